package qingye.check.made;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.stream.Collectors;

import qingye.model.Snapshot;
import qingye.model.indicator.Indicator;
import qingye.model.indicator.Value;
import qingye.model.indicator.ValueKey;
import qingye.model.table.KpiRow;
import qingye.model.table.KpiTable;
import qingye.model.text.Localized;

/// Tables of a company that does not exist, and what their figures satisfy.
///
/// @param seed that makes them again
public record MadeUp(long seed, Mode mode, Snapshot snapshot, List<Relation> relations) {

    public MadeUp {
        relations = List.copyOf(relations);
    }

    public int tables() {
        return snapshot.tables().tables().size();
    }

    /// The number printed there.
    public static BigDecimal printed(Snapshot snapshot, ValueKey key) {
        return ((Value.Amount) snapshot.figures().value(key)).rounded();
    }

    /// All tables, to be read by a person.
    public static String text(Snapshot snapshot) {
        return snapshot.tables().tables().values().stream()
                .map(table -> text(snapshot, table))
                .collect(Collectors.joining("\n"));
    }

    private static String text(Snapshot snapshot, KpiTable table) {
        String head = "## " + table.id() + " " + words(table.title()) + " | " + table.years() + "\n";
        return head + table.rows().stream().map(row -> text(snapshot, table, row)).collect(Collectors.joining("\n"));
    }

    private static String text(Snapshot snapshot, KpiTable table, KpiRow row) {
        Indicator indicator = snapshot.figures().indicator(row.indicator()).orElseThrow();
        return "%s | %s | %s | %s | %s | %s".formatted(indicator.id().code(), words(row.group()),
                words(row.subgroup()), words(indicator.name()), words(indicator.unit()), table.years().stream()
                        .map((Year year) -> snapshot.figures().value(new ValueKey(indicator.id(), year)).printed())
                        .collect(Collectors.joining(" | ")));
    }

    private static String words(Localized<String> text) {
        return text.byLanguage().values().stream().findFirst().orElse("");
    }
}
