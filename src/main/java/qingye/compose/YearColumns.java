package qingye.compose;

import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import qingye.model.Figures;
import qingye.model.indicator.Value;
import qingye.model.indicator.ValueKey;
import qingye.model.table.KpiRow;
import qingye.model.table.KpiTable;

/// Which years of a KPI table have a column. A long table of one year may hold a few indicators with earlier years
/// (deaths at work in the past three years): these are printed one below the other, and not in columns that are
/// otherwise empty.
///
/// @param columns from the left
/// @param stacked years without a column, latest first
record YearColumns(List<Year> columns, List<Year> stacked) {

    /// A table is long from so many rows on, and an earlier year rare if it has a value in less than one row of so
    /// many.
    private static final int MANY = 10;

    /// @param wanted by the person; none if it is left to the table
    static YearColumns of(KpiTable table, List<Year> wanted, Figures figures) {
        if (!wanted.isEmpty()) {
            return new YearColumns(wanted, List.of());
        }
        List<Year> rare = rare(table, figures);
        List<Year> columns = table.years().stream().filter(year -> !rare.contains(year)).toList();
        return rare.isEmpty() || columns.size() != 1
                ? new YearColumns(table.years(), List.of())
                : new YearColumns(columns, rare);
    }

    private static List<Year> rare(KpiTable table, Figures figures) {
        if (table.rows().size() < MANY) {
            return List.of();
        }
        Map<Year, Long> filled = table.years().stream().collect(Collectors.toMap(Function.identity(), year -> table
                .rows().stream().filter(row -> isFilled(row, year, figures)).count()));
        Year latest = table.years().stream().max(Comparator.naturalOrder()).orElseThrow();
        return table.years().stream()
                .filter(year -> year.isBefore(latest))
                .filter(year -> filled.getOrDefault(year, 0L) > 0)
                .filter(year -> filled.getOrDefault(year, 0L) * MANY < filled.getOrDefault(latest, 0L))
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /// The years of a row that are printed one below the other; none if it has just the column.
    List<Year> under(KpiRow row, Figures figures) {
        return stacked.stream().filter(year -> isFilled(row, year, figures)).toList();
    }

    private static boolean isFilled(KpiRow row, Year year, Figures figures) {
        return !(figures.value(new ValueKey(row.indicator(), year)) instanceof Value.Empty);
    }
}
