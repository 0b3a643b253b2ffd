/// KPI tables as the checks read them: names in one spelling, units understood, figures as the spans that rounding
/// leaves open.
/// It must not know what is checked.
@NullMarked
package qingye.check.line;

import org.jspecify.annotations.NullMarked;
