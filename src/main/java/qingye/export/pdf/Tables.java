package qingye.export.pdf;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;

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
import qingye.document.Table.Look;
import qingye.document.Table.Note;
import qingye.document.Table.Role;
import qingye.document.Table.Row;
import qingye.export.CellItems;

/// Tables: header rows on each page, no row broken, group labels repeated, notes underneath.
final class Tables {

    /// Longer cells may be broken over pages after all: they might not fit on one.
    private static final int LONG_CELL = 600;
    static final float UPRIGHT_PADDING = 3.4f;
    static final float SIDE_PADDING = 5;
    /// Above and below the words of a dated row.
    private static final float DATED_PADDING = 5;
    /// Between the line of time and the words at either side of it.
    private static final float DATED_SIDE = 9;
    static final float GAP_ABOVE = Design.BLOCK_GAP - 2;
    private static final float GAP_BELOW = Design.BLOCK_GAP + 2;
    private static final float GAP_TO_NOTES = 4;

    private final Pass pass;
    private final Runs runs;
    private final Labels labels;
    private final IdentityHashMap<qingye.document.Table, UnitValue[]> known = new IdentityHashMap<>();

    Tables(Pass pass, Runs runs, Labels labels) {
        this.pass = pass;
        this.runs = runs;
        this.labels = labels;
    }

    /// The whole table.
    ///
    /// @param starts the rows, counted under the header, with which a new page is to start
    Table table(qingye.document.Table table, NavigableSet<Integer> starts) {
        List<Row> rows = GroupLabels.part(table, starts, labels.continued());
        Table grid = frame(table);
        grid.setMargins(GAP_ABOVE, 0, below(table), 0);
        if (!table.caption().isEmpty()) {
            grid.setCaption(caption(table));
        }
        for (int row = 0; row < rows.size(); row++) {
            boolean header = row < table.headerRows();
            boolean opens = true;
            for (qingye.document.Table.Cell source : rows.get(row).cells()) {
                Cell cell = cell(source, header, table.look(), row == 0);
                if (row == 0) {
                    outer(table.look(), 1.2f).ifPresent(cell::setBorderTop);
                }
                if (row + source.rowSpan() >= rows.size()) {
                    outer(table.look(), 1).ifPresent(cell::setBorderBottom);
                }
                if (header) {
                    grid.addHeaderCell(cell);
                    continue;
                }
                if (opens && source.rowSpan() == 1) {
                    RowStart.make(cell, pass, starts.contains(row - table.headerRows()));
                    opens = false;
                }
                grid.addCell(cell);
            }
        }
        return grid;
    }

    /// The rules that open and end a table.
    private static Optional<SolidBorder> outer(Look look, float thick) {
        return switch (look) {
            case GRID -> Optional.of(new SolidBorder(Design.ACCENT, thick));
            case PLAIN -> Optional.of(hairline());
            case DATED -> Optional.empty();
        };
    }

    /// The gap under a table.
    static float below(qingye.document.Table table) {
        return table.notes().isEmpty() ? GAP_BELOW : GAP_TO_NOTES;
    }

    /// The widths of the columns, as shares of the whole.
    UnitValue[] widths(qingye.document.Table table) {
        return known.computeIfAbsent(table, new ColumnWidths(pass.type(), pass.column())::of);
    }

    /// An empty table with its columns.
    Table frame(qingye.document.Table table) {
        var grid = new Table(widths(table));
        return grid.setFixedLayout().setWidth(UnitValue.createPercentValue(100));
    }

    /// What stands over a table.
    Div caption(qingye.document.Table table) {
        return new Div().add(runs.paragraph(table.caption(), Face.CAPTION)).setMarginBottom(4);
    }

