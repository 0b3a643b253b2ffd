package qingye.exchange.out;

import java.util.HashMap;
import java.util.Map;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import qingye.model.indicator.Value;

/// The cell styles of a workbook, each made once.
final class Looks {

    private final XSSFWorkbook book;
    private final Map<String, XSSFCellStyle> styles = new HashMap<>();
    private final XSSFFont raised;

    /// What a cell is for.
    enum Look {
        SECTION, TITLE, HEAD, YEAR, GROUP, LABEL, UNIT, WORDS, NOTE
    }

    Looks(XSSFWorkbook book) {
        this.book = book;
        raised = book.createFont();
        raised.setTypeOffset(Font.SS_SUPER);
    }

    /// For the numbers of notes behind a label.
    XSSFFont raised() {
        return raised;
    }

    /// @param quoted for text that would become a formula when somebody edits it
    XSSFCellStyle of(Look look, boolean quoted) {
        return styles.computeIfAbsent(look.name() + quoted, _ -> {
            XSSFCellStyle style = make(look);
            style.setQuotePrefixed(quoted);
            return style;
        });
    }

    /// For a number that shows just the printed decimals and thousands.
    XSSFCellStyle number(Value.Amount amount) {
        String pattern = NumberPattern.of(amount.decimals(), amount.grouped());
        return styles.computeIfAbsent(pattern, _ -> {
            XSSFCellStyle style = framed(HorizontalAlignment.RIGHT);
            style.setDataFormat(book.createDataFormat().getFormat(pattern));
            return style;
        });
    }

    private XSSFCellStyle make(Look look) {
        return switch (look) {
            case SECTION -> inked(book.createCellStyle(), font(10, false, true));
            case TITLE -> inked(book.createCellStyle(), font(14, true, false));
            case HEAD -> headed(HorizontalAlignment.LEFT);
            case YEAR -> headed(HorizontalAlignment.RIGHT);
            case GROUP, LABEL -> framed(HorizontalAlignment.LEFT);
            case UNIT -> framed(HorizontalAlignment.CENTER);
            case WORDS -> text(framed(HorizontalAlignment.RIGHT));
            case NOTE -> inked(framed(HorizontalAlignment.LEFT), font(9, false, true));
        };
    }

    private XSSFCellStyle headed(HorizontalAlignment align) {
        XSSFCellStyle style = inked(framed(align), font(11, true, false));
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private XSSFCellStyle framed(HorizontalAlignment align) {
        XSSFCellStyle style = book.createCellStyle();
        style.setAlignment(align);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }

    private XSSFCellStyle text(XSSFCellStyle style) {
        style.setDataFormat(book.createDataFormat().getFormat("@"));
        return style;
    }

    private static XSSFCellStyle inked(XSSFCellStyle style, XSSFFont font) {
        style.setFont(font);
        return style;
    }

    private XSSFFont font(int size, boolean bold, boolean grey) {
        XSSFFont font = book.createFont();
        font.setFontHeightInPoints((short) size);
        font.setBold(bold);
        if (grey) {
            font.setColor(IndexedColors.GREY_50_PERCENT.getIndex());
        }
        return font;
    }
}
