package qingye.export.docx;

import java.math.BigInteger;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;

import qingye.document.Element;
import qingye.document.Span;
import qingye.document.Table;
import qingye.export.CellItems;
import qingye.task.Progress;

/// Tables: caption above, header rows that repeat, merged cells, rows that stay whole, notes below.
final class Tables {

    /// Space above and below the text of a cell, in twips, as the table style says.
    static final int CELL_GAP = 70;

    /// Space left and right of the text of a cell, in twips, as the table style says.
    static final int CELL_SIDE = 100;

    /// Room for a typeface that runs a little wider than the program's own.
    private static final int CELL_SLACK = 60;

    /// Tables of at most so many rows below their first stay on one page.
    private static final int SHORT = 6;

    /// Groups of at most so many rows stay on one page.
    private static final int LONGEST_WHOLE_GROUP = 8;

    private final Manuscript manuscript;
    private final Runs runs;
    private final StyleSheet styles;
    private final String notesLabel;

    /// @param notesLabel stands before the first note
    Tables(Manuscript manuscript, Runs runs, StyleSheet styles, String notesLabel) {
        this.manuscript = manuscript;
        this.runs = runs;
        this.styles = styles;
        this.notesLabel = notesLabel;
    }

    /// Writes a table at the end of the flow.
    void write(Element.TableElement element, Progress progress) {
        Table table = element.table();
        boolean marked = !table.caption().isEmpty();
        if (marked) {
            CTP caption = manuscript.paragraph("Caption");
            BigInteger mark = manuscript.startBookmark(caption, element.id());
            runs.write(caption, table.caption());
            Manuscript.endBookmark(caption, mark);
        } else if (manuscript.breakDue()) {
            manuscript.paragraph("Gap");
        }
        Grid grid = grid(table, styles, manuscript.sheet().column());
        CTTbl written = begin(manuscript, tableStyle(table), grid.edges());
        written.getTblPr().getTblLook().setFirstRow(table.headerRows() > 0);
        for (int row = 0; row < grid.rows().size(); row++) {
            progress.at((double) row / grid.rows().size());
            CTRow line = written.addNewTr();
            var properties = line.addNewTrPr();
            properties.addNewCantSplit();
            if (row < table.headerRows()) {
                properties.addNewTblHeader();
            }
            for (Grid.Place place : grid.rows().get(row)) {
                CTTc cell = line.addNewTc();
                dress(cell, grid, place, table.look());
                CTP text = words(cell, place, table.look(), staysWithNext(table, row));
                if (!marked) {
                    manuscript.bookmark(text, element.id());
                    marked = true;
                }
            }
        }
        notes(table.notes());
    }

    /// Whether a row is kept on the page of the row below it: short tables stay whole, no page ends with a lone first
    /// row or begins with a lone last one, and the notes do not stand on a page without a row.
    static boolean staysWithNext(Table table, int row) {
        int last = table.rows().size() - 1;
        if (row == last) {
            return !table.notes().isEmpty();
        }
        return row <= table.headerRows() || table.isBand(row) || row >= last - 2 || last < SHORT
                || withinShortGroup(table, row);
    }

