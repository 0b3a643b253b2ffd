package qingye.compose.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import qingye.document.Span;
import qingye.document.Table;
import qingye.document.Table.Align;
import qingye.document.Table.Cell;
import qingye.document.Table.Role;

/// An index table while its rows are put together.
final class Sheet {

    private final List<Table.Column> columns;
    private final List<Table.Row> rows = new ArrayList<>();
    private int headers;

    /// @param weights of its columns
    Sheet(double... weights) {
        columns = Arrays.stream(weights).mapToObj(Table.Column::new).toList();
    }

    /// A header row; all of them come first.
    Sheet header(Cell... cells) {
        headers++;
        return row(cells);
    }

    Sheet row(Cell... cells) {
        rows.add(new Table.Row(List.of(cells)));
        return this;
    }

    /// A row that names those below it.
    ///
    /// @param strong whether it stands above other such rows
    void band(String words, boolean strong) {
        Span span = strong ? Span.strong(words) : Span.of(words);
        rows.add(new Table.Row(List.of(new Cell(List.of(span), Role.GROUP, Align.START, 1, columns.size()))));
    }

    /// Whether there is nothing below the header.
    boolean isEmpty() {
        return rows.size() == headers;
    }

    /// The table.
    ///
    /// @param caption may be empty
    Table table(String caption) {
        List<Span> printed = caption.isEmpty() ? List.of() : List.of(Span.of(caption));
        return new Table(printed, columns, headers, rows, List.of());
    }

    static Cell head(String words) {
        return head(words, 1, 1);
    }

    static Cell head(String words, int rows, int columns) {
        return new Cell(List.of(Span.of(words)), Role.HEADER, columns > 1 && rows == 1 ? Align.CENTRE : Align.START,
                rows, columns);
    }

    /// Names rows.
    static Cell group(String words, int rows) {
        return new Cell(List.of(Span.of(words)), Role.GROUP, Align.START, rows, 1);
    }

    /// Names its row.
    static Cell label(String words) {
        return new Cell(plain(words), Role.LABEL, Align.START, 1, 1);
    }

    static Cell body(List<Span> spans) {
        return new Cell(spans, Role.BODY, Align.START, 1, 1);
    }

    static Cell body(String words) {
        return body(plain(words));
    }

    static Cell centred(String words) {
        return new Cell(plain(words), Role.BODY, Align.CENTRE, 1, 1);
    }

    private static List<Span> plain(String words) {
        return Stream.of(words).filter(one -> !one.isEmpty()).map(Span::of).toList();
    }
}
