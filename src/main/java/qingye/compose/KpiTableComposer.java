package qingye.compose;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import qingye.compose.drawing.TextWidth;
import qingye.document.Meaning;
import qingye.document.Span;
import qingye.document.Table;
import qingye.document.Table.Align;
import qingye.document.Table.Role;
import qingye.model.Figures;
import qingye.model.id.RowId;
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

    /// @param wanted the years to print; none if it is left to the table
    /// @param only the rows to print; none for all
    Table compose(KpiTable table, List<Year> wanted, Set<RowId> only) {
        var caption = new ArrayList<Span>();
        caption.add(Span.of(wording.name(table.title())));
        caption.addAll(notes.at(new NoteAnchor.OnTable(table.id())));
        YearColumns years = YearColumns.of(table, wanted, figures);
        List<RowLabels> labels = table.rows().stream()
                .filter(row -> only.isEmpty() || only.contains(row.id()))
                .flatMap(row -> labels(row, years).stream()).toList();
        int depth = labels.stream().mapToInt(RowLabels::depth).max().orElse(0);
        var rows = new ArrayList<Table.Row>();
        rows.add(header(depth, years.columns()));
        for (int at = 0; at < labels.size(); at++) {
            rows.add(row(table, labels, at, depth, years.columns()));
        }
        return new Table(caption, columns(labels, depth, years.columns()), 1, rows, notes.take(), Table.Look.GRID,
                Meaning.INDICATORS);
    }

    /// One, or one per year where the years of the row have no columns.
    private List<RowLabels> labels(KpiRow row, YearColumns years) {
        var indicator = figures.indicator(row.indicator());
        List<String> levels = RowLabels.levels(wording.name(row.group()), wording.name(row.subgroup()));
        String name = indicator.map(Indicator::name).map(wording::name).orElse(row.indicator().code());
        String unit = indicator.map(Indicator::unit).map(wording::name).orElse("");
        List<Year> under = years.under(row, figures);
        if (under.isEmpty()) {
            return List.of(new RowLabels(row, levels, name, unit, Optional.empty(), true));
        }
        var labels = new ArrayList<RowLabels>();
        for (Year year : Stream.concat(years.columns().stream(), under.stream()).toList()) {
            String dated = name + wording.furniture("compose.table.stacked", year.toString());
            labels.add(new RowLabels(row, levels, dated, unit, Optional.of(year), labels.isEmpty()));
        }
        return labels;
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

    private Table.Row row(KpiTable table, List<RowLabels> all, int at, int depth, List<Year> years) {
        RowLabels labels = all.get(at);
        var cells = new ArrayList<Table.Cell>();
        for (int level = 0; level < labels.depth(); level++) {
            if (at == 0 || !labels.shares(all.get(at - 1), level)) {
                String label = labels.level(level);
                int run = run(all, at, level);
                cells.add(new Table.Cell(List.of(Span.of(label)), Role.GROUP, Align.START, run, 1));
            }
        }
        var row = labels.row();
        cells.add(new Table.Cell(
                marked(labels.name(), new NoteAnchor.OnRow(table.id(), row.id()), labels.first()),
                Role.LABEL, Align.START, 1, depth + 1 - labels.depth()));
        cells.add(new Table.Cell(
                marked(labels.unit(), new NoteAnchor.OnUnit(table.id(), row.id()), labels.first()),
                Role.BODY, Align.CENTRE, 1, 1));
        for (Year column : years) {
            Year year = labels.year().orElse(column);
            String printed = figures.value(new ValueKey(row.indicator(), year)).printed();
            cells.add(new Table.Cell(
                    marked(printed, new NoteAnchor.OnCell(table.id(), row.id(), year), true),
                    Role.BODY, Align.END, 1, 1));
        }
        return new Table.Row(cells);
    }

    private static int run(List<RowLabels> all, int start, int level) {
        int end = start + 1;
        while (end < all.size() && all.get(end).shares(all.get(start), level)) {
            end++;
        }
        return end - start;
    }

    /// @param first whether the marks are printed here, and not above already
    private List<Span> marked(String words, NoteAnchor anchor, boolean first) {
        var spans = new ArrayList<Span>();
        if (!words.isEmpty()) {
            spans.add(Span.of(words));
        }
        if (first) {
            spans.addAll(notes.at(anchor));
        }
        return spans;
    }

    /// Widths by what stands in the columns, within bounds, so that short labels do not take the room of long ones.
    private List<Table.Column> columns(List<RowLabels> labels, int depth, List<Year> years) {
        var columns = new ArrayList<Table.Column>();
        for (int level = 0; level < depth; level++) {
            int one = level;
            double widest = widest(labels, row -> row.level(one), 0);
            columns.add(level == 0 ? column(widest, 14, 22) : column(widest, depth > 2 ? 12 : 10, 18));
        }
        columns.add(column(widest(labels, RowLabels::name, depth), depth > 0 ? 18 : 26, depth > 0 ? 28 : 40));
        columns.add(column(widest(labels, RowLabels::unit, 0), 8, 15));
        years.forEach(_ -> columns.add(column(13, 13, 13)));
        return columns;
    }

    private static Table.Column column(double width, double least, double most) {
        return new Table.Column(Math.clamp(width + 2, least, most));
    }

    private static double widest(List<RowLabels> all, Function<RowLabels, String> part, int depth) {
        return all.stream()
                .filter(labels -> labels.depth() >= depth)
                .mapToDouble(labels -> TextWidth.of(part.apply(labels)))
                .max()
                .orElse(0);
    }
}
