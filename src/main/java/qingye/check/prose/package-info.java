/// What is written in chapters, checked against the figures: numbers, changes, counts, and the text itself.
/// It must not know how a finding is shown, nor change what was written.
@NullMarked
package qingye.check.prose;

import org.jspecify.annotations.NullMarked;
