package qingye.document;

import java.util.List;

/// A table as it is to be printed.
///
/// Cells are listed as in HTML: a position covered by a span of an earlier cell has no cell of its own, so each row
/// plus the spans reaching into it fills exactly `columns().size()` positions.
///
/// @param caption printed above the table, repeated nowhere; note marks may follow; may be empty
/// @param columns the columns from the left
/// @param headerRows how many of the first rows repeat at the top of each page the table runs over
/// @param rows all rows, header rows first
/// @param notes printed small under the table, in order of their numbers
/// @param look how its cells are set apart
/// @param meaning what it lists
public record Table(
        List<Span> caption, List<Column> columns, int headerRows, List<Row> rows, List<Note> notes, Look look,
        Meaning meaning) {

    /// How cells are set apart.
    public enum Look {
        /// by lines around rows, with a tinted header
        GRID,
        /// by hairlines between rows only
        PLAIN,
        /// by a line at the left of the second column, with a dot for each row; the first column dates the rows
        DATED
    }

    /// A table of the usual look, of words and figures.
    public Table(List<Span> caption, List<Column> columns, int headerRows, List<Row> rows, List<Note> notes) {
        this(caption, columns, headerRows, rows, notes, Look.GRID, Meaning.WORDS);
    }

    public Table {
        caption = List.copyOf(caption);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
        if (headerRows > rows.size()) {
            throw new IllegalArgumentException(headerRows + " header rows in a table of " + rows.size());
        }
    }

    /// Whether a row names those below it: one group cell over all columns.
    public boolean isBand(int row) {
        List<Cell> cells = rows.get(row).cells();
        return row >= headerRows && cells.size() == 1 && cells.getFirst().role() == Role.GROUP
                && cells.getFirst().columnSpan() == columns.size();
    }

    /// Where the text of a cell stands.
    public enum Align {
        START, CENTRE, END
    }

    /// What a cell is for; it decides the look and the accessibility tag.
    public enum Role {
        /// names a column
        HEADER,
        /// names a group of rows; usually spans them
        GROUP,
        /// names a row
        LABEL,
        /// holds a value or words
        BODY
    }

    /// A column.
    ///
    /// @param weight its share of the table's width relative to the others, above 0
    public record Column(double weight) {}

    /// A row; it is never broken over two pages.
    public record Row(List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /// A cell.
    ///
    /// @param rowSpan rows covered, from 1
    /// @param columnSpan columns covered, from 1
    public record Cell(List<Span> spans, Role role, Align align, int rowSpan, int columnSpan) {
        public Cell {
            spans = List.copyOf(spans);
            if (rowSpan < 1 || columnSpan < 1) {
                throw new IllegalArgumentException("a cell covers at least itself: " + rowSpan + " by " + columnSpan);
            }
        }
    }

    /// A note under the table.
    ///
    /// @param number the running number over the whole document, from 1; 0 for one that no mark leads to
    public record Note(int number, List<Span> text) {
        public Note {
            text = List.copyOf(text);
        }
    }
}
