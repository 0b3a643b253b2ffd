package qingye.exchange.collect;

import java.math.BigDecimal;
import java.util.List;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import qingye.exchange.form.FormStyles;
import qingye.exchange.out.NumberPattern;
import qingye.exchange.out.Words;
import qingye.model.indicator.Kind;
import qingye.model.indicator.Value;

/// The sheet that is filled: only its yellow cells can be changed.
final class FormSheet {

    private static final String LARGEST = "1000000000000000";
    private static final int DIGITS = 15;

    private final XSSFWorkbook book;
    private final XSSFSheet sheet;
    private final Words words;
    private final List<Asked> asked;
    private final FormStyles styles;

    FormSheet(XSSFWorkbook book, Words words, List<Asked> asked) {
        this.book = book;
        this.styles = new FormStyles(book);
        this.words = words;
        this.asked = asked;
        this.sheet = book.createSheet(words.say("collect.form.sheet"));
    }

    void fill(String title, List<String> headers) {
        text(sheet.createRow(0), 1, title, "title");
        text(sheet.createRow(1), 1, words.say("collect.form.hint"), "plain");
        XSSFRow header = sheet.createRow(FormLayout.HEADER - 1);
        for (int at = 0; at < headers.size(); at++) {
            text(header, at, headers.get(at), "head");
        }
        for (int at = 0; at < asked.size(); at++) {
            row(sheet.createRow(FormLayout.HEADER + at), asked.get(at));
        }
        int[] widths = {10, 30, 34, 14, 34, 16, 18, 30, 30};
        for (int at = 0; at < widths.length; at++) {
            sheet.setColumnWidth(at, widths[at] * 256);
        }
        sheet.setColumnHidden(FormLayout.CODE - 1, true);
        sheet.createFreezePane(FormLayout.NAME, FormLayout.HEADER);
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private void row(XSSFRow row, Asked one) {
        text(row, FormLayout.CODE - 1, one.indicator().id().code(), "fixed");
        text(row, FormLayout.TABLE - 1, one.place(), "fixed");
        String name = words.of(one.indicator().name());
        text(row, FormLayout.NAME - 1, name.isEmpty() ? one.indicator().id().code() : name, "fixed");
        text(row, FormLayout.UNIT - 1, words.of(one.indicator().unit()), "fixed");
        text(row, FormLayout.DEFINITION - 1, one.definition(), "fixed");
        value(row, FormLayout.LAST_YEAR - 1, one.last(), one, false);
        boolean open = !one.dossier().isLocked();
        value(row, FormLayout.VALUE - 1, one.now(), one, open);
        Provenance known = Provenance.of(one.dossier().source());
        text(row, FormLayout.SOURCE - 1, known.source(), open ? "input" : "fixed");
        text(row, FormLayout.REMARK - 1, known.remark(), open ? "input" : "fixed");
        if (open && one.indicator().profile().kind() != Kind.TEXT) {
            validate(row.getRowNum());
        }
    }

    /// Numbers are expected, yet words such as 不适用 can be insisted on.
    private void validate(int row) {
        var made = sheet.getDataValidationHelper();
        var number = made.createDecimalConstraint(
                DataValidationConstraint.OperatorType.BETWEEN, "-" + LARGEST, LARGEST);
        int column = FormLayout.VALUE - 1;
        DataValidation validation = made.createValidation(number, new CellRangeAddressList(row, row, column, column));
        validation.setErrorStyle(DataValidation.ErrorStyle.WARNING);
        validation.createErrorBox(words.say("collect.form.check.title"), words.say("collect.form.check"));
        validation.setShowErrorBox(true);
        sheet.addValidationData(validation);
    }

    private void value(XSSFRow row, int column, Value value, Asked one, boolean open) {
        String pattern = pattern(value instanceof Value.Amount ? value : one.last(), one);
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(number(open ? "input-number" : "fixed-number", pattern));
        if (value instanceof Value.Amount amount && fits(amount.exact())) {
            cell.setCellValue(amount.exact().doubleValue());
        } else if (!(value instanceof Value.Empty)) {
            cell.setCellValue(value.printed());
        }
    }

    /// As the value is printed, or would be if it were like the year before.
    private static String pattern(Value like, Asked one) {
        return like instanceof Value.Amount amount
                ? NumberPattern.of(amount.decimals(), amount.grouped())
                : NumberPattern.of(one.indicator().decimals(), true);
    }

    private static boolean fits(BigDecimal exact) {
        return exact.stripTrailingZeros().precision() <= DIGITS;
    }

    private void text(XSSFRow row, int column, String text, String look) {
        styles.text(row, column, text, look, style -> make(style, look));
    }

    private XSSFCellStyle number(String look, String pattern) {
        return styles.of(look + pattern, style -> {
            make(style, look);
            style.setAlignment(HorizontalAlignment.RIGHT);
            style.setDataFormat(book.createDataFormat().getFormat(pattern));
        });
    }

    private void make(XSSFCellStyle style, String look) {
        boolean cell = !look.equals("title") && !look.equals("plain");
        style.setWrapText(cell);
        style.setLocked(!look.startsWith("input"));
        switch (look) {
            case "title" -> style.setFont(styles.font(14, true, ""));
            case "head" -> {
                style.setFont(styles.font(11, true, ""));
                FormStyles.paint(style, IndexedColors.GREY_25_PERCENT);
            }
            case "input", "input-number" -> FormStyles.paint(style, IndexedColors.LIGHT_YELLOW);
            default -> {
                // as it is
            }
        }
        if (cell) {
            FormStyles.frame(style);
        }
    }
}
