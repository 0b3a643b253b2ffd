/// Calculates the indicators that have a formula, and says in words how.
/// It must not know where values are kept, nor which factors there are.
@NullMarked
package qingye.calc.formula;

import org.jspecify.annotations.NullMarked;
