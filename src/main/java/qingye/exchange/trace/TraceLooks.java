package qingye.exchange.trace;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/// The cells of the workbook: each look made once.
final class TraceLooks {

    private static final int DEEPEST = 6;
    private static final int HEAD_HEIGHT = 32;

    private final SXSSFWorkbook book;
    private final CellStyle head;
    private final CellStyle words;
    private final CellStyle strong;
    private final CellStyle number;
    private final CellStyle score;
    private final CellStyle[] steps = new CellStyle[DEEPEST];

    TraceLooks(SXSSFWorkbook book) {
        this.book = book;
        this.head = framed(HorizontalAlignment.LEFT);
        head.setFont(font(true));
        head.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        this.words = framed(HorizontalAlignment.LEFT);
        // what a respondent or a file is called may begin like a formula: it stays words when somebody edits the cell
        words.setQuotePrefixed(true);
        this.strong = framed(HorizontalAlignment.LEFT);
        strong.setFont(font(true));
        this.number = framed(HorizontalAlignment.RIGHT);
        this.score = framed(HorizontalAlignment.RIGHT);
        score.setDataFormat(book.createDataFormat().getFormat("0.0000"));
        for (int depth = 0; depth < DEEPEST; depth++) {
            steps[depth] = framed(HorizontalAlignment.LEFT);
            steps[depth].setIndention((short) depth);
        }
    }

    private CellStyle framed(HorizontalAlignment align) {
        CellStyle style = book.createCellStyle();
        style.setAlignment(align);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }

    private Font font(boolean bold) {
        Font font = book.createFont();
        font.setBold(bold);
        return font;
    }

    /// The row of titles, repeated on each page, and pages as wide as the sheet.
    void head(Sheet sheet, String... titles) {
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        Row row = sheet.createRow(0);
        row.setHeightInPoints(HEAD_HEIGHT);
        for (int at = 0; at < titles.length; at++) {
            cell(row, at, head).setCellValue(titles[at]);
        }
    }

    void words(Row row, int at, String text) {
        cell(row, at, words).setCellValue(text);
    }

    void strong(Row row, int at, String text) {
        cell(row, at, strong).setCellValue(text);
    }

    /// A step, set in by how far it stands below the score.
    void step(Row row, int at, int depth, String text) {
        cell(row, at, steps[Math.min(depth, DEEPEST - 1)]).setCellValue(text);
    }

    Cell number(Row row, int at) {
        return cell(row, at, number);
    }

    /// A score, with four decimals.
    Cell score(Row row, int at) {
        return cell(row, at, score);
    }

    private static Cell cell(Row row, int at, CellStyle style) {
        Cell cell = row.createCell(at);
        cell.setCellStyle(style);
        return cell;
    }
}
