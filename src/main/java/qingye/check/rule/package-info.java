/// The rules, one class each: what is found, how bad it is, what is said of it.
/// It must not know how findings are shown or kept.
@NullMarked
package qingye.check.rule;

import org.jspecify.annotations.NullMarked;
