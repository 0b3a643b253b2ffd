/// Checks figures: what was found, where, and what would put it right. Rules live below, one class each.
/// It must not know how findings are shown or kept.
@NullMarked
package qingye.check;

import org.jspecify.annotations.NullMarked;
