package qingye.exchange.survey;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import qingye.exchange.form.FormStyles;
import qingye.exchange.out.Words;
import qingye.model.materiality.Dimension;
import qingye.model.materiality.MaterialTopic;
import qingye.model.materiality.Method;

/// The sheet that is filled: a head that says how, and a row per topic. Only its yellow cells can be changed.
final class QuestionnaireSheet {

    static final String INK = "1F3B3A";
    static final String QUIET = "5F6F6E";
    static final String LINE = "B9C6C4";
    static final String OPEN = "FFF9DB";
    private static final String CLOSED = "EFF1F1";
    /// How many signs of a column's width fit in a line of Chinese, and how high a line is.
    private static final double PER_SIGN = 1.9;
    private static final float LINE_HEIGHT = 15;
    /// No row of a spreadsheet is higher, in points.
    private static final float HIGHEST = 409;

    private final XSSFSheet sheet;
    private final Asked asked;
    private final Words words;
    private final FormStyles styles;

    QuestionnaireSheet(XSSFWorkbook book, Asked asked, Words words) {
        this.asked = asked;
        this.words = words;
        this.styles = new FormStyles(book);
        this.sheet = book.createSheet(words.say("survey.form.sheet"));
    }

    void fill(String organisation, String group) {
        int[] widths = widths();
        for (int at = 0; at < widths.length; at++) {
            sheet.setColumnWidth(at, widths[at] * 256);
        }
        new QuestionnaireHead(sheet, asked, words, styles, widths).fill(organisation, group);
        int row = Layout.HEADER;
        int number = 1;
        for (MaterialTopic topic : asked.topics()) {
            topic(sheet.createRow(row++), number++, topic, widths);
        }
        validate(row);
        sheet.setColumnHidden(Layout.MARKS - 1, true);
        sheet.createFreezePane(Layout.TOPIC, Layout.HEADER);
        sheet.setDisplayGridlines(false);
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.setActiveCell(new CellAddress(Layout.RESPONDENT_ROW - 1, Layout.TOPIC - 1));
        print(row);
    }

    private int[] widths() {
        var widths = new int[Layout.last(asked)];
        boolean few = asked.columns().size() <= 2;
        widths[Layout.MARKS - 1] = 10;
        widths[Layout.NUMBER - 1] = 6;
        widths[Layout.DIMENSION - 1] = 9;
        widths[Layout.TOPIC - 1] = 24;
        widths[Layout.DEFINITION - 1] = few ? 56 : 40;
        for (int at = Layout.FIRST_ANSWER; at <= Layout.last(asked); at++) {
            widths[at - 1] = few ? 18 : 12;
        }
        return widths;
    }

    private void topic(XSSFRow row, int number, MaterialTopic topic, int[] widths) {
        row.createCell(Layout.MARKS - 1).setCellValue(topic.id().value());
        Consumer<XSSFCellStyle> fixed = style -> {
            style.setFont(styles.font(11, false, ""));
            style.setWrapText(true);
            FormStyles.frame(style, FormStyles.colour(LINE));
        };
        Consumer<XSSFCellStyle> middle = fixed.andThen(style -> style.setAlignment(HorizontalAlignment.CENTER));
        styles.text(row, Layout.NUMBER - 1, Integer.toString(number), "middle", middle);
        styles.text(row, Layout.DIMENSION - 1, dimension(topic), "middle", middle);
        String name = words.of(topic.name());
        String definition = words.of(topic.definition());
        styles.text(row, Layout.TOPIC - 1, name, "topic",
                fixed.andThen(style -> style.setFont(styles.font(11, true, INK))));
        styles.text(row, Layout.DEFINITION - 1, definition, "definition",
                fixed.andThen(style -> style.setFont(styles.font(10, false, QUIET))));
        for (int at = 0; at < asked.columns().size(); at++) {
            boolean open = asked.asks(topic.id(), asked.columns().get(at));
            XSSFCell cell = row.createCell(Layout.FIRST_ANSWER - 1 + at);
            cell.setCellStyle(styles.of(open ? "open" : "closed", middle.andThen(style -> {
                FormStyles.paint(style, FormStyles.colour(open ? OPEN : CLOSED));
                style.setLocked(!open);
                style.setFont(styles.font(12, open, open ? INK : QUIET));
                style.setBorderBottom(BorderStyle.THIN);
            })));
            if (!open) {
                cell.setCellValue(words.say("survey.form.closed"));
            }
        }
        int lines = Math.max(lines(name, widths[Layout.TOPIC - 1]), lines(definition, widths[Layout.DEFINITION - 1]));
        row.setHeightInPoints(Math.max(24, height(lines, 8)));
    }

    private String dimension(MaterialTopic topic) {
        Optional<Dimension> dimension = asked.method().dimensions().stream()
                .filter(one -> one.key().equals(topic.dimension())).findFirst();
        return dimension.map(one -> words.of(one.name())).orElse("");
    }

    /// How many lines a text takes in a column: Chinese signs are twice as wide as Latin ones.
    static int lines(String text, int width) {
        int lines = 0;
        for (String line : text.split("\n", -1)) {
            double signs = line.codePoints().mapToDouble(c -> c < 0x2E80 ? 1 : PER_SIGN).sum();
            lines += Math.max(1, (int) Math.ceil(signs / Math.max(1, width - 1)));
        }
        return lines;
    }

    /// How high so many lines are, as far as a row can be.
    static float height(int lines, int around) {
        return Math.min(HIGHEST, LINE_HEIGHT * lines + around);
    }

    /// Only scores of the scale can be typed.
    private void validate(int end) {
        Method.Scales scales = asked.method().scales();
        var made = sheet.getDataValidationHelper();
        String lowest = plain(scales.lowest());
        String highest = plain(scales.highest());
        DataValidationConstraint scale = whole(scales)
                ? made.createIntegerConstraint(OperatorType.BETWEEN, lowest, highest)
                : made.createDecimalConstraint(OperatorType.BETWEEN, lowest, highest);
        DataValidation validation = made.createValidation(
                scale,
                new CellRangeAddressList(Layout.HEADER, end - 1, Layout.FIRST_ANSWER - 1, Layout.last(asked) - 1));
        validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
        validation.setEmptyCellAllowed(true);
        validation.createErrorBox(words.say("survey.form.check.title"),
                words.say(whole(scales) ? "survey.form.check.whole" : "survey.form.check", lowest, highest));
        validation.setShowErrorBox(true);
        sheet.addValidationData(validation);
    }

    private void print(int end) {
        XSSFWorkbook book = sheet.getWorkbook();
        book.setPrintArea(book.getSheetIndex(sheet), Layout.NUMBER - 1, Layout.last(asked) - 1, 0, end - 1);
        sheet.setRepeatingRows(new CellRangeAddress(Layout.BAND_ROW - 1, Layout.HEADER - 1, -1, -1));
        var setup = sheet.getPrintSetup();
        setup.setPaperSize(PaperSize.A4_PAPER);
        setup.setLandscape(true);
        sheet.setFitToPage(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setHorizontallyCenter(true);
        sheet.setMargin(PageMargin.LEFT, 0.4);
        sheet.setMargin(PageMargin.RIGHT, 0.4);
        sheet.getFooter().setRight("&P / &N");
    }

    static boolean whole(Method.Scales scales) {
        return scales.lowest().stripTrailingZeros().scale() <= 0 && scales.highest().stripTrailingZeros().scale() <= 0;
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
