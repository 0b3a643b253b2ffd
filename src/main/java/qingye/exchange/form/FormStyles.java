package qingye.exchange.form;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import qingye.exchange.source.FormulaGuard;

/// The cell styles of a form, each made once.
public final class FormStyles {

    private final XSSFWorkbook book;
    private final Map<String, XSSFCellStyle> made = new HashMap<>();

    public FormStyles(XSSFWorkbook book) {
        this.book = book;
    }

    /// The style under a key. It stands in the middle of its row and is locked unless `make` says otherwise.
    public XSSFCellStyle of(String key, Consumer<XSSFCellStyle> make) {
        return made.computeIfAbsent(key, _ -> {
            XSSFCellStyle style = book.createCellStyle();
            style.setVerticalAlignment(VerticalAlignment.CENTER);
            make.accept(style);
            return style;
        });
    }

    /// Writes text into a cell, so that no spreadsheet takes it for a formula.
    public void text(XSSFRow row, int column, String text, String key, Consumer<XSSFCellStyle> make) {
        XSSFCell cell = row.createCell(column);
        if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
        boolean plain = FormulaGuard.on(text).equals(text);
        cell.setCellStyle(plain ? of(key, make) : of(key + "'", style -> {
            make.accept(style);
            style.setQuotePrefixed(true);
        }));
    }

    /// A font.
    public XSSFFont font(int size, boolean bold, String colour) {
        XSSFFont font = book.createFont();
        font.setFontHeightInPoints((short) size);
        font.setBold(bold);
        if (!colour.isEmpty()) {
            font.setColor(colour(colour));
        }
        return font;
    }

    /// A colour from its six hexadecimal digits.
    public static XSSFColor colour(String digits) {
        int rgb = Integer.parseInt(digits, 16);
        return new XSSFColor(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}, null);
    }

    /// Fills the cell with a colour.
    public static void paint(XSSFCellStyle style, XSSFColor colour) {
        style.setFillForegroundColor(colour);
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    /// Fills the cell with one of the colours every spreadsheet has.
    public static void paint(XSSFCellStyle style, IndexedColors colour) {
        style.setFillForegroundColor(colour.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    /// Draws thin lines around the cell.
    public static void frame(XSSFCellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
    }

    /// Draws them in a colour.
    public static void frame(XSSFCellStyle style, XSSFColor colour) {
        frame(style);
        style.setTopBorderColor(colour);
        style.setBottomBorderColor(colour);
        style.setLeftBorderColor(colour);
        style.setRightBorderColor(colour);
    }
}
