/// The words of the program in the person's language, and how numbers and dates are said.
/// It must not know what the program says with them.
@NullMarked
package qingye.text;

import org.jspecify.annotations.NullMarked;
