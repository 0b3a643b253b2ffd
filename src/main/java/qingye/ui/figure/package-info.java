/// Choosing among the indicators of a workspace: a figure for a line, the series of a chart.
/// It must not know where what is chosen is put.
@NullMarked
package qingye.ui.figure;

import org.jspecify.annotations.NullMarked;
