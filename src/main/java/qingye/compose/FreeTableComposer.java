package qingye.compose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import qingye.compose.drawing.TextWidth;
import qingye.document.Span;
import qingye.document.Table;
import qingye.document.Table.Align;
import qingye.document.Table.Role;
import qingye.model.block.Block;
import qingye.model.block.Line;
import qingye.model.block.Merge;

/// Prints a free table. In the columns that name the rows equal neighbours are merged, but never across an outer label.
final class FreeTableComposer {

    private static final int MOST_HEADERS = 4;

    private final Lines lines;

    FreeTableComposer(Lines lines) {
        this.lines = lines;
    }

    Table compose(Block.FreeTable.Grid grid, Block.FreeTable.Layout layout) {
        // First what stands first: notes are numbered as they are met.
        var caption = lines.spans(grid.caption());
        List<Table.Row> rows = rows(grid.rows(), grid.merges(), layout);
        List<Table.Column> columns = columns(rows, grid.rows().getFirst().size());
        var notes = new ArrayList<>(grid.notes().stream().map(note -> new Table.Note(0, lines.spans(note))).toList());
        notes.addAll(lines.takeNotes());
        return new Table(caption, columns, headers(grid.rows().size(), grid.merges(), layout), rows, notes);
    }

    /// How many rows are the header: more than one where a cell of the first reaches down. One that reaches far into
    /// the table is no header, and as a header cannot end within a cell, there is none then.
    private static int headers(int rows, List<Merge> merges, Block.FreeTable.Layout layout) {
        int deepest = merges.stream().filter(merge -> merge.row() == 0).mapToInt(Merge::rows).max().orElse(1);
        return layout.header() && (deepest == 1 || deepest <= MOST_HEADERS && deepest < rows) ? deepest : 0;
    }

    /// @param labels how many of the first columns merge equal neighbours
    List<Table.Row> rows(List<List<Line>> rows, int labels, boolean header) {
        return rows(rows, List.of(), new Block.FreeTable.Layout(header, labels, false));
    }

    private List<Table.Row> rows(List<List<Line>> rows, List<Merge> merges, Block.FreeTable.Layout layout) {
        var printed = new ArrayList<Table.Row>();
        for (int at = 0; at < rows.size(); at++) {
            var cells = new ArrayList<Table.Cell>();
            for (int column = 0; column < rows.get(at).size(); column++) {
                cell(rows, merges, layout, at, column).ifPresent(cells::add);
            }
            printed.add(new Table.Row(cells));
        }
        return printed;
    }

    private Optional<Table.Cell> cell(
            List<List<Line>> rows, List<Merge> merges, Block.FreeTable.Layout layout, int at, int column) {
        Optional<Merge> area = merges.stream().filter(merge -> merge.covers(at, column)).findFirst();
        if (area.isPresent()) {
            Merge merge = area.get();
            return merge.row() == at && merge.column() == column
                    ? Optional.of(cell(rows, merges, layout, at, column, merge.rows(), merge.columns()))
                    : Optional.empty();
        }
        boolean named = column < layout.labels() && at >= headers(rows.size(), merges, layout);
        if (!named) {
            return Optional.of(cell(rows, merges, layout, at, column, 1, 1));
        }
        if (continues(rows, merges, layout, at, column)) {
            return Optional.empty();
        }
        int run = 1;
        while (at + run < rows.size() && continues(rows, merges, layout, at + run, column)) {
            run++;
        }
        return Optional.of(cell(rows, merges, layout, at, column, run, 1));
    }

    private Table.Cell cell(
            List<List<Line>> rows, List<Merge> merges, Block.FreeTable.Layout layout, int at, int column, int down,
            int across) {
        boolean head = at < headers(rows.size(), merges, layout);
        Role role = head
                ? Role.HEADER
                : column >= layout.labels() ? Role.BODY : down > 1 ? Role.GROUP : Role.LABEL;
        Align align = head && across > 1 ? Align.CENTRE : Align.START;
        return new Table.Cell(lines.spans(rows.get(at).get(column)), role, align, down, across);
    }

    private static boolean continues(
            List<List<Line>> rows, List<Merge> merges, Block.FreeTable.Layout layout, int at, int column) {
        int first = headers(rows.size(), merges, layout);
        if (at <= first || merges.stream().anyMatch(merge -> merge.covers(at, column))) {
            return false;
        }
        for (int outer = 0; outer <= column; outer++) {
            Line label = rows.get(at).get(outer);
            if (label.runs().isEmpty() || !label.equals(rows.get(at - 1).get(outer))) {
                return false;
            }
        }
        return true;
    }

    /// Columns by what stands in them. It is read off the printed rows: to print a line again would number its notes
    /// again.
    static List<Table.Column> columns(List<Table.Row> rows, int count) {
        var widest = new double[count];
        var coveredUntil = new int[count];
        for (int row = 0; row < rows.size(); row++) {
            int column = 0;
            for (Table.Cell cell : rows.get(row).cells()) {
                while (column < count && coveredUntil[column] > row) {
                    column++;
                }
                if (cell.columnSpan() == 1) {
                    widest[column] = Math.max(widest[column], TextWidth.of(Span.plain(cell.spans())));
                }
                for (int covered = 0; covered < cell.columnSpan(); covered++) {
                    coveredUntil[column++] = row + cell.rowSpan();
                }
            }
        }
        return Arrays.stream(widest)
                .mapToObj(width -> new Table.Column(Math.clamp(Math.sqrt(width) * 4, 12, 40)))
                .toList();
    }
}
