package qingye.edit;

import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import qingye.model.Snapshot;
import qingye.model.block.Block;
import qingye.model.block.Inline;
import qingye.model.block.Prose;
import qingye.model.id.FreeIds;
import qingye.model.id.IndicatorId;
import qingye.model.id.RowId;
import qingye.model.id.TableId;
import qingye.model.indicator.Dossier;
import qingye.model.indicator.Indicator;
import qingye.model.indicator.Value;
import qingye.model.indicator.ValueKey;
import qingye.model.table.KpiRow;
import qingye.model.table.KpiTable;
import qingye.model.table.Note;
import qingye.model.table.NoteAnchor;
import qingye.model.text.Localized;

/// The edits by which rows and columns of a table come and go. Notes hung on what goes away go with it.
public final class TableSteps {

    private final Snapshot snapshot;
    private final KpiTable table;

    public TableSteps(Snapshot snapshot, KpiTable table) {
        this.snapshot = snapshot;
        this.table = table;
    }

    /// A row with an indicator of its own, not yet named.
    ///
    /// @param edit that puts it in
    public record Inserted(Edit edit, IndicatorId indicator) {}

    /// Puts a new row before the one at `at`, or behind the last.
    ///
    /// @param like the row whose labels it takes over
    public Inserted insert(int at, Optional<KpiRow> like) {
        var figures = snapshot.figures();
        Stream<IndicatorId> known = Stream.concat(
                figures.indicators().keySet().stream(), figures.values().keySet().stream().map(ValueKey::indicator));
        var indicator = new IndicatorId(new FreeIds("K", known.map(IndicatorId::code)).next());
        var row = new RowId(new FreeIds("R", table.rows().stream().map(one -> one.id().value())).next());
        var rows = new ArrayList<>(table.rows());
        rows.add(at, new KpiRow(
                row, like.map(KpiRow::group).orElseGet(Localized::none),
                like.map(KpiRow::subgroup).orElseGet(Localized::none), indicator));
        var made = new Indicator(indicator, Localized.none(), Localized.none(), 0, Localized.none());
        return new Inserted(
                new Edit.Batch(Edit.Purpose.INSERT, List.of(
                        new Edit.SetIndicator(indicator, Optional.empty(), Optional.of(made)),
                        set(table.withRows(rows)))),
                indicator);
    }

    /// Takes rows out of the table; their indicators and values stay.
    public Edit remove(Set<RowId> gone) {
        return new Edit.Batch(Edit.Purpose.REMOVE, rowsGone(gone));
    }

    /// Takes rows out of the table together with their indicators, all values of these, and what is known about them.
    public Edit removeWithFigures(Set<RowId> gone) {
        List<Edit> edits = rowsGone(gone);
        Map<IndicatorId, List<ValueKey>> values = valuesOf(indicators(gone));
        for (IndicatorId id : indicators(gone)) {
            values.getOrDefault(id, List.of()).forEach(key -> {
                Value value = snapshot.figures().value(key);
                Dossier dossier = snapshot.figures().dossier(key);
                if (!value.equals(Value.EMPTY)) {
                    edits.add(new Edit.SetValue(key, value, Value.EMPTY));
                }
                if (!dossier.equals(Dossier.BLANK)) {
                    edits.add(new Edit.SetDossier(key, dossier, Dossier.BLANK));
                }
            });
            snapshot.figures().indicator(id)
                    .ifPresent(one -> edits.add(new Edit.SetIndicator(id, Optional.of(one), Optional.empty())));
        }
        return new Edit.Batch(Edit.Purpose.REMOVE, edits);
    }

    /// The indicators of rows.
    public List<IndicatorId> indicators(Set<RowId> of) {
        return table.rows().stream().filter(row -> of.contains(row.id())).map(KpiRow::indicator).distinct().toList();
    }

    /// All values of these indicators that are there or about which something is known, by indicator; nothing for an
    /// indicator without any.
    public Map<IndicatorId, List<ValueKey>> valuesOf(Collection<IndicatorId> indicators) {
        Set<IndicatorId> sought = Set.copyOf(indicators);
        return Stream.concat(
                snapshot.figures().values().keySet().stream(), snapshot.figures().dossiers().keySet().stream())
                .filter(key -> sought.contains(key.indicator()))
                .distinct()
                .collect(Collectors.groupingBy(ValueKey::indicator));
    }

