/// What a report is asked by the standards it goes by, where its answers lead, and how much of it is answered.
/// It must not know how that is printed or shown.
@NullMarked
package qingye.calc.answer;

import org.jspecify.annotations.NullMarked;
