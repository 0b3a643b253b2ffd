package qingye.ui.data;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

import qingye.model.Snapshot;
import qingye.model.indicator.Indicator;
import qingye.model.indicator.ValueKey;
import qingye.model.table.KpiRow;
import qingye.model.table.KpiTable;
import qingye.model.table.NoteAnchor;
import qingye.model.text.Language;
import qingye.model.text.Localized;
import qingye.text.Messages;
import qingye.ui.data.TableSheet.Cell;
import qingye.ui.data.TableSheet.Kind;
import qingye.ui.data.TableSheet.Words;

/// Lays a KPI table out in cells: group labels over their rows, the indicator, its unit, a column per year.
final class SheetLayout {

    private final Snapshot snapshot;
    private final KpiTable table;
    private final Messages messages;
    private final Language language;
    private final List<Labels> labels;
    private final int depth;
    private final List<List<Cell>> rows = new ArrayList<>();

    private SheetLayout(Snapshot snapshot, KpiTable table, Messages messages) {
        this.snapshot = snapshot;
        this.table = table;
        this.messages = messages;
        this.language = snapshot.report().language();
        this.labels = table.rows().stream().map(this::labels).toList();
        this.depth = labels.stream().mapToInt(Labels::depth).max().orElse(0);
    }

    static TableSheet of(Snapshot snapshot, KpiTable table, Messages messages) {
        return new SheetLayout(snapshot, table, messages).sheet();
    }

    /// The labels of a row; a subgroup without a group is a group.
    private record Labels(KpiRow row, String group, String subgroup, String name, String unit) {
        int depth() {
            return subgroup.isEmpty() ? group.isEmpty() ? 0 : 1 : 2;
        }

        boolean sharesGroup(Labels other) {
            return !group.isEmpty() && group.equals(other.group);
        }

        boolean sharesSubgroup(Labels other) {
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
        table.years().forEach(year -> heads.add(year.toString()));
        for (int at = 0; at < labels.size(); at++) {
            rows.add(row(at, labelColumns));
        }
        return new TableSheet(table.id(), heads, labelColumns, rows);
    }

    private List<Cell> row(int at, int labelColumns) {
        Labels row = labels.get(at);
        var cells = new ArrayList<Cell>();
        if (row.depth() > 0) {
            cells.add(group(at, 0, row.group(), Labels::sharesGroup));
        }
        if (row.depth() > 1) {
            cells.add(group(at, 1, row.subgroup(), Labels::sharesSubgroup));
        }
        int span = depth + 1 - row.depth();
        var name = new Cell(at, row.depth(), 1, span, Kind.LABEL, Optional.empty(),
                new Words(row.name(), note(new NoteAnchor.OnRow(table.id(), row.row().id()))));
        for (int column = 0; column < span; column++) {
            cells.add(name);
        }
        cells.add(new Cell(at, labelColumns - 1, 1, 1, Kind.UNIT, Optional.empty(),
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
        return new Cell(at, column, 1, 1, kind, Optional.of(key),
                new Words(snapshot.figures().value(key).printed(), note,
                        CellState.of(snapshot.figures(), key, messages)));
    }

    private Year latest() {
        return table.years().stream().max(Year::compareTo).orElse(snapshot.report().year());
    }

    /// The label of a group: the cell of the row above where the group goes on.
    private Cell group(int at, int column, String label, BiPredicate<Labels, Labels> shares) {
        if (at > 0 && shares.test(labels.get(at), labels.get(at - 1))) {
            return rows.get(at - 1).get(column);
        }
        int end = at + 1;
        while (end < labels.size() && shares.test(labels.get(end), labels.get(end - 1))) {
            end++;
        }
        return new Cell(at, column, end - at, 1, Kind.GROUP, Optional.empty(), new Words(label, ""));
    }

    private String note(NoteAnchor anchor) {
        return snapshot.tables().notes().values().stream()
                .filter(note -> note.anchors().contains(anchor))
                .map(note -> words(note.text()))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
    }
}
