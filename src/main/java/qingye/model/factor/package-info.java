/// Emission and energy factors: the number, what it is for, and the document it was taken from.
/// It must not know which factors there are, nor what is calculated with them.
@NullMarked
package qingye.model.factor;

import org.jspecify.annotations.NullMarked;
