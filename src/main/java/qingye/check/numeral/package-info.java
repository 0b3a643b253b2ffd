/// Numbers as they are written in running text: Arabic and Chinese, with scale, unit and what limits them, and what
/// only looks like a number.
/// It must not know indicators, nor what the numbers are checked against.
@NullMarked
package qingye.check.numeral;

import org.jspecify.annotations.NullMarked;
