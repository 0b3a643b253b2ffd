package qingye.ui.data;

import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

import qingye.edit.Edit;
import qingye.edit.TableSteps;
import qingye.model.id.IndicatorId;
import qingye.model.id.RowId;
import qingye.model.indicator.Profile;
import qingye.model.indicator.Value;
import qingye.model.indicator.ValueKey;
import qingye.model.table.KpiRow;
import qingye.model.table.KpiTable;
import qingye.model.table.RowOrder;
import qingye.model.text.Localized;
import qingye.ui.sheet.TableSheet;
import qingye.ui.sheet.Target;

/// The ways to change rows and columns of the open table. Rows are those of the sheet as shown, counted from 0.
final class RowSteps {

    private final SheetViewModel model;

    RowSteps(SheetViewModel model) {
        this.model = model;
    }

    /// Rows next to each other.
    ///
    /// @param first the first
    /// @param last the last; the same where it is one
    record Range(int first, int last) {}

    private Optional<KpiTable> table() {
        return model.sheet().get().flatMap(one -> model.present().tables().table(one.table()));
    }

    private List<RowId> shown() {
        return model.sheet().get().map(TableSheet::ids).orElse(List.of());
    }

    private Set<RowId> ids(Range range) {
        return Set.copyOf(shown().subList(range.first(), range.last() + 1));
    }

    private static int place(KpiTable table, RowId id) {
        int at = 0;
        while (at < table.rows().size() && !table.rows().get(at).id().equals(id)) {
            at++;
        }
        return at;
    }

    /// Puts in a row with a new indicator.
    ///
    /// @param beside the rows it comes next to; empty for the end of the table
    /// @return what is to be named now
    Optional<Target> insert(Optional<Range> beside, boolean below) {
        return table().map(table -> {
            int at = beside.map(range -> below
                    ? place(table, shown().get(range.last())) + 1
                    : place(table, shown().get(range.first()))).orElse(table.rows().size());
            Optional<KpiRow> like = beside
                    .map(range -> table.rows().get(place(table, shown().get(below ? range.last() : range.first()))));
            var inserted = new TableSteps(model.present(), table).insert(at, like);
            model.hand(inserted.edit());
            return new Target.Name(inserted.indicator());
        });
    }

    /// Moves rows a step up or down.
    void move(Range range, boolean down) {
        arrange(range, (rows, places) -> down
                ? RowOrder.down(rows, places.first(), places.last() + 1)
                : RowOrder.up(rows, places.first(), places.last() + 1));
    }

    /// Puts rows before another or behind it.
    void put(Range range, int beside, boolean below) {
        arrange(range, (rows, places) -> {
            int like = Math.clamp(beside, 0, rows.size() - 1);
            return RowOrder.put(rows, places.first(), places.last() + 1, like + (below ? 1 : 0), rows.get(like));
        });
    }

    private void arrange(Range range, BiFunction<List<KpiRow>, Range, List<KpiRow>> how) {
        if (isFiltered()) {
            return;
        }
        table().ifPresent(table -> {
            List<KpiRow> rows = how.apply(table.rows(), range);
            if (!rows.equals(table.rows())) {
                model.hand(new TableSteps(model.present(), table).arrange(rows));
            }
        });
    }

    /// Whether rows are hidden, so that the order and the groups of all cannot be seen; then says so.
    private boolean isFiltered() {
        boolean filtered = !model.scope().hidden().isEmpty();
        if (filtered) {
            model.words().warn("data.row.filtered");
        }
        return filtered;
    }

    /// Takes rows out of the table; their values stay.
    void remove(Range range) {
        table().ifPresent(table -> {
            Set<RowId> gone = ids(range);
            var steps = new TableSteps(model.present(), table);
            List<IndicatorId> all = steps.indicators(gone);
            Set<IndicatorId> used = steps.usedBeside(gone);
            Map<IndicatorId, List<ValueKey>> values = steps.valuesOf(all);
            List<IndicatorId> orphans = all.stream()
                    .filter(id -> !used.contains(id) && !values.containsKey(id) && isBare(id))
                    .toList();
            boolean nothingLost = orphans.size() == gone.size();
            model.hand(nothingLost ? steps.removeWithFigures(gone) : steps.remove(gone));
            model.words().tell(nothingLost ? "data.row.removed" : "data.row.removed.kept",
                    Integer.toString(gone.size()));
        });
    }

