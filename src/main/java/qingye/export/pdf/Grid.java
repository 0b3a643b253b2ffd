package qingye.export.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import qingye.document.Table;
import qingye.document.Table.Cell;

/// Finds the column in which each cell of a table starts; spans of the rows above push cells to the right.
final class Grid {

    private Grid() {
    }

    /// The cells of each row by the column they start in, from the left. Spans that reach below the table are cut.
    static List<Map<Integer, Cell>> of(Table table) {
        var grid = new ArrayList<Map<Integer, Cell>>();
        int width = table.columns().size();
        var coveredUntil = new int[width];
        for (int row = 0; row < table.rows().size(); row++) {
            var cells = new TreeMap<Integer, Cell>();
            int column = 0;
            for (Cell cell : table.rows().get(row).cells()) {
                while (column < width && coveredUntil[column] > row) {
                    column++;
                }
                if (column + cell.columnSpan() > width) {
                    throw new IllegalArgumentException("row " + row + " has more cells than the table has columns");
                }
                cells.put(column, within(cell, table.rows().size() - row));
                for (int i = 0; i < cell.columnSpan(); i++) {
                    coveredUntil[column++] = row + cell.rowSpan();
                }
            }
            grid.add(cells);
        }
        return grid;
    }

    /// The cell, not reaching further than `rows`.
    static Cell within(Cell cell, int rows) {
        return cell.rowSpan() <= rows ? cell : covering(cell, rows);
    }

    /// The cell, covering so many rows.
    static Cell covering(Cell cell, int rows) {
        return new Cell(cell.spans(), cell.role(), cell.align(), rows, cell.columnSpan());
    }
}
