package qingye.ui.sheet;

import java.util.List;
import java.util.Optional;

import qingye.model.id.RowId;
import qingye.model.id.TableId;
import qingye.model.indicator.ValueKey;

/// A KPI table laid out in cells, as the grid shows it.
///
/// @param heads of the columns
/// @param labelColumns how many columns of labels stand before the years, the unit included
/// @param ids of the rows
/// @param rows each with a cell for every column; a cell over several places stands in each of them
public record TableSheet(TableId table, List<String> heads, int labelColumns, List<RowId> ids, List<List<Cell>> rows) {

    public TableSheet {
        heads = List.copyOf(heads);
        ids = List.copyOf(ids);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /// What a cell is.
    public enum Kind {
        GROUP, LABEL, UNIT, EARLIER, LATEST
    }

    /// A cell.
    ///
    /// @param row of its upper left corner
    /// @param column of its upper left corner
    /// @param target what is written by writing into it
    public record Cell(int row, int column, int rowSpan, int columnSpan, Kind kind, Target target, Words words) {

        /// As printed.
        public String text() {
            return words.text();
        }

        /// The value it shows; empty for labels.
        public Optional<ValueKey> key() {
            return target instanceof Target.Figure(ValueKey key) ? Optional.of(key) : Optional.empty();
        }

        /// The same with other words.
        public Cell with(Words other) {
            return new Cell(row, column, rowSpan, columnSpan, kind, target, other);
        }

        private boolean sameShape(Cell other) {
            return row == other.row && column == other.column && rowSpan == other.rowSpan
                    && columnSpan == other.columnSpan && kind == other.kind && target.equals(other.target)
                    && words.note().equals(other.words.note());
        }
    }

    /// The words of a cell.
    ///
    /// @param text as printed
    /// @param note what its notes say; empty for none
    /// @param state of the value
    public record Words(String text, String note, CellState state) {

        /// Of a label.
        public Words(String text, String note) {
            this(text, note, CellState.NONE);
        }
    }

    /// The cell at that place, if there is one.
    public Optional<Cell> at(int row, int column) {
        return row < 0 || row >= rows.size() || column < 0 || column >= heads.size()
                ? Optional.empty()
                : Optional.of(rows.get(row).get(column));
    }

    /// The value at that place; empty for labels.
    public Optional<ValueKey> keyAt(int row, int column) {
        return at(row, column).flatMap(Cell::key);
    }

    /// The first cell that shows the value.
    public Optional<Cell> find(ValueKey key) {
        return find(new Target.Figure(key));
    }

    /// The first cell in which that is written.
    public Optional<Cell> find(Target target) {
        for (List<Cell> row : rows) {
            for (Cell cell : row) {
                if (cell.target().equals(target)) {
                    return Optional.of(cell);
                }
            }
        }
        return Optional.empty();
    }

    /// Whether the other differs in words alone, so that a grid can take it over without being built again.
    public boolean sameShape(TableSheet other) {
        if (!table.equals(other.table) || !heads.equals(other.heads) || !ids.equals(other.ids)) {
            return false;
        }
        for (int row = 0; row < rows.size(); row++) {
            if (!sameShape(rows.get(row), other.rows.get(row))) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameShape(List<Cell> row, List<Cell> other) {
        if (row.equals(other)) {
            return true;
        }
        for (int column = 0; column < row.size(); column++) {
            if (!row.get(column).sameShape(other.get(column))) {
                return false;
            }
        }
        return true;
    }
}