    /// The indicators that something beside those rows needs: another row, a formula, a chart or a figure in the text.
    public Set<IndicatorId> usedBeside(Set<RowId> rows) {
        var used = new HashSet<IndicatorId>();
        for (KpiTable other : snapshot.tables().tables().values()) {
            other.rows().stream()
                    .filter(row -> !other.id().equals(table.id()) || !rows.contains(row.id()))
                    .forEach(row -> used.add(row.indicator()));
        }
        Set<IndicatorId> going = Set.copyOf(indicators(rows));
        snapshot.figures().indicators().values().stream()
                .filter(one -> !going.contains(one.id()))
                .flatMap(one -> one.formula().stream())
                .forEach(formula -> formula.indicators().forEach(use -> used.add(use.indicator())));
        snapshot.chapters().blocks().values().forEach(block -> used.addAll(shownIn(block)));
        return used;
    }

    private static Set<IndicatorId> shownIn(Block block) {
        var shown = new HashSet<IndicatorId>();
        if (block instanceof Block.ChartBlock chart) {
            shown.addAll(chart.indicators());
        }
        Prose.in(block).flatMap(line -> line.runs().stream()).forEach(run -> {
            if (run instanceof Inline.Numeric number) {
                shown.add(number.indicator());
            }
        });
        return shown;
    }

    /// Puts the rows into another order, or under other labels.
    public Edit arrange(List<KpiRow> rows) {
        return new Edit.Batch(Edit.Purpose.MOVE, List.of(set(table.withRows(rows))));
    }

    /// Changes the labels of rows.
    public Edit label(Set<RowId> of, UnaryOperator<KpiRow> how) {
        return set(table.withRows(
                table.rows().stream().map(row -> of.contains(row.id()) ? how.apply(row) : row).toList()));
    }

    /// Gives the table another title.
    public Edit rename(Localized<String> title) {
        return set(table.withTitle(title));
    }

    /// Adds a column for a year, on the side where it belongs.
    public Edit addYear(Year year) {
        List<Year> own = table.years();
        boolean latestFirst = own.size() > 1 && own.getFirst().isAfter(own.getLast());
        boolean front = !own.isEmpty() && year.isBefore(own.getFirst()) != latestFirst;
        var years = new ArrayList<>(own);
        years.add(front ? 0 : own.size(), year);
        return set(table.withYears(years));
    }

    /// Takes the column of a year out of the table. Values of the year stay.
    public Edit removeYear(Year year) {
        List<Edit> edits = notesWithout(anchor -> anchor instanceof NoteAnchor.OnCell(var of, _, Year at)
                && of.equals(table.id()) && at.equals(year));
        edits.add(set(table.withYears(table.years().stream().filter(one -> !one.equals(year)).toList())));
        return new Edit.Batch(Edit.Purpose.REMOVE, edits);
    }

    private Edit set(KpiTable after) {
        return new Edit.SetTable(table.id(), Optional.of(table), Optional.of(after));
    }

    private List<Edit> rowsGone(Set<RowId> gone) {
        List<Edit> edits = notesWithout(anchor -> switch (anchor) {
            case NoteAnchor.OnRow(var of, RowId row) -> of.equals(table.id()) && gone.contains(row);
            case NoteAnchor.OnUnit(var of, RowId row) -> of.equals(table.id()) && gone.contains(row);
            case NoteAnchor.OnCell(var of, RowId row, _) -> of.equals(table.id()) && gone.contains(row);
            case NoteAnchor.OnSection _, NoteAnchor.OnTable _ -> false;
        });
        edits.addAll(chosenRowsGone(gone));
        edits.add(set(table.withRows(table.rows().stream().filter(row -> !gone.contains(row.id())).toList())));
        return edits;
    }

    /// Chapters no longer print these rows: the next row may get the id of one. Where none of the chosen ones is left,
    /// the whole table is printed.
    private List<Edit> chosenRowsGone(Set<RowId> gone) {
        var edits = new ArrayList<Edit>();
        for (Block block : snapshot.chapters().blocks().values()) {
            if (block instanceof Block.KpiTableBlock(var id, TableId of, var years, Set<RowId> rows)
                    && of.equals(table.id()) && !Collections.disjoint(rows, gone)) {
                var left = new LinkedHashSet<>(rows);
                left.removeAll(gone);
                edits.add(new Edit.SetBlock(id, Optional.of(block),
                        Optional.of(new Block.KpiTableBlock(id, of, years, left))));
            }
        }
        return edits;
    }

    /// Which anchors lose their place.
    private interface Losing {
        boolean loses(NoteAnchor anchor);
    }

    private List<Edit> notesWithout(Losing losing) {
        var edits = new ArrayList<Edit>();
        for (Note note : snapshot.tables().notes().values()) {
            List<NoteAnchor> left = note.anchors().stream().filter(anchor -> !losing.loses(anchor)).toList();
            if (left.size() < note.anchors().size()) {
                edits.add(new Edit.SetNote(note.id(), Optional.of(note), left.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Note(note.id(), left, note.text()))));
            }
        }
        return edits;
    }
}