    /// Takes rows out of the table, and their indicators with all values out of the report.
    void removeWithFigures(Range range) {
        table().ifPresent(table -> {
            Set<RowId> gone = ids(range);
            var steps = new TableSteps(model.present(), table);
            List<IndicatorId> indicators = steps.indicators(gone);
            Set<IndicatorId> beside = steps.usedBeside(gone);
            List<String> used = indicators.stream()
                    .filter(beside::contains)
                    .map(model.words()::named)
                    .toList();
            List<ValueKey> keys = steps.valuesOf(indicators).values().stream().flatMap(List::stream).toList();
            if (!used.isEmpty()) {
                model.words().warn("data.row.used", Integer.toString(used.size()), model.words().some(used));
            } else if (!model.words().warnLocked(keys)) {
                long filled = keys.stream().filter(this::isFilled).count();
                model.hand(steps.removeWithFigures(gone));
                model.words().tell("data.row.removed.all", Integer.toString(gone.size()), Long.toString(filled));
            }
        });
    }

    /// Whether no more is known of an indicator than its name and unit.
    private boolean isBare(IndicatorId id) {
        return model.present().figures().indicator(id)
                .filter(one -> one.profile().equals(Profile.BLANK) && one.formula().isEmpty()
                        && one.definition().byLanguage().isEmpty())
                .isPresent();
    }

    private boolean isFilled(ValueKey key) {
        return !(model.present().figures().value(key) instanceof Value.Empty);
    }

    /// Puts rows under a group of their own.
    ///
    /// @param name it has until it is given another
    /// @return what is to be named now
    Optional<Target> group(Range range, String name) {
        if (isFiltered()) {
            return Optional.empty();
        }
        Set<RowId> ids = ids(range);
        var language = model.present().report().language();
        label(ids, row -> row.under(Localized.of(language, name), row.subgroup()));
        return Optional.of(new Target.Group(shown().stream().filter(ids::contains).toList()));
    }

    /// Takes rows out of their group, and out of the smaller one in it.
    void ungroup(Range range) {
        if (!isFiltered()) {
            label(ids(range), row -> row.under(Localized.none(), Localized.none()));
        }
    }

    private void label(Set<RowId> ids, UnaryOperator<KpiRow> how) {
        table().ifPresent(table -> {
            Edit edit = new TableSteps(model.present(), table).label(ids, how);
            if (edit instanceof Edit.SetTable(_, var before, var after) && !before.equals(after)) {
                model.hand(edit);
            }
        });
    }

    /// Gives the table another title in the language of the report.
    void rename(String title) {
        table().filter(_ -> !title.isBlank()).ifPresent(table -> {
            Localized<String> named = table.title().with(model.present().report().language(), title.strip());
            if (!named.equals(table.title())) {
                model.hand(new TableSteps(model.present(), table).rename(named));
            }
        });
    }

    /// Adds the column of a year.
    void addYear(Year year) {
        table().ifPresent(table -> model.hand(new TableSteps(model.present(), table).addYear(year)));
    }

    /// Takes the column of a year away if no value stands in it.
    void removeYear(Year year) {
        table().ifPresent(table -> {
            if (isEmpty(table, year)) {
                model.hand(new TableSteps(model.present(), table).removeYear(year));
            } else {
                model.words().warn("data.year.filled", year.toString());
            }
        });
    }

    /// The years of the table in which no value stands.
    List<Year> emptyYears() {
        return table().map(table -> table.years().stream()
                .filter(year -> isEmpty(table, year))
                .toList()).orElse(List.of());
    }

    private boolean isEmpty(KpiTable table, Year year) {
        return table.rows().stream().noneMatch(row -> isFilled(new ValueKey(row.indicator(), year)));
    }
}
