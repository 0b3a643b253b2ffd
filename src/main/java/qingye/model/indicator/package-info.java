/// Indicators and their yearly values, kept exactly as they are printed.
/// It must not know the tables that show them.
@NullMarked
package qingye.model.indicator;

import org.jspecify.annotations.NullMarked;
