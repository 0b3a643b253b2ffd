package qingye.ui.sheet;

import java.time.Year;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import qingye.model.Snapshot;
import qingye.model.id.RowId;
import qingye.model.table.KpiTable;

/// How much of a table is shown. What is found stays until something else is sought: a row does not vanish under the
/// hand of who just filled it.
///
/// @param years how many, up to the latest of the table; 0 for those it is printed with
/// @param hidden the rows that the filter left out when it was set
public record Scope(int years, RowFilter filter, Set<RowId> hidden) {

    /// The most years that can be asked for.
    public static final int MOST = 10;

    /// The table as it is printed.
    public static final Scope PRINTED = new Scope(0, RowFilter.ALL, Set.of());

    public Scope {
        hidden = Set.copyOf(hidden);
    }

    /// The same with so many years.
    public Scope withYears(int many) {
        return new Scope(many, filter, hidden);
    }

    /// The same with the rows that the filter finds in that table.
    public Scope with(RowFilter other, Snapshot snapshot, KpiTable table) {
        return new Scope(years, other, other.hidden(snapshot, table, years(table)));
    }

    /// What is shown of the table.
    public KpiTable of(KpiTable table) {
        List<Year> shown = years(table);
        if (hidden.isEmpty() && shown.equals(table.years())) {
            return table;
        }
        return table.withYears(shown)
                .withRows(table.rows().stream().filter(row -> !hidden.contains(row.id())).toList());
    }

    /// The years shown, in the order in which the table prints its own.
    public List<Year> years(KpiTable table) {
        List<Year> own = table.years();
        if (years == 0 || own.isEmpty()) {
            return own;
        }
        Year latest = own.stream().max(Year::compareTo).orElseThrow();
        boolean latestFirst = own.size() > 1 && own.getFirst().isAfter(own.getLast());
        return Stream.iterate(0, back -> back + 1)
                .limit(years)
                .map(back -> latest.minusYears(latestFirst ? back : years - 1L - back))
                .toList();
    }
}
