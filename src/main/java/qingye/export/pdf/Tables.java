package qingye.export.pdf;

import java.util.List;

import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.borders.Border;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.properties.TextAlignment;
import com.itextpdf.layout.properties.UnitValue;
import com.itextpdf.layout.properties.VerticalAlignment;

import qingye.document.Labels;
import qingye.document.Span;
import qingye.document.Table.Align;
import qingye.document.Table.Note;
import qingye.document.Table.Role;
import qingye.document.Table.Row;

/// Tables: header rows on each page, no row broken, group labels repeated, notes underneath.
final class Tables {

    /// Longer cells may be broken over pages after all: they might not fit on one.
    private static final int LONG_CELL = 600;
    /// Rows that must stand together with heading, caption and header rows.
    private static final int FIRST_ROWS = 3;

    private final Pass pass;
    private final Runs runs;
    private final Labels labels;
    private final ColumnWidths widths;

    Tables(Pass pass, Runs runs, Labels labels) {
        this.pass = pass;
        this.runs = runs;
        this.labels = labels;
        widths = new ColumnWidths(pass.type());
    }

    /// The whole table.
    Table table(String id, qingye.document.Table table) {
        List<Row> rows = GroupLabels.part(table, id, pass.known(), labels.continued());
        Table grid = frame(table);
        for (int row = 0; row < rows.size(); row++) {
            boolean follow = row >= table.headerRows();
            boolean last = row == rows.size() - 1;
            int followed = follow ? followed(rows.get(row)) : -1;
            List<qingye.document.Table.Cell> cells = rows.get(row).cells();
            for (int i = 0; i < cells.size(); i++) {
                Look look = new Look(row < table.headerRows(), row == 0, last || endsTable(cells.get(i), row, rows));
                Cell cell = cell(cells.get(i), look, i == followed ? PageMap.row(id, row) : "");
                place(grid, cell, look);
            }
        }
        return grid;
    }

    /// Caption, header rows and as many rows as must stand with them; for measuring.
    Table opening(qingye.document.Table table) {
        Table grid = frame(table);
        int rows = Math.min(table.rows().size(), table.headerRows() + FIRST_ROWS);
        for (int row = 0; row < rows; row++) {
            Look look = new Look(row < table.headerRows(), row == 0, false);
            for (qingye.document.Table.Cell cell : table.rows().get(row).cells()) {
                place(grid, cell(Grid.within(cell, rows - row), look, ""), look);
            }
        }
        return grid;
    }

    private Table frame(qingye.document.Table table) {
        var grid = new Table(widths.of(table));
        grid.setFixedLayout().setWidth(UnitValue.createPercentValue(100));
        grid.setMargins(Design.BLOCK_GAP - 2, 0, table.notes().isEmpty() ? Design.BLOCK_GAP + 2 : 4, 0);
        if (!table.caption().isEmpty()) {
            Paragraph words = runs.paragraph(table.caption(), Face.CAPTION);
            grid.setCaption(new Div().add(words).setMarginBottom(4));
        }
        return grid;
    }

    private static void place(Table grid, Cell cell, Look look) {
        if (look.header()) {
            grid.addHeaderCell(cell);
        } else {
            grid.addCell(cell);
        }
    }

    /// The cell whose page is taken for the page of its row, or -1.
    private static int followed(Row row) {
        int any = -1;
        for (int i = 0; i < row.cells().size(); i++) {
            qingye.document.Table.Cell cell = row.cells().get(i);
            if (cell.rowSpan() == 1 && !Span.plain(cell.spans()).isBlank()) {
                return i;
            }
            if (cell.rowSpan() == 1) {
                any = i;
            }
        }
        return any;
    }

    private static boolean endsTable(qingye.document.Table.Cell cell, int row, List<Row> rows) {
        return row + cell.rowSpan() >= rows.size();
    }

    private Cell cell(qingye.document.Table.Cell source, Look look, String followAs) {
        var cell = new Cell(source.rowSpan(), source.columnSpan());
        boolean head = look.header() || source.role() == Role.HEADER;
        Paragraph words = runs.paragraph(source.spans(), head ? Face.CELL_HEAD : Face.CELL);
        words.setNeutralRole();
        words.setTextAlignment(switch (source.align()) {
            case START -> TextAlignment.LEFT;
            case CENTRE -> TextAlignment.CENTER;
            case END -> TextAlignment.RIGHT;
        });
        if (!followAs.isEmpty()) {
            Track.follow(words, pass, followAs);
        }
        cell.add(words);
        cell.setPaddings(3.4f, source.align() == Align.END ? 5 : 4, 3.4f, 5);
        cell.setKeepTogether(source.rowSpan() == 1 && Span.plain(source.spans()).length() < LONG_CELL);
        cell.setVerticalAlignment(source.role() == Role.GROUP ? VerticalAlignment.TOP : VerticalAlignment.MIDDLE);
        dress(cell, source.role(), look);
        Tags.cell(cell, source.role(), look.header());
        return cell;
    }

    private static void dress(Cell cell, Role role, Look look) {
        cell.setBorder(Border.NO_BORDER);
        if (look.header()) {
            cell.setBackgroundColor(Design.HEAD);
            cell.setBorderBottom(new SolidBorder(Design.RULE, 0.6f));
        } else {
            cell.setBorderBottom(new SolidBorder(Design.HAIRLINE, 0.5f));
            if (role == Role.GROUP) {
                cell.setBackgroundColor(Design.TINT);
            }
        }
        if (look.first()) {
            cell.setBorderTop(new SolidBorder(Design.ACCENT, 1.2f));
        }
        if (look.last()) {
            cell.setBorderBottom(new SolidBorder(Design.ACCENT, 1));
        }
    }

    /// The notes under a table, or an empty block.
    Div notes(List<Note> notes) {
        var block = new Div();
        block.setNeutralRole();
        block.setKeepTogether(true).setMarginBottom(Design.BLOCK_GAP + 2);
        float hang = labels.notes().length() * Face.NOTE.size();
        for (int i = 0; i < notes.size(); i++) {
            Note note = notes.get(i);
            var spans = new java.util.ArrayList<Span>();
            if (i == 0) {
                spans.add(Span.of(labels.notes()));
            }
            spans.add(new Span.NoteMark(note.number()));
            spans.add(Span.of(" "));
            spans.addAll(note.text());
            Paragraph line = runs.paragraph(spans, Face.NOTE);
            Tags.role(line, StandardRoles.P);
            block.add(i == 0 ? line : line.setMarginLeft(hang));
        }
        return block;
    }

    /// Where a cell stands.
    private record Look(boolean header, boolean first, boolean last) {}
}
