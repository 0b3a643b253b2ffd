package qingye.ui.sheet;

import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import qingye.model.Figures;
import qingye.model.Snapshot;
import qingye.model.id.RowId;
import qingye.model.indicator.Indicator;
import qingye.model.indicator.Standing;
import qingye.model.indicator.Value;
import qingye.model.indicator.ValueKey;
import qingye.model.table.KpiRow;
import qingye.model.table.KpiTable;
import qingye.model.table.NoteAnchor;
import qingye.model.text.Localized;

/// Which rows of a table are shown.
///
/// @param words all of which stand in the labels, the unit or the code of a row, in any language; empty for all rows
/// @param state that one of the values of a row is in
public record RowFilter(String words, State state) {

    /// Shows all rows.
    public static final RowFilter ALL = new RowFilter("", State.ANY);

    /// What rows are sought by, besides words.
    public enum State {
        ANY, EMPTY, COLLECTED, CONFIRMED, LOCKED, CALCULATED, NOTED
    }

    /// Whether all rows are shown.
    public boolean isAll() {
        return words.isBlank() && state == State.ANY;
    }

    /// The rows that are not shown.
    ///
    /// @param years whose values count
    public Set<RowId> hidden(Snapshot snapshot, KpiTable table, List<Year> years) {
        List<String> sought = Arrays.stream(folded(words).split("\\s+")).filter(word -> !word.isEmpty()).toList();
        if (isAll()) {
            return Set.of();
        }
        Set<RowId> noted = state == State.NOTED ? noted(snapshot, table) : Set.of();
        return table.rows().stream()
                .filter(row -> !says(snapshot.figures(), row, sought)
                        || !is(snapshot.figures(), row, years, noted))
                .map(KpiRow::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean says(Figures figures, KpiRow row, List<String> sought) {
        if (sought.isEmpty()) {
            return true;
        }
        Optional<Indicator> indicator = figures.indicator(row.indicator());
        String text = folded(Stream.concat(
                Stream.of(row.indicator().code()),
                Stream.of(
                        Optional.of(row.group()), Optional.of(row.subgroup()),
                        indicator.map(Indicator::name), indicator.map(Indicator::unit))
                        .flatMap(Optional::stream)
                        .map(Localized::byLanguage)
                        .flatMap(languages -> languages.values().stream()))
                .collect(Collectors.joining("\n")));
        return sought.stream().allMatch(text::contains);
    }

    private boolean is(Figures figures, KpiRow row, List<Year> years, Set<RowId> noted) {
        Stream<ValueKey> keys = years.stream().map(year -> new ValueKey(row.indicator(), year));
        return switch (state) {
            case ANY -> true;
            case EMPTY -> keys.anyMatch(key -> figures.value(key) instanceof Value.Empty);
            case COLLECTED -> keys.anyMatch(key -> !(figures.value(key) instanceof Value.Empty)
                    && figures.dossier(key).standing() instanceof Standing.Open);
            case CONFIRMED -> keys.anyMatch(key -> figures.dossier(key).standing() instanceof Standing.Confirmed);
            case LOCKED -> keys.anyMatch(key -> figures.dossier(key).isLocked());
            case CALCULATED -> figures.indicator(row.indicator()).flatMap(Indicator::formula).isPresent();
            case NOTED -> noted.contains(row.id());
        };
    }

    private static Set<RowId> noted(Snapshot snapshot, KpiTable table) {
        return snapshot.tables().notes().values().stream()
                .flatMap(note -> note.anchors().stream())
                .flatMap(anchor -> switch (anchor) {
                    case NoteAnchor.OnRow(var of, RowId row) when of.equals(table.id()) -> Stream.of(row);
                    case NoteAnchor.OnUnit(var of, RowId row) when of.equals(table.id()) -> Stream.of(row);
                    case NoteAnchor.OnCell(var of, RowId row, _) when of.equals(table.id()) -> Stream.of(row);
                    case NoteAnchor.OnRow _, NoteAnchor.OnUnit _, NoteAnchor.OnCell _ -> Stream.empty();
                    case NoteAnchor.OnSection _, NoteAnchor.OnTable _ -> Stream.empty();
                })
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
