/// The disclosure standards that come with the program, and what in one of them answers to what in another.
/// It must not know a report.
@NullMarked
package qingye.calc.standard;

import org.jspecify.annotations.NullMarked;
