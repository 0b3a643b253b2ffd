package qingye.exchange.survey;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import qingye.calc.materiality.ScoreWords;
import qingye.exchange.form.FormStyles;
import qingye.exchange.out.Words;
import qingye.model.materiality.Criterion;
import qingye.model.materiality.Dimension;
import qingye.model.materiality.MaterialTopic;
import qingye.model.materiality.Method;

/// The sheet that is filled: a head that says how, and a row per topic. Only its yellow cells can be changed.
final class QuestionnaireSheet {

    private static final String INK = "1F3B3A";
    private static final String QUIET = "5F6F6E";
    private static final String HEAD = "DCE9E6";
    private static final String BAND = "2F6F68";
    private static final String LINE = "B9C6C4";
    private static final String OPEN = "FFF9DB";
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

    private int last() {
        return Layout.FIRST_ANSWER + asked.columns().size() - 1;
    }

    void fill(String organisation, String group) {
        int[] widths = widths();
        for (int at = 0; at < widths.length; at++) {
            sheet.setColumnWidth(at, widths[at] * 256);
        }
        head(organisation, group, widths);
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
        var widths = new int[last()];
        boolean few = asked.columns().size() <= 2;
        widths[Layout.MARKS - 1] = 10;
        widths[Layout.NUMBER - 1] = 6;
        widths[Layout.DIMENSION - 1] = 9;
        widths[Layout.TOPIC - 1] = 24;
        widths[Layout.DEFINITION - 1] = few ? 56 : 40;
        for (int at = Layout.FIRST_ANSWER; at <= last(); at++) {
            widths[at - 1] = few ? 18 : 12;
        }
        return widths;
    }

    private void head(String organisation, String group, int[] widths) {
        XSSFRow title = sheet.createRow(Layout.TITLE_ROW - 1);
        title.setHeightInPoints(30);
        styles.text(title, Layout.NUMBER - 1, words.say("survey.form.title", organisation, asked.year().toString())
                .strip(), "title", style -> style.setFont(styles.font(16, true, INK)));
        XSSFRow hint = sheet.createRow(Layout.HINT_ROW - 1);
        Method.Scales scales = asked.method().scales();
        String how = words.say(whole(scales) ? "survey.form.how.whole" : "survey.form.how",
                plain(scales.lowest()), plain(scales.highest())) + words.say("survey.form.back");
        styles.text(hint, Layout.NUMBER - 1, how, "hint", style -> {
            style.setFont(styles.font(10, false, QUIET));
            style.setWrapText(true);
            style.setVerticalAlignment(VerticalAlignment.TOP);
        });
        sheet.addMergedRegion(new CellRangeAddress(
                Layout.HINT_ROW - 1, Layout.HINT_ROW - 1, Layout.NUMBER - 1, last() - 1));
        int width = 0;
        for (int at = Layout.NUMBER - 1; at < last(); at++) {
            width += widths[at];
        }
        hint.setHeightInPoints(height(lines(how, width), 4));
        respondent(sheet.createRow(Layout.RESPONDENT_ROW - 1), group);
        XSSFRow keys = sheet.createRow(Layout.KEY_ROW - 1);
        keys.createCell(Layout.MARKS - 1).setCellValue(Layout.KEYS);
        keys.setZeroHeight(true);
        for (int at = 0; at < asked.columns().size(); at++) {
            keys.createCell(Layout.FIRST_ANSWER - 1 + at).setCellValue(asked.columns().get(at).key());
        }
        bands(sheet.createRow(Layout.BAND_ROW - 1));
        header(sheet.createRow(Layout.HEADER - 1), widths);
    }

    private void respondent(XSSFRow row, String group) {
        row.setHeightInPoints(24);
        row.createCell(Layout.MARKS - 1).setCellValue(Layout.RESPONDENT);
        Consumer<XSSFCellStyle> label = style -> style.setFont(styles.font(11, true, INK));
        styles.text(row, Layout.NUMBER - 1, words.say("survey.form.respondent"), "label", label);
        styles.text(row, Layout.TOPIC - 1, "", "respondent", style -> {
            FormStyles.paint(style, FormStyles.colour(OPEN));
            FormStyles.frame(style, FormStyles.colour(LINE));
            style.setFont(styles.font(11, false, ""));
            style.setDataFormat((short) 0x31);
            style.setLocked(false);
        });
        styles.text(row, Layout.DEFINITION - 1, words.say("survey.form.group", group), "group", style -> {
            style.setFont(styles.font(11, true, INK));
            style.setIndention((short) 1);
        });
    }

