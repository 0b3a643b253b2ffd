/// Says findings in the person's language.
/// It must not know how they were found.
@NullMarked
package qingye.check.word;

import org.jspecify.annotations.NullMarked;
