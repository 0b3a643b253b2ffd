package qingye.export.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;

import qingye.document.Span;
import qingye.document.Table;
import qingye.document.Table.Cell;
import qingye.document.Table.Row;

/// Parts cells that span rows where the page changes, and repeats their words in the part on the next page.
final class GroupLabels {

    private GroupLabels() {
    }

    /// The rows of `table` with no spanning cell running over a page.
    ///
    /// @param starts the rows, counted under the header, with which a new page starts
    /// @param continued appended to repeated words
    static List<Row> part(Table table, NavigableSet<Integer> starts, String continued) {
        List<Map<Integer, Cell>> grid = Grid.of(table);
        for (int start : starts) {
            int row = table.headerRows() + start;
            for (int above = table.headerRows(); above < row; above++) {
                for (Map.Entry<Integer, Cell> place : List.copyOf(grid.get(above).entrySet())) {
                    Cell cell = place.getValue();
                    if (above + cell.rowSpan() > row) {
                        grid.get(above).put(place.getKey(), Grid.covering(cell, row - above));
                        grid.get(row).put(place.getKey(),
                                repeated(Grid.covering(cell, above + cell.rowSpan() - row), continued));
                    }
                }
            }
        }
        return grid.stream().map(cells -> new Row(List.copyOf(cells.values()))).toList();
    }

    private static Cell repeated(Cell part, String continued) {
        var words = new ArrayList<>(part.spans());
        if (!Span.plain(words).endsWith(continued)) {
            words.add(Span.of(continued));
        }
        return new Cell(words, part.role(), part.align(), part.rowSpan(), part.columnSpan());
    }
}