    /// Above the criteria: impact, and each horizon of the financial effect.
    private void bands(XSSFRow row) {
        row.setHeightInPoints(20);
        Consumer<XSSFCellStyle> band = style -> {
            style.setFont(styles.font(11, true, "FFFFFF"));
            style.setAlignment(HorizontalAlignment.CENTER);
            FormStyles.paint(style, FormStyles.colour(BAND));
            FormStyles.frame(style, FormStyles.colour("FFFFFF"));
        };
        for (int column = Layout.NUMBER; column < Layout.FIRST_ANSWER; column++) {
            styles.text(row, column - 1, column == Layout.NUMBER ? words.say("survey.form.topics") : "", "band", band);
        }
        merge(Layout.NUMBER, Layout.FIRST_ANSWER - 1);
        int from = 0;
        for (int at = 1; at <= asked.columns().size(); at++) {
            String name = band(asked.columns().get(from));
            if (at == asked.columns().size() || !band(asked.columns().get(at)).equals(name)) {
                for (int column = from; column < at; column++) {
                    styles.text(row, Layout.FIRST_ANSWER - 1 + column, column == from ? name : "", "band", band);
                }
                merge(Layout.FIRST_ANSWER + from, Layout.FIRST_ANSWER + at - 1);
                from = at;
            }
        }
    }

    private void merge(int from, int to) {
        if (from < to) {
            sheet.addMergedRegion(new CellRangeAddress(Layout.BAND_ROW - 1, Layout.BAND_ROW - 1, from - 1, to - 1));
        }
    }

    private String band(Asked.Column column) {
        if (asked.method().scales().simple()) {
            return words.say("survey.form.band.scores");
        }
        return column.criterion().perHorizon()
                ? words.say("survey.form.band." + column.horizon().name().toLowerCase(Locale.ROOT))
                : words.say("survey.form.band.impact");
    }

    private void header(XSSFRow row, int[] widths) {
        Consumer<XSSFCellStyle> head = style -> {
            style.setFont(styles.font(10, true, INK));
            style.setAlignment(HorizontalAlignment.CENTER);
            style.setWrapText(true);
            FormStyles.paint(style, FormStyles.colour(HEAD));
            FormStyles.frame(style, FormStyles.colour(LINE));
        };
        List<String> names = List.of("number", "dimension", "topic", "definition");
        for (int at = 0; at < names.size(); at++) {
            styles.text(row, Layout.NUMBER - 1 + at, words.say("survey.form." + names.get(at)), "head", head);
        }
        int most = 1;
        for (int at = 0; at < asked.columns().size(); at++) {
            Criterion criterion = asked.columns().get(at).criterion();
            String name = new ScoreWords(words::say).criterion(criterion);
            String explained = words.say("survey.form.explain." + criterion.name().toLowerCase(Locale.ROOT));
            int column = Layout.FIRST_ANSWER - 1 + at;
            styles.text(row, column, name + "\n" + explained, "head", head);
            most = Math.max(most, lines(name, widths[column]) + lines(explained, widths[column]));
        }
        row.setHeightInPoints(height(most, 8));
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
    private static int lines(String text, int width) {
        int lines = 0;
        for (String line : text.split("\n", -1)) {
            double signs = line.codePoints().mapToDouble(c -> c < 0x2E80 ? 1 : PER_SIGN).sum();
            lines += Math.max(1, (int) Math.ceil(signs / Math.max(1, width - 1)));
        }
        return lines;
    }

    /// How high so many lines are, as far as a row can be.
    private static float height(int lines, int around) {
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
                scale, new CellRangeAddressList(Layout.HEADER, end - 1, Layout.FIRST_ANSWER - 1, last() - 1));
        validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
        validation.setEmptyCellAllowed(true);
        validation.createErrorBox(words.say("survey.form.check.title"),
                words.say(whole(scales) ? "survey.form.check.whole" : "survey.form.check", lowest, highest));
        validation.setShowErrorBox(true);
        sheet.addValidationData(validation);
    }

    private void print(int end) {
        XSSFWorkbook book = sheet.getWorkbook();
        book.setPrintArea(book.getSheetIndex(sheet), Layout.NUMBER - 1, last() - 1, 0, end - 1);
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

    private static boolean whole(Method.Scales scales) {
        return scales.lowest().stripTrailingZeros().scale() <= 0 && scales.highest().stripTrailingZeros().scale() <= 0;
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
