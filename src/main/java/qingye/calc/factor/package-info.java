/// The library of emission and energy factors, and the ready-made calculations that use them.
/// It must not know where choices of factors are kept, nor read any other document than the tables of the program.
@NullMarked
package qingye.calc.factor;

import org.jspecify.annotations.NullMarked;
