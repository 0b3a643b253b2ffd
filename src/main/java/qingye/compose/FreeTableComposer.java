package qingye.compose;

import java.util.ArrayList;
import java.util.List;

import qingye.document.Span;
import qingye.document.Table;
import qingye.document.Table.Align;
import qingye.document.Table.Role;
import qingye.model.block.Block;
import qingye.model.block.Line;

/// Prints a free table: the first row is the header; equal neighbours in the first column are merged.
final class FreeTableComposer {

    private final Lines lines;

    FreeTableComposer(Lines lines) {
        this.lines = lines;
    }

    Table compose(Block.FreeTable.Grid grid) {
        List<List<Line>> rows = grid.rows();
        var printed = new ArrayList<Table.Row>();
        for (int at = 0; at < rows.size(); at++) {
            printed.add(row(rows, at));
        }
        return new Table(lines.spans(grid.caption()), columns(rows), 1, printed, List.of());
    }

    private Table.Row row(List<List<Line>> rows, int at) {
        var cells = new ArrayList<Table.Cell>();
        List<Line> row = rows.get(at);
        for (int column = 0; column < row.size(); column++) {
            List<Span> spans = lines.spans(row.get(column));
            if (at == 0) {
                cells.add(new Table.Cell(spans, Role.HEADER, Align.START, 1, 1));
            } else if (column > 0) {
                cells.add(new Table.Cell(spans, Role.BODY, Align.START, 1, 1));
            } else if (at == 1 || !merges(rows, at)) {
                int run = 1;
                while (at + run < rows.size() && merges(rows, at + run)) {
                    run++;
                }
                cells.add(new Table.Cell(spans, run > 1 ? Role.GROUP : Role.LABEL, Align.START, run, 1));
            }
        }
        return new Table.Row(cells);
    }

    private static boolean merges(List<List<Line>> rows, int at) {
        Line first = rows.get(at).getFirst();
        return at > 1 && !first.runs().isEmpty() && first.equals(rows.get(at - 1).getFirst());
    }

    private List<Table.Column> columns(List<List<Line>> rows) {
        var columns = new ArrayList<Table.Column>();
        for (int column = 0; column < rows.getFirst().size(); column++) {
            int at = column;
            double widest = rows.stream()
                    .mapToDouble(row -> TextWidth.of(Span.plain(lines.spans(row.get(at)))))
                    .max()
                    .orElse(0);
            columns.add(new Table.Column(Math.clamp(Math.sqrt(widest) * 4, 12, 40)));
        }
        return columns;
    }
}
