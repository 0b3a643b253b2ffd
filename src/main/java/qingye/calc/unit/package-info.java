/// Units as they are printed, what they measure, and the change from one to another.
/// It must not know which indicator has which unit.
@NullMarked
package qingye.calc.unit;

import org.jspecify.annotations.NullMarked;
