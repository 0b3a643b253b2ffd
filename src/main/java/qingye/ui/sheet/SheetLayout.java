package qingye.ui.sheet;

import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

import qingye.model.Snapshot;
import qingye.model.id.RowId;
import qingye.model.indicator.Indicator;
import qingye.model.indicator.ValueKey;
import qingye.model.table.KpiRow;
import qingye.model.table.KpiTable;
import qingye.model.table.Note;
import qingye.model.table.NoteAnchor;
import qingye.model.text.Language;
import qingye.model.text.Localized;
import qingye.text.Messages;
import qingye.ui.sheet.TableSheet.Cell;
import qingye.ui.sheet.TableSheet.Kind;
import qingye.ui.sheet.TableSheet.Words;

/// Lays a KPI table out in cells: group labels over their rows, the indicator, its unit, a column per year.
public final class SheetLayout {

    private final Snapshot snapshot;
    private final KpiTable table;
    private final Messages messages;
    private final Language language;
    private final List<Labels> labels;
    private final int depth;
    private final Map<NoteAnchor, String> notes;
    private final List<List<Cell>> rows = new ArrayList<>();

    private SheetLayout(Snapshot snapshot, KpiTable table, Messages messages) {
        this.snapshot = snapshot;
        this.table = table;
        this.messages = messages;
        this.language = snapshot.report().language();
        this.labels = table.rows().stream().map(this::labels).toList();
        this.notes = notes();
        this.depth = labels.stream().mapToInt(Labels::depth).max().orElse(0);
    }

    public static TableSheet of(Snapshot snapshot, KpiTable table, Messages messages) {
        return new SheetLayout(snapshot, table, messages).sheet();
    }

    /// The labels of a row; a subgroup without a group is a group.
    private record Labels(KpiRow row, String group, String subgroup, String name, String unit) {
        public int depth() {
            return subgroup.isEmpty() ? group.isEmpty() ? 0 : 1 : 2;
        }

        public boolean sharesGroup(Labels other) {
            return !group.isEmpty() && group.equals(other.group);
        }

        public boolean sharesSubgroup(Labels other) {
            return sharesGroup(other) && !subgroup.isEmpty() && subgroup.equals(other.subgroup);
        }
    }

    private Labels labels(KpiRow row) {
        Optional<Indicator> indicator = snapshot.figures().indicator(row.indicator());
        String group = words(row.group());
        String subgroup = words(row.subgroup());
        return new Labels(
                row,
                group.isEmpty() ? subgroup : group,
                group.isEmpty() ? "" : subgroup,
                indicator.map(one -> words(one.name())).orElse(row.indicator().code()),
                indicator.map(one -> words(one.unit())).orElse(""));
    }

    private String words(Localized<String> text) {
        return text.best(language).orElse("");
    }

    private TableSheet sheet() {
        var heads = new ArrayList<String>();
        heads.add(messages.text("data.grid.column.indicator"));
        if (depth > 0) {
            heads.add(messages.text("data.grid.column.category"));
        }
        if (depth > 1) {
            heads.add(messages.text("data.grid.column.detail"));
        }
        heads.add(messages.text("data.grid.column.unit"));
        int labelColumns = heads.size();
        table.years().forEach(year -> heads.add(head(year)));
        for (int at = 0; at < labels.size(); at++) {
            rows.add(row(at, labelColumns));
        }
        return new TableSheet(table.id(), heads, labelColumns, table.rows().stream().map(KpiRow::id).toList(), rows);
    }

    /// The head of a year; one that the table does not print says so.
    private String head(Year year) {
        boolean printed = snapshot.tables().table(table.id())
                .filter(own -> !own.years().contains(year))
                .isEmpty();
        return printed ? year.toString() : messages.text("data.grid.column.unprinted", year.toString());
    }

    private List<Cell> row(int at, int labelColumns) {
        Labels row = labels.get(at);
        var cells = new ArrayList<Cell>();
        if (row.depth() > 0) {
            cells.add(group(at, 0, row.group(), Labels::sharesGroup, words(row.row().group()).isEmpty()));
        }
        if (row.depth() > 1) {
            cells.add(group(at, 1, row.subgroup(), Labels::sharesSubgroup, true));
        }
        int span = depth + 1 - row.depth();
        var name = new Cell(at, row.depth(), 1, span, Kind.LABEL, new Target.Name(row.row().indicator()),
                new Words(row.name(), note(new NoteAnchor.OnRow(table.id(), row.row().id()))));
        for (int column = 0; column < span; column++) {
            cells.add(name);
        }
        cells.add(new Cell(at, labelColumns - 1, 1, 1, Kind.UNIT,
                new Target.Unit(row.row().indicator()),
                new Words(row.unit(), note(new NoteAnchor.OnUnit(table.id(), row.row().id())))));
        for (Year year : table.years()) {
            cells.add(value(at, cells.size(), row.row(), year));
        }
        return cells;
    }

    private Cell value(int at, int column, KpiRow row, Year year) {
        var key = new ValueKey(row.indicator(), year);
        Kind kind = year.equals(latest()) ? Kind.LATEST : Kind.EARLIER;
        String note = note(new NoteAnchor.OnCell(table.id(), row.id(), year));
        return new Cell(at, column, 1, 1, kind, new Target.Figure(key),
                new Words(snapshot.figures().value(key).printed(), note,
                        CellState.of(snapshot.figures(), key, messages)));
    }

    private Year latest() {
        return table.years().stream().max(Year::compareTo).orElse(snapshot.report().year());
    }

    /// The label of a group: the cell of the row above where the group goes on.
    ///
    /// @param sub whether the label is that of a subgroup
    private Cell group(int at, int column, String label, BiPredicate<Labels, Labels> shares, boolean sub) {
        if (at > 0 && shares.test(labels.get(at), labels.get(at - 1))) {
            return rows.get(at - 1).get(column);
        }
        int end = at + 1;
        while (end < labels.size() && shares.test(labels.get(end), labels.get(end - 1))) {
            end++;
        }
        List<RowId> under = labels.subList(at, end).stream().map(one -> one.row().id()).toList();
        return new Cell(at, column, end - at, 1, Kind.GROUP, sub ? new Target.Subgroup(under) : new Target.Group(under),
                new Words(label, ""));
    }

    private String note(NoteAnchor anchor) {
        return notes.getOrDefault(anchor, "");
    }

    private Map<NoteAnchor, String> notes() {
        var all = new HashMap<NoteAnchor, String>();
        for (Note note : snapshot.tables().notes().values()) {
            String text = words(note.text());
            if (!text.isBlank()) {
                note.anchors().forEach(anchor -> all.merge(anchor, text, (one, more) -> one + "\n" + more));
            }
        }
        return all;
    }
}