    // Word cannot repeat the name of a group on the next page, so a group is broken only where it must be.
    private static boolean withinShortGroup(Table table, int row) {
        for (int above = Math.max(0, row - LONGEST_WHOLE_GROUP + 1); above <= row; above++) {
            for (Table.Cell cell : table.rows().get(above).cells()) {
                if (cell.rowSpan() <= LONGEST_WHOLE_GROUP && above + cell.rowSpan() - 1 > row) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Begins a table of fixed columns.
    ///
    /// @param edges of its columns, in twips from the left edge of the text
    static CTTbl begin(Manuscript manuscript, String style, int... edges) {
        CTTbl table = manuscript.file().getDocument().getBody().addNewTbl();
        var properties = table.addNewTblPr();
        properties.addNewTblStyle().setVal(style);
        var width = properties.addNewTblW();
        width.setType(STTblWidth.DXA);
        width.setW(edges[edges.length - 1] - edges[0]);
        if (edges[0] > 0) {
            var indent = properties.addNewTblInd();
            indent.setType(STTblWidth.DXA);
            indent.setW(edges[0]);
        }
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        var look = properties.addNewTblLook();
        look.setFirstRow(true);
        look.setLastRow(false);
        look.setFirstColumn(false);
        look.setLastColumn(false);
        look.setNoHBand(true);
        look.setNoVBand(true);
        var columns = table.addNewTblGrid();
        for (int i = 1; i < edges.length; i++) {
            columns.addNewGridCol().setW(edges[i] - edges[i - 1]);
        }
        return table;
    }

    private static void dress(CTTc cell, Grid grid, Grid.Place place, Table.Look look) {
        Table.Cell content = place.cell();
        var properties = cell.addNewTcPr();
        var width = properties.addNewTcW();
        width.setType(STTblWidth.DXA);
        width.setW(grid.width(place));
        if (content.columnSpan() > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(content.columnSpan()));
        }
        if (content.rowSpan() > 1) {
            properties.addNewVMerge().setVal(place.starts() ? STMerge.RESTART : STMerge.CONTINUE);
        }
        shade(content.role()).filter(_ -> look == Table.Look.GRID).ifPresent(colour -> {
            var shade = properties.addNewShd();
            shade.setVal(STShd.CLEAR);
            shade.setColor("auto");
            shade.setFill(HexFormat.of().parseHex(colour));
        });
        boolean tall = content.rowSpan() > LONGEST_WHOLE_GROUP || look != Table.Look.GRID;
        properties.addNewVAlign().setVal(tall ? STVerticalJc.TOP : STVerticalJc.CENTER);
    }

    // Each line of a cell is a paragraph of its own, so that it can hang behind its mark.
    private CTP words(CTTc cell, Grid.Place place, Table.Look look, boolean keepNext) {
        Table.Cell content = place.cell();
        String style = style(content.role(), look);
        boolean event = look == Table.Look.DATED && content.role() == Table.Role.BODY;
        List<CellItems> items = place.starts()
                ? CellItems.of(content.spans())
                : List.of(new CellItems(List.of(), ""));
        Optional<CTP> first = Optional.empty();
        for (CellItems item : items) {
            CTP text = Manuscript.paragraph(cell, style);
            if (keepNext && content.role() != Table.Role.HEADER) {
                text.getPPr().addNewKeepNext();
            }
            int hang = hang(item, styles.look(style));
            if (event && first.isEmpty()) {
                var dot = text.getPPr().addNewNumPr();
                dot.addNewIlvl().setVal(BigInteger.ZERO);
                dot.addNewNumId().setVal(Lists.DOTS);
            } else if (hang > 0) {
                var indent = text.getPPr().addNewInd();
                indent.setLeft(hang);
                indent.setHanging(hang);
            }
            switch (content.align()) {
                case START -> {
                    // as the style has it
                }
                case CENTRE -> text.getPPr().addNewJc().setVal(STJc.CENTER);
                case END -> text.getPPr().addNewJc().setVal(STJc.RIGHT);
            }
            runs.write(text, item.spans());
            first = first.or(() -> Optional.of(text));
        }
        return first.orElseThrow();
    }

    /// How far the lines of an item hang behind its mark, in twips.
    static int hang(CellItems item, StyleSheet.Look look) {
        return item.mark().isEmpty() ? 0 : LineFill.width(List.of(Span.of(item.mark())), look);
    }

    /// Styles that are named after what a table lists look like that of all tables.
    private static String tableStyle(Table table) {
        return switch (table.meaning()) {
            case WORDS, STEPS, GOALS, CHAPTER_GOALS, MATRIX ->
                table.look() == Table.Look.PLAIN ? "PlainTable" : "ReportTable";
            case INDICATORS -> "IndicatorsTable";
            case FACTS -> "FactsTable";
            case STRUCTURE -> "StructureTable";
            case HONOURS -> "HonoursTable";
            case POLICIES -> "PoliciesTable";
            case TIMELINE -> "TimelineTable";
            case CONTRAST -> "ContrastTable";
            case STAKEHOLDERS -> "StakeholdersTable";
            case RISKS -> "RisksTable";
            case ABBREVIATIONS -> "AbbreviationsTable";
            case CONTACT -> "ContactTable";
            case FEEDBACK -> "FeedbackTable";
            case CHAPTER_RESULTS -> "ChapterResultsTable";
        };
    }

    private static Optional<String> shade(Table.Role role) {
        return switch (role) {
            case HEADER -> Optional.of("DCEBE4");
            case GROUP -> Optional.of("EDF5F1");
            case LABEL, BODY -> Optional.empty();
        };
    }

    /// How far notes are indented: as far as their label reaches.
    static int notesIndent(StyleSheet styles, String label) {
        return LineFill.width(List.of(Span.of(label)), styles.look("TableNote")) + 40;
    }

    /// A table spread over a text column, figures unbroken.
    static Grid grid(Table table, StyleSheet styles, int column) {
        return Grid.of(table, column, cell -> {
            StyleSheet.Look look = styles.look(style(cell.role(), table.look()));
            int sides = 2 * CELL_SIDE + CELL_SLACK;
            return cell.align() == Table.Align.END
                    ? Math.min(column / 5, LineFill.width(cell.spans(), look) + sides)
                    : Math.min(column / 3, LineFill.widestPiece(cell.spans(), look) + sides);
        });
    }

    /// The paragraph style of a cell.
    static String style(Table.Role role, Table.Look look) {
        if (look == Table.Look.DATED) {
            return role == Table.Role.BODY ? "TimelineEvent" : "TimelineDate";
        }
        return switch (role) {
            case HEADER -> "TableHead";
            case GROUP -> look == Table.Look.PLAIN ? "TableLabel" : "TableGroup";
            case LABEL -> look == Table.Look.PLAIN ? "TableLabel" : "TableName";
            case BODY -> "TableText";
        };
    }

    /// What stands before the words of a note.
    static List<Span> mark(Table.Note note) {
        return note.number() == 0 ? List.of() : List.of(new Span.NoteMark(note.number()), Span.of(" "));
    }

    private void notes(List<Table.Note> notes) {
        for (int i = 0; i < notes.size(); i++) {
            CTP line = manuscript.paragraph("TableNote");
            if (i < notes.size() - 1) {
                line.getPPr().addNewKeepNext();
            }
            var indent = line.getPPr().addNewInd();
            indent.setLeft(notesIndent(styles, notesLabel));
            indent.setHanging(notesIndent(styles, notesLabel));
            Runs.plain(line, (i == 0 ? notesLabel : "") + "\t");
            runs.write(line, mark(notes.get(i)));
            runs.write(line, notes.get(i).text());
        }
    }
}