    /// A cell without the rules that open and end a table.
    ///
    /// @param first whether it stands in the first row
    Cell cell(qingye.document.Table.Cell source, boolean header, Look look, boolean first) {
        boolean event = look == Look.DATED && source.role() == Role.BODY;
        Face face = face(source.role(), header, look);
        Cell cell = event
                ? new EventCell(first, DATED_PADDING + face.size() * face.leading() / 2)
                : new Cell(source.rowSpan(), source.columnSpan());
        for (Paragraph line : lines(source.spans(), face)) {
            line.setNeutralRole();
            cell.add(line.setTextAlignment(switch (source.align()) {
                case START -> TextAlignment.LEFT;
                case CENTRE -> TextAlignment.CENTER;
                case END -> TextAlignment.RIGHT;
            }));
        }
        cell.setPaddings(UPRIGHT_PADDING, source.align() == Align.END ? SIDE_PADDING : SIDE_PADDING - 1,
                UPRIGHT_PADDING, SIDE_PADDING);
        cell.setKeepTogether(Span.plain(source.spans()).length() < LONG_CELL);
        if (look == Look.DATED) {
            cell.setPaddings(DATED_PADDING, event ? SIDE_PADDING : DATED_SIDE, DATED_PADDING,
                    event ? EventCell.LINE + DATED_SIDE : 0);
        }
        boolean top = source.role() == Role.GROUP || look != Look.GRID;
        cell.setVerticalAlignment(top ? VerticalAlignment.TOP : VerticalAlignment.MIDDLE);
        dress(cell, source.role(), header, look);
        Tags.cell(cell, source.role(), header);
        return cell;
    }

    private static Face face(Role role, boolean header, Look look) {
        if (header || role == Role.HEADER) {
            return Face.CELL_HEAD;
        }
        boolean label = role == Role.LABEL || role == Role.GROUP;
        return switch (look) {
            case GRID -> Face.CELL;
            case PLAIN -> label ? Face.CELL_LABEL : Face.CELL;
            case DATED -> label ? Face.DATE : Face.CELL;
        };
    }

    /// The lines of a cell; those it runs over hang behind the mark it begins with.
    List<Paragraph> lines(List<Span> spans, Face face) {
        var lines = new ArrayList<Paragraph>();
        for (CellItems item : CellItems.of(spans)) {
            Paragraph line = runs.paragraph(item.spans(), face);
            if (item.spans().isEmpty()) {
                line.add(" ");
            }
            if (!item.mark().isEmpty()) {
                float hang = pass.type().weight(face.bold()).getWidth(Glyphs.clean(item.mark()), face.size());
                line.setMarginLeft(hang).setFirstLineIndent(-hang);
            }
            lines.add(line);
        }
        return lines;
    }

    private static SolidBorder hairline() {
        return new SolidBorder(Design.HAIRLINE, 0.5f);
    }

    private static void dress(Cell cell, Role role, boolean header, Look look) {
        cell.setBorder(Border.NO_BORDER);
        if (look == Look.DATED) {
            return;
        }
        if (look == Look.PLAIN) {
            cell.setBorderBottom(header ? new SolidBorder(Design.RULE, 0.6f) : hairline());
        } else if (header) {
            cell.setBackgroundColor(Design.HEAD);
            cell.setBorderBottom(new SolidBorder(Design.RULE, 0.6f));
        } else {
            cell.setBorderBottom(hairline());
            if (role == Role.GROUP) {
                cell.setBackgroundColor(Design.TINT);
            }
        }
    }

    /// The notes under a table, or an empty block.
    Div notes(List<Note> notes) {
        var block = new Div();
        block.setNeutralRole();
        block.setKeepTogether(true).setMarginBottom(GAP_BELOW);
        float hang = labels.notes().length() * Face.NOTE.size();
        for (int i = 0; i < notes.size(); i++) {
            Note note = notes.get(i);
            var spans = new ArrayList<Span>();
            if (i == 0) {
                spans.add(Span.of(labels.notes()));
            }
            if (note.number() > 0) {
                spans.add(new Span.NoteMark(note.number()));
                spans.add(Span.of(" "));
            }
            spans.addAll(note.text());
            Paragraph line = runs.paragraph(spans, Face.NOTE);
            Tags.role(line, StandardRoles.P);
            block.add(line.setMarginLeft(hang).setFirstLineIndent(i == 0 ? -hang : 0));
        }
        return block;
    }
}
