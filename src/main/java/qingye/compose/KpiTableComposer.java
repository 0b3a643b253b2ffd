package qingye.compose;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;

import qingye.document.Span;
import qingye.document.Table;
import qingye.document.Table.Align;
import qingye.document.Table.Role;
import qingye.model.Figures;
import qingye.model.indicator.Indicator;
import qingye.model.indicator.ValueKey;
import qingye.model.table.KpiRow;
import qingye.model.table.KpiTable;
import qingye.model.table.NoteAnchor;

/// Prints a KPI table: group labels merged over their rows, the indicator, its unit, and a column per year.
final class KpiTableComposer {

    private final Figures figures;
    private final Wording wording;
    private final NoteMarks notes;

    KpiTableComposer(Figures figures, Wording wording, NoteMarks notes) {
        this.figures = figures;
        this.wording = wording;
        this.notes = notes;
    }

    /// @param years the columns to print
    Table compose(KpiTable table, List<Year> years) {
        var caption = new ArrayList<Span>();
        caption.add(Span.of(wording.name(table.title())));
        caption.addAll(notes.at(new NoteAnchor.OnTable(table.id())));
        List<Labels> labels = table.rows().stream().map(this::labels).toList();
        int depth = labels.stream().mapToInt(Labels::depth).max().orElse(0);
        var rows = new ArrayList<Table.Row>();
        rows.add(header(depth, years));
        for (int at = 0; at < labels.size(); at++) {
            rows.add(row(table, labels, at, depth, years));
        }
        return new Table(caption, columns(labels, depth, years), 1, rows, notes.take());
    }

    /// The printed labels of a row.
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
        var indicator = figures.indicator(row.indicator());
        String group = wording.name(row.group());
        String subgroup = wording.name(row.subgroup());
        return new Labels(
                row,
                group.isEmpty() ? subgroup : group,
                group.isEmpty() ? "" : subgroup,
                indicator.map(Indicator::name).map(wording::name).orElse(row.indicator().code()),
                indicator.map(Indicator::unit).map(wording::name).orElse(""));
    }

    private Table.Row header(int depth, List<Year> years) {
        var cells = new ArrayList<Table.Cell>();
        cells.add(head("compose.table.indicator", Align.START, 1));
        if (depth > 0) {
            cells.add(head("compose.table.category", Align.START, depth));
        }
        cells.add(head("compose.table.unit", Align.CENTRE, 1));
        for (Year year : years) {
            String words = wording.furniture("compose.table.year", year.toString());
            cells.add(new Table.Cell(List.of(Span.of(words)), Role.HEADER, Align.END, 1, 1));
        }
        return new Table.Row(cells);
    }

    private Table.Cell head(String key, Align align, int columnSpan) {
        return new Table.Cell(List.of(Span.of(wording.furniture(key))), Role.HEADER, align, 1, columnSpan);
    }

    private Table.Row row(KpiTable table, List<Labels> all, int at, int depth, List<Year> years) {
        Labels labels = all.get(at);
        var cells = new ArrayList<Table.Cell>();
        if (labels.depth() > 0 && (at == 0 || !labels.sharesGroup(all.get(at - 1)))) {
            int run = run(all, at, Labels::sharesGroup);
            cells.add(new Table.Cell(List.of(Span.of(labels.group())), Role.GROUP, Align.START, run, 1));
        }
        if (labels.depth() > 1 && (at == 0 || !labels.sharesSubgroup(all.get(at - 1)))) {
            int run = run(all, at, Labels::sharesSubgroup);
            cells.add(new Table.Cell(List.of(Span.of(labels.subgroup())), Role.GROUP, Align.START, run, 1));
        }
        var row = labels.row();
        cells.add(new Table.Cell(
                marked(labels.name(), new NoteAnchor.OnRow(table.id(), row.id())),
                Role.LABEL, Align.START, 1, depth + 1 - labels.depth()));
        cells.add(new Table.Cell(
                marked(labels.unit(), new NoteAnchor.OnUnit(table.id(), row.id())), Role.BODY, Align.CENTRE, 1, 1));
        for (Year year : years) {
            String printed = figures.value(new ValueKey(row.indicator(), year)).printed();
            cells.add(new Table.Cell(
                    marked(printed, new NoteAnchor.OnCell(table.id(), row.id(), year)), Role.BODY, Align.END, 1, 1));
        }
        return new Table.Row(cells);
    }

    private static int run(
            List<Labels> all, int start, BiPredicate<Labels, Labels> shares) {
        int end = start + 1;
        while (end < all.size() && shares.test(all.get(end), all.get(end - 1))) {
            end++;
        }
        return end - start;
    }

    private List<Span> marked(String words, NoteAnchor anchor) {
        var spans = new ArrayList<Span>();
        if (!words.isEmpty()) {
            spans.add(Span.of(words));
        }
        spans.addAll(notes.at(anchor));
        return spans;
    }

    /// Widths by what stands in the columns, within bounds, so that short labels do not take the room of long ones.
    private List<Table.Column> columns(List<Labels> labels, int depth, List<Year> years) {
        var columns = new ArrayList<Table.Column>();
        if (depth > 0) {
            columns.add(column(widest(labels, Labels::group, 0), 14, 22));
        }
        if (depth > 1) {
            columns.add(column(widest(labels, Labels::subgroup, 0), 10, 18));
        }
        columns.add(column(widest(labels, Labels::name, depth), depth > 0 ? 18 : 26, depth > 0 ? 28 : 40));
        columns.add(column(widest(labels, Labels::unit, 0), 8, 15));
        years.forEach(_ -> columns.add(column(13, 13, 13)));
        return columns;
    }

    private static Table.Column column(double width, double least, double most) {
        return new Table.Column(Math.clamp(width + 2, least, most));
    }

    private static double widest(List<Labels> all, Function<Labels, String> part, int depth) {
        return all.stream()
                .filter(labels -> labels.depth() >= depth)
                .mapToDouble(labels -> TextWidth.of(part.apply(labels)))
                .max()
                .orElse(0);
    }
}
