package qingye.ui.data;

import java.util.List;
import java.util.stream.IntStream;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Callback;

import org.controlsfx.control.spreadsheet.SpreadsheetCell;

import qingye.ui.sheet.TableSheet;

/// The rows of a grid for a sheet.
final class GridRows {

    private GridRows() {}

    /// The cells, row by row; one over several places stands in each of them.
    static ObservableList<ObservableList<SpreadsheetCell>> of(TableSheet sheet, ValueCellType type) {
        ObservableList<ObservableList<SpreadsheetCell>> rows = FXCollections.observableArrayList();
        for (int row = 0; row < sheet.rows().size(); row++) {
            rows.add(row(sheet, row, rows, type));
        }
        return rows;
    }

    private static ObservableList<SpreadsheetCell> row(
            TableSheet sheet, int row, List<ObservableList<SpreadsheetCell>> above, ValueCellType type) {
        ObservableList<SpreadsheetCell> cells = FXCollections.observableArrayList();
        for (int column = 0; column < sheet.heads().size(); column++) {
            TableSheet.Cell cell = sheet.rows().get(row).get(column);
            if (cell.row() < row) {
                cells.add(above.get(cell.row()).get(column));
            } else if (cell.column() < column) {
                cells.add(cells.get(cell.column()));
            } else {
                cells.add(new GridCell(cell, type));
            }
        }
        return cells;
    }

    /// How high each row is.
    static Callback<Integer, Double> heights(TableSheet sheet, List<Double> widths) {
        List<Double> heights = IntStream.range(0, sheet.rows().size())
                .mapToObj(row -> ColumnWidths.height(sheet, row, widths))
                .toList();
        // rows that are gone are asked for once more
        return row -> row < heights.size() ? heights.get(row) : ColumnWidths.LEAST_HEIGHT;
    }
}
