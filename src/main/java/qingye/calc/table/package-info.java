/// Reads the tables of standards that come with the program, strictly.
/// It must not know what the tables say.
@NullMarked
package qingye.calc.table;

import org.jspecify.annotations.NullMarked;
