package qingye.exchange.out;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

import qingye.exchange.out.Looks.Look;
import qingye.exchange.out.PrintedTable.NoteText;
import qingye.exchange.source.Cleaning;
import qingye.exchange.source.FormulaGuard;
import qingye.exchange.source.NoteCell;
import qingye.exchange.source.NoteMark;
import qingye.exchange.source.NoteMark.Level;
import qingye.model.indicator.Value;

/// Fills one sheet with one table: its section, its title, the header, the rows, its notes. The codes of the indicators
/// stand in a hidden column, the marks of the notes in the last one.
final class TableSheet {

    private static final int HEADER = 2;
    private static final int DIGITS = 15;
    private static final int GROUP = 0;
    private static final int SUBGROUP = 1;
    private static final int NAME = 2;
    private static final int UNIT = 3;
    private static final int CODE = 4;
    private static final int FIRST_YEAR = 5;

    private final XSSFSheet sheet;
    private final PrintedTable table;
    private final Looks looks;
    private final Words words;
    private final int notes;
    private final boolean grouped;
    private final boolean subgrouped;
    /// The first column that is seen.
    private final int first;

    TableSheet(XSSFSheet sheet, PrintedTable table, Looks looks, Words words) {
        this.sheet = sheet;
        this.table = table;
        this.looks = looks;
        this.words = words;
        this.notes = FIRST_YEAR + table.years().size();
        this.grouped = table.rows().stream().anyMatch(row -> !row.group().isEmpty());
        this.subgrouped = table.rows().stream().anyMatch(row -> !row.subgroup().isEmpty());
        this.first = grouped ? GROUP : subgrouped ? SUBGROUP : NAME;
    }

    void fill() {
        if (!table.section().isEmpty()) {
            put(sheet.createRow(0), first, words.say("tables.section", table.section()), Look.SECTION);
        }
        title();
        header();
        List<PrintedTable.Row> rows = table.rows();
        for (int at = 0; at < rows.size(); at++) {
            row(sheet.createRow(HEADER + 1 + at), rows.get(at));
        }
        merge(GROUP, PrintedTable.Row::group);
        merge(SUBGROUP, row -> row.group() + "\n" + row.subgroup());
        int at = HEADER + 1 + rows.size();
        for (NoteText note : table.notes()) {
            String text = words.say("tables.note", Integer.toString(note.number()), note.text());
            put(sheet.createRow(at++), first, text, Look.SECTION);
        }
        arrange();
    }

    /// Raised numbers stand behind a title only where the import takes off just them.
    private void title() {
        XSSFCell cell = put(sheet.createRow(1), first, table.title(), Look.TITLE);
        String raised = NoteMark.raised(table.marks(), Level.TABLE);
        if (!raised.isEmpty() && Cleaning.withoutMark(table.title() + raised).equals(table.title())) {
            raise(cell, table.title(), table.marks(), Level.TABLE);
        }
    }

    private void header() {
        XSSFRow row = sheet.createRow(HEADER);
        put(row, GROUP, words.say("tables.group"), Look.HEAD);
        put(row, SUBGROUP, words.say("tables.subgroup"), Look.HEAD);
        put(row, NAME, words.say("tables.indicator"), Look.HEAD);
        put(row, UNIT, words.say("tables.unit"), Look.HEAD);
        put(row, CODE, words.say("tables.code"), Look.HEAD);
        int column = FIRST_YEAR;
        for (Year year : table.years()) {
            put(row, column++, words.say("tables.year", year.toString()), Look.YEAR);
        }
        put(row, notes, words.say("tables.notes"), Look.HEAD);
    }

    private void row(XSSFRow row, PrintedTable.Row printed) {
        put(row, GROUP, printed.group(), Look.GROUP);
        put(row, SUBGROUP, printed.subgroup(), Look.GROUP);
        XSSFCell name = put(row, NAME, printed.name(), Look.LABEL);
        if (!NoteMark.raised(printed.marks(), Level.ROW).isEmpty()) {
            raise(name, printed.name(), printed.marks(), Level.ROW);
        }
        put(row, UNIT, printed.unit(), Look.UNIT);
        put(row, CODE, printed.code(), Look.LABEL);
        int column = FIRST_YEAR;
        for (Value value : printed.values()) {
            put(row, column++, value);
        }
        List<NoteMark> marks = Stream.concat(table.marks().stream(), printed.marks().stream()).toList();
        put(row, notes, new NoteCell(marks, Map.of()).printed(), Look.NOTE);
    }

    /// A number as a number, if the sheet can hold all of it; everything else as text.
    private void put(XSSFRow row, int column, Value value) {
        if (value instanceof Value.Amount amount && fits(amount.exact())) {
            XSSFCell cell = row.createCell(column);
            cell.setCellValue(amount.exact().doubleValue());
            cell.setCellStyle(looks.number(amount));
        } else {
            put(row, column, value.printed(), Look.WORDS);
        }
    }

    private static boolean fits(BigDecimal exact) {
        return exact.stripTrailingZeros().precision() <= DIGITS;
    }

    private XSSFCell put(XSSFRow row, int column, String text, Look look) {
        XSSFCell cell = row.createCell(column);
        if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
        cell.setCellStyle(looks.of(look, !FormulaGuard.on(text).equals(text)));
        return cell;
    }

    private void raise(XSSFCell cell, String text, List<NoteMark> marks, Level level) {
        var rich = new XSSFRichTextString(text);
        rich.append(marks.stream()
                .filter(mark -> mark.level() == level)
                .map(mark -> Integer.toString(mark.number()))
                .collect(Collectors.joining(",")), looks.raised());
        cell.setCellValue(rich);
    }

    private void merge(int column, Function<PrintedTable.Row, String> label) {
        List<PrintedTable.Row> rows = table.rows();
        int start = 0;
        for (int at = 1; at <= rows.size(); at++) {
            if (at == rows.size() || !label.apply(rows.get(at)).equals(label.apply(rows.get(start)))) {
                PrintedTable.Row top = rows.get(start);
                boolean blank = (column == GROUP ? top.group() : top.subgroup()).isEmpty();
                if (at - start > 1 && !blank) {
                    sheet.addMergedRegionUnsafe(
                            new CellRangeAddress(HEADER + 1 + start, HEADER + at, column, column));
                }
                start = at;
            }
        }
    }

    private void arrange() {
        width(GROUP, table.rows().stream().map(PrintedTable.Row::group), 28);
        width(SUBGROUP, table.rows().stream().map(PrintedTable.Row::subgroup), 28);
        width(NAME, table.rows().stream().map(PrintedTable.Row::name), 40);
        width(UNIT, table.rows().stream().map(PrintedTable.Row::unit), 20);
        for (int column = FIRST_YEAR; column < notes; column++) {
            sheet.setColumnWidth(column, 16 * 256);
        }
        sheet.setColumnWidth(notes, 22 * 256);
        sheet.setColumnHidden(CODE, true);
        sheet.setColumnHidden(GROUP, !grouped);
        sheet.setColumnHidden(SUBGROUP, !subgrouped);
        sheet.createFreezePane(FIRST_YEAR, HEADER + 1);
        sheet.setRepeatingRows(new CellRangeAddress(HEADER, HEADER, -1, -1));
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    /// Wide enough for the longest text, within bounds; Chinese characters are twice as wide as Latin ones.
    private void width(int column, Stream<String> texts, int most) {
        int widest = texts.mapToInt(text -> text.codePoints().map(c -> c > 0x2E80 ? 2 : 1).sum()).max().orElse(0);
        sheet.setColumnWidth(column, Math.clamp(widest + 3, 10, most) * 256);
    }
}
