package qingye.exchange.survey;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

import qingye.calc.materiality.ScoreWords;
import qingye.exchange.form.FormStyles;
import qingye.exchange.out.Words;
import qingye.model.materiality.Criterion;
import qingye.model.materiality.Method;

/// What stands above the topics of a questionnaire: how it is filled, who fills it, and what each column asks for.
final class QuestionnaireHead {

    private static final String HEAD = "DCE9E6";
    private static final String BAND = "2F6F68";

    private final XSSFSheet sheet;
    private final Asked asked;
    private final Words words;
    private final FormStyles styles;
    private final int[] widths;

    /// @param widths of the columns, in signs
    QuestionnaireHead(XSSFSheet sheet, Asked asked, Words words, FormStyles styles, int[] widths) {
        this.sheet = sheet;
        this.asked = asked;
        this.words = words;
        this.styles = styles;
        this.widths = widths;
    }

    /// Fills the rows above the topics.
    void fill(String organisation, String group) {
        XSSFRow title = sheet.createRow(Layout.TITLE_ROW - 1);
        title.setHeightInPoints(30);
        styles.text(title, Layout.NUMBER - 1, words.say("survey.form.title", organisation, asked.year().toString())
                .strip(), "title", style -> style.setFont(styles.font(16, true, QuestionnaireSheet.INK)));
        XSSFRow hint = sheet.createRow(Layout.HINT_ROW - 1);
        Method.Scales scales = asked.method().scales();
        String how = words.say(QuestionnaireSheet.whole(scales) ? "survey.form.how.whole" : "survey.form.how",
                QuestionnaireSheet.plain(scales.lowest()), QuestionnaireSheet.plain(scales.highest()))
                + words.say("survey.form.back");
        styles.text(hint, Layout.NUMBER - 1, how, "hint", style -> {
            style.setFont(styles.font(10, false, QuestionnaireSheet.QUIET));
            style.setWrapText(true);
            style.setVerticalAlignment(VerticalAlignment.TOP);
        });
        sheet.addMergedRegion(new CellRangeAddress(
                Layout.HINT_ROW - 1, Layout.HINT_ROW - 1, Layout.NUMBER - 1, Layout.last(asked) - 1));
        int width = 0;
        for (int at = Layout.NUMBER - 1; at < Layout.last(asked); at++) {
            width += widths[at];
        }
        hint.setHeightInPoints(QuestionnaireSheet.height(QuestionnaireSheet.lines(how, width), 4));
        respondent(sheet.createRow(Layout.RESPONDENT_ROW - 1), group);
        XSSFRow keys = sheet.createRow(Layout.KEY_ROW - 1);
        keys.createCell(Layout.MARKS - 1).setCellValue(Layout.KEYS);
        keys.setZeroHeight(true);
        for (int at = 0; at < asked.columns().size(); at++) {
            keys.createCell(Layout.FIRST_ANSWER - 1 + at).setCellValue(asked.columns().get(at).key());
        }
        bands(sheet.createRow(Layout.BAND_ROW - 1));
        header(sheet.createRow(Layout.HEADER - 1));
    }

    private void respondent(XSSFRow row, String group) {
        row.setHeightInPoints(24);
        row.createCell(Layout.MARKS - 1).setCellValue(Layout.RESPONDENT);
        Consumer<XSSFCellStyle> label = style -> style.setFont(styles.font(11, true, QuestionnaireSheet.INK));
        styles.text(row, Layout.NUMBER - 1, words.say("survey.form.respondent"), "label", label);
        styles.text(row, Layout.TOPIC - 1, "", "respondent", style -> {
            FormStyles.paint(style, FormStyles.colour(QuestionnaireSheet.OPEN));
            FormStyles.frame(style, FormStyles.colour(QuestionnaireSheet.LINE));
            style.setFont(styles.font(11, false, ""));
            style.setDataFormat((short) 0x31);
            style.setLocked(false);
        });
        styles.text(row, Layout.DEFINITION - 1, words.say("survey.form.group", group), "group", style -> {
            style.setFont(styles.font(11, true, QuestionnaireSheet.INK));
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

    private void header(XSSFRow row) {
        Consumer<XSSFCellStyle> head = style -> {
            style.setFont(styles.font(10, true, QuestionnaireSheet.INK));
            style.setAlignment(HorizontalAlignment.CENTER);
            style.setWrapText(true);
            FormStyles.paint(style, FormStyles.colour(HEAD));
            FormStyles.frame(style, FormStyles.colour(QuestionnaireSheet.LINE));
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
            most = Math.max(most, QuestionnaireSheet.lines(name, widths[column])
                    + QuestionnaireSheet.lines(explained, widths[column]));
        }
        row.setHeightInPoints(QuestionnaireSheet.height(most, 8));
    }
}
