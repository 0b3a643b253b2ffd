package qingye.exchange.sheet;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

import qingye.exchange.source.Bounds;

/// What a sheet holds: its filled cells by row and column (from 1), and its merged ranges.
public final class Grid {

    private final NavigableMap<Integer, NavigableMap<Integer, GridCell>> rows = new TreeMap<>();
    /// By column, then by first row: merged ranges do not overlap.
    private final Map<Integer, NavigableMap<Integer, Merge>> merges = new TreeMap<>();

    /// A merged range; its value stands in its first cell.
    public record Merge(int top, int left, int bottom, int right) {}

    void put(int row, int column, GridCell cell) {
        rows.computeIfAbsent(row, _ -> new TreeMap<>()).put(column, cell);
    }

    /// Notes a merged range, once in each of its columns.
    ///
    /// @return in how many
    int merge(Merge merge) {
        int last = Math.min(merge.right(), Bounds.COLUMNS);
        for (int column = merge.left(); column <= last; column++) {
            merges.computeIfAbsent(column, _ -> new TreeMap<>()).put(merge.top(), merge);
        }
        return Math.max(0, last - merge.left() + 1);
    }

    /// The rows that hold something, in order.
    public List<Integer> rows() {
        return List.copyOf(rows.keySet());
    }

    /// The filled cells of a row, by column.
    public NavigableMap<Integer, GridCell> row(int row) {
        NavigableMap<Integer, GridCell> cells = rows.get(row);
        return cells == null ? new TreeMap<>() : cells;
    }

    /// What stands at a place.
    public Optional<GridCell> at(int row, int column) {
        return Optional.ofNullable(row(row).get(column));
    }

    /// The merged range that covers a cell.
    public Optional<Merge> merged(int row, int column) {
        NavigableMap<Integer, Merge> ofColumn = merges.get(column);
        Map.Entry<Integer, Merge> above = ofColumn == null ? null : ofColumn.floorEntry(row);
        return above == null || above.getValue().bottom() < row ? Optional.empty() : Optional.of(above.getValue());
    }

    /// The text that is seen at a cell: its own, or that of the first cell of a range merged downwards over it. A range
    /// merged sideways is seen only in its first column.
    public String seen(int row, int column) {
        Optional<GridCell> own = at(row, column);
        if (own.isPresent()) {
            return own.get().text();
        }
        return merged(row, column)
                .filter(range -> range.left() == column)
                .flatMap(range -> at(range.top(), column))
                .map(GridCell::text)
                .orElse("");
    }

    /// The letters of a column, as a spreadsheet names it.
    public static String letters(int column) {
        var letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }
}
