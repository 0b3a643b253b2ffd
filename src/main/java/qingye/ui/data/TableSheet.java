package qingye.ui.data;

import java.util.List;
import java.util.Optional;

import qingye.model.id.TableId;
import qingye.model.indicator.ValueKey;

/// A KPI table laid out in cells, as the grid shows it.
///
/// @param heads of the columns
/// @param labelColumns how many columns of labels stand before the years, the unit included
/// @param rows each with a cell for every column; a cell over several places stands in each of them
record TableSheet(TableId table, List<String> heads, int labelColumns, List<List<Cell>> rows) {

    public TableSheet {
        heads = List.copyOf(heads);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /// What a cell is.
    enum Kind {
        GROUP, LABEL, UNIT, EARLIER, LATEST
    }

    /// A cell.
    ///
    /// @param row of its upper left corner
    /// @param column of its upper left corner
    /// @param key of the value it shows; empty for labels
    record Cell(
            int row, int column, int rowSpan, int columnSpan, Kind kind, Optional<ValueKey> key, Words words) {

        /// As printed.
        public String text() {
            return words.text();
        }
    }

    /// The words of a cell.
    ///
    /// @param text as printed
    /// @param note what its notes say; empty for none
    /// @param state of the value
    record Words(String text, String note, CellState state) {

        /// Of a label.
        Words(String text, String note) {
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
        return rows.stream()
                .flatMap(List::stream)
                .filter(cell -> cell.key().filter(key::equals).isPresent())
                .findFirst();
    }

    /// Whether the other differs in words alone, so that a grid can take it over without being built again.
    public boolean sameShape(TableSheet other) {
        return table.equals(other.table) && heads.equals(other.heads) && rows.size() == other.rows.size()
                && shape().equals(other.shape());
    }

    private List<List<Cell>> shape() {
        return rows.stream()
                .map(row -> row.stream()
                        .map(cell -> new Cell(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(),
                                cell.kind(), cell.key(), new Words("", cell.words().note())))
                        .toList())
                .toList();
    }
}
