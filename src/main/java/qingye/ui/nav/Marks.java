package qingye.ui.nav;

import java.time.Year;
import java.util.Map;
import java.util.Optional;

import qingye.check.Severity;
import qingye.model.id.RowId;

/// What was found in one table.
///
/// @param count how many findings
/// @param worst how bad the worst is
/// @param cells on values
/// @param rows on rows over the years
/// @param groups on groups of rows, by the first of them
public record Marks(
        int count, Severity worst, Map<RowId, Map<Year, Mark>> cells, Map<RowId, Mark> rows,
        Map<RowId, Mark> groups) {

    /// Nothing was found.
    public static final Marks NONE = new Marks(0, Severity.HINT, Map.of(), Map.of(), Map.of());

    public Marks {
        cells = Map.copyOf(cells);
        rows = Map.copyOf(rows);
        groups = Map.copyOf(groups);
    }

    /// Whether something may have been found in that row or in the group that stands over it.
    public boolean touches(RowId row) {
        return cells.containsKey(row) || rows.containsKey(row) || !groups.isEmpty();
    }

    /// On the value of a row in a year.
    public Optional<Mark> cell(RowId row, Year year) {
        return Optional.ofNullable(cells.getOrDefault(row, Map.of()).get(year));
    }

    /// On a row.
    public Optional<Mark> row(RowId row) {
        return Optional.ofNullable(rows.get(row));
    }

    /// On the group that begins with that row.
    public Optional<Mark> group(RowId first) {
        return Optional.ofNullable(groups.get(first));
    }
}
