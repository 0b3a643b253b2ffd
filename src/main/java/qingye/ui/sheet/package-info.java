/// A KPI table laid out in cells: what stands in them, which of them are shown, and what writing or pasting into them
/// means. It must not know the grid that shows them, nor how changes reach the file.
@NullMarked
package qingye.ui.sheet;

import org.jspecify.annotations.NullMarked;
