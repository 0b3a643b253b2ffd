/// Runs all rules over a workspace, and again after an edit over what depends on it.
/// It must not know how findings are shown or kept.
@NullMarked
package qingye.check.run;

import org.jspecify.annotations.NullMarked;
