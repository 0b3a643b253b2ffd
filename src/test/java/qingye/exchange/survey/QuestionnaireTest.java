package qingye.exchange.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static qingye.exchange.survey.SurveyDesk.CLIMATE;
import static qingye.exchange.survey.SurveyDesk.EMPLOYEES;
import static qingye.exchange.survey.SurveyDesk.ETHICS;
import static qingye.exchange.survey.SurveyDesk.INVESTORS;
import static qingye.exchange.survey.SurveyDesk.STAFF;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import qingye.edit.Application;
import qingye.edit.Edit;
import qingye.exchange.log.Refusal;
import qingye.export.ExportResult;
import qingye.model.Snapshot;
import qingye.model.id.PartId;
import qingye.model.materiality.Criterion;
import qingye.model.materiality.Horizon;
import qingye.model.materiality.Impact;
import qingye.model.materiality.MaterialTopic;
import qingye.model.materiality.Method;
import qingye.model.materiality.Question;
import qingye.model.materiality.Survey;
import qingye.model.materiality.TopicLinks;
import qingye.model.text.Localized;
import qingye.task.Progress;
import qingye.text.Messages;

class QuestionnaireTest {

    private static final SurveySentences SENTENCES = new SurveySentences(Messages.of(Locale.CHINESE));

    @TempDir
    private Path folder;

    private static Optional<BigDecimal> score(int score) {
        return Optional.of(BigDecimal.valueOf(score));
    }

    private static List<String> said(Replies replies) {
        return replies.flaws().stream().map(SENTENCES::say).toList();
    }

    @Test
    void aQuestionnaireGoesOutForEachGroupThatCountsAndComesBackAsItsAnswers() {
        Snapshot desk = SurveyDesk.simple();
        List<Path> forms = SurveyDesk.written(desk, folder);
        assertThat(forms).extracting(file -> file.getFileName().toString())
                .containsExactly("重要性议题问卷-2024-员工.xlsx", "重要性议题问卷-2024-投资者_股东.xlsx");

        Path one = SurveyDesk.filled(forms.getFirst(), "甲.xlsx", " 甲 ",
                Map.of(CLIMATE, List.of(5, 4), STAFF, List.of(3, "２"), ETHICS, List.of("4分", 1)));
        Path two = SurveyDesk.filled(forms.getLast(), "股东一.xlsx", "", Map.of(CLIMATE, List.of(2, 2)));
        Replies replies = SurveyDesk.read(desk, one, two);

        assertThat(replies.groups()).extracting(GroupReplies::group).containsExactly(EMPLOYEES, INVESTORS);
        GroupReplies staff = replies.groups().getFirst();
        assertThat(staff.questions()).containsExactly(
                Question.of(CLIMATE, Criterion.IMPACT), Question.of(CLIMATE, Criterion.FINANCIAL),
                Question.of(STAFF, Criterion.IMPACT), Question.of(STAFF, Criterion.FINANCIAL),
                Question.of(ETHICS, Criterion.IMPACT), Question.of(ETHICS, Criterion.FINANCIAL));
        assertThat(staff.sheets()).containsExactly(new Survey.Sheet(
                "甲", List.of(score(5), score(4), score(3), score(2), score(4), score(1))));
        assertThat(staff.answers()).isEqualTo(6);
        assertThat(replies.groups().getLast().sheets()).extracting(Survey.Sheet::respondent)
                .containsExactly("股东一.xlsx");
        assertThat(said(replies)).containsExactly("股东一.xlsx 工作表“问卷”：只答了 2 题，共 6 题；已答的照常计入。");
        assertThat(replies.isClean()).isTrue();
    }

    @Test
    void asksTheCriteriaOfTheMethodAndClosesWhatIsNotAskedOfATopic() throws IOException {
        Path form = SurveyDesk.written(SurveyDesk.full(), folder).getFirst();
        try (InputStream in = Files.newInputStream(form); var book = new XSSFWorkbook(in)) {
            XSSFSheet sheet = book.getSheetAt(0);
            var keys = sheet.getRow(Layout.KEY_ROW - 1);
            assertThat(keys.getZeroHeight()).isTrue();
            assertThat(keys.getLastCellNum() - Layout.FIRST_ANSWER + 1).isEqualTo(10);
            assertThat(keys.getCell(Layout.FIRST_ANSWER + 4).getStringCellValue()).isEqualTo("CHANCE:SHORT");
            assertThat(sheet.isColumnHidden(Layout.MARKS - 1)).isTrue();
            var good = sheet.getRow(Layout.HEADER + 1);
            assertThat(good.getCell(Layout.FIRST_ANSWER + 1).getStringCellValue())
                    .as("what does good cannot be irremediable").isEqualTo("—");
            assertThat(good.getCell(Layout.FIRST_ANSWER + 1).getCellStyle().getLocked()).isTrue();
            assertThat(good.getCell(Layout.FIRST_ANSWER - 1).getCellStyle().getLocked()).isFalse();
            var rule = sheet.getDataValidations().getFirst().getValidationConstraint();
            assertThat(rule.getValidationType()).isEqualTo(DataValidationConstraint.ValidationType.INTEGER);
            assertThat(rule.getFormula1()).isEqualTo("1");
            assertThat(rule.getFormula2()).isEqualTo("5");
            assertThat(book.isSheetHidden(1)).isTrue();
        }
        Path filled = SurveyDesk.filled(form, "a.xlsx", "甲", Map.of(CLIMATE, List.of(1, 2, 3, 4, 5, 1, 2, 3, 4, 5)));
        GroupReplies replies = SurveyDesk.read(SurveyDesk.full(), filled).groups().getFirst();
        assertThat(replies.questions()).contains(
                new Question(CLIMATE, Criterion.CHANCE, Horizon.LONG), Question.of(CLIMATE, Criterion.LIKELIHOOD));
        assertThat(replies.answers()).isEqualTo(10);
    }

    @Test
    void writesTheSameBytesAgain() throws IOException {
        Path one = SurveyDesk.written(SurveyDesk.full(), folder.resolve("1")).getFirst();
        Path two = SurveyDesk.written(SurveyDesk.full(), folder.resolve("2")).getFirst();
        assertThat(Files.readAllBytes(one)).isEqualTo(Files.readAllBytes(two));
    }

    @Test
    void renamedTopicsAndMovedRowsAreKnownAgain() {
        Path form = SurveyDesk.written(SurveyDesk.simple(), folder).getFirst();
        Path filled = SurveyDesk.filled(form, "a.xlsx", "甲", Map.of(CLIMATE, List.of(5, 4)));
        Path moved = SurveyDesk.edited(filled, "b.xlsx", book -> book.getSheetAt(0)
                .shiftRows(Layout.HEADER, Layout.HEADER + 2, 3));
        var parts = SurveyDesk.parts(true);
        parts.put(CLIMATE, SurveyDesk.topic(CLIMATE, 1, "气候行动", "environment",
                Impact.USUAL));
        Replies replies = SurveyDesk.read(SurveyDesk.with(parts), moved);
        assertThat(replies.groups().getFirst().questions()).contains(Question.of(CLIMATE, Criterion.IMPACT));
        assertThat(replies.groups().getFirst().answers()).isEqualTo(2);
    }

    @Test
    void tellsWhatIsWrongInAQuestionnaireAndWhereAndKeepsTheRest() {
        Snapshot desk = SurveyDesk.simple();
        Path form = SurveyDesk.written(desk, folder).getFirst();
        Path bad = SurveyDesk.filled(form, "坏.xlsx", "甲",
                Map.of(CLIMATE, List.of(9, 4), STAFF, List.of("很重要", 0), ETHICS, List.of(3, 3)));
        Path again = SurveyDesk.filled(form, "又.xlsx", "甲", Map.of(CLIMATE, List.of(1, 1)));
        Path twice = SurveyDesk.edited(SurveyDesk.filled(form, "乙.xlsx", "乙", Map.of(ETHICS, List.of(2, 2))), "乙.xlsx",
                book -> book.getSheetAt(0).getRow(Layout.HEADER).getCell(0).setCellValue("ethics"));
        Replies replies = SurveyDesk.read(desk, bad, again, twice);
        assertThat(said(replies)).containsExactly(
                "坏.xlsx 工作表“问卷”第 7 行 F 列：9 不在评分范围 1–5 内，这一格当作没有回答。请向填写人核实。",
                "坏.xlsx 工作表“问卷”第 8 行 F 列：“很重要”不是数字，这一格当作没有回答。请填 1–5 的数。",
                "坏.xlsx 工作表“问卷”第 8 行 G 列：0 不在评分范围 1–5 内，这一格当作没有回答。请向填写人核实。",
                "坏.xlsx 工作表“问卷”：只答了 3 题，共 6 题；已答的照常计入。",
                "又.xlsx 工作表“问卷”：只答了 2 题，共 6 题；已答的照常计入。",
                "又.xlsx 工作表“问卷”第 3 行 D 列：“甲”在 坏.xlsx 中已有一份答卷，这一份没有导入。若是两个人，请在姓名后加编号。",
                "乙.xlsx 工作表“问卷”第 9 行 D 列：“商业道德”已经出现过，这里没有导入。请删去重复的一处。",
                "乙.xlsx 工作表“问卷”：一题也没有填，没有读取。请向填写人核实。");
        assertThat(replies.groups()).singleElement().satisfies(group -> {
            assertThat(group.sheets()).hasSize(1);
            assertThat(group.answers()).isEqualTo(3);
        });
        assertThat(replies.isClean()).isFalse();
    }

    @Test
    void refusesWhatIsNoQuestionnaireOfThisYearCompanyAndWorkspaceAndReadsTheOthers() throws IOException {
        Snapshot desk = SurveyDesk.simple();
        Path form = SurveyDesk.written(desk, folder).getFirst();
        Map<PartId, List<?>> scores = Map.of(CLIMATE, List.of(5, 4), STAFF, List.of(1, 1), ETHICS, List.of(1, 1));
        Path good = SurveyDesk.filled(form, "好.xlsx", "甲", scores);
        Path empty = SurveyDesk.filled(form, "空.xlsx", "乙", Map.of());
        Path year = changed(good, "年.xlsx", Layout.YEAR, 2, "2023");
        Path company = changed(changed(good, "司.xlsx", Layout.ORGANISATION, 2, "别家"), "司.xlsx",
                Layout.ORGANISATION, 3, "there");
        Path elsewhere = changed(good, "处.xlsx", Layout.ORGANISATION, 3, "there");
        Path version = changed(good, "版.xlsx", Layout.FORM, 2, "0");
        Path group = changed(good, "方.xlsx", Layout.GROUP, 2, "nobody");
        Path stripped = SurveyDesk.edited(good, "删.xlsx", book -> book.getSheetAt(0)
                .getRow(Layout.KEY_ROW - 1).getCell(0).setBlank());
        Path nothing = Files.writeString(folder.resolve("零.xlsx"), "");
        Path text = Files.writeString(folder.resolve("文.csv"), "你好\n再见\n");
        Replies replies = SurveyDesk.read(desk, empty, year, company, elsewhere, version, group, stripped, nothing,
                text, folder.resolve("无.xlsx"), good);
        assertThat(said(replies)).satisfiesExactly(
                one -> assertThat(one).startsWith("空.xlsx 工作表“问卷”").contains("一题也没有填"),
                one -> assertThat(one).startsWith("年.xlsx：").contains("2023", "2024"),
                one -> assertThat(one).startsWith("司.xlsx：").contains("“别家”", "“某证券”"),
                one -> assertThat(one).startsWith("处.xlsx：").contains("不是从这个工作区导出的"),
                one -> assertThat(one).startsWith("版.xlsx：").contains("另一版本（0）"),
                one -> assertThat(one).startsWith("方.xlsx：").contains("“员工”"),
                one -> assertThat(one).startsWith("删.xlsx：").contains("被删去"),
                one -> assertThat(one).contains("零.xlsx", "空文件"),
                one -> assertThat(one).startsWith("文.csv：").contains("既不是本程序生成的问卷"),
                one -> assertThat(one).contains("无.xlsx", "找不到"));
        assertThat(replies.groups()).singleElement().extracting(GroupReplies::answers).isEqualTo(6);
    }

    private static Path changed(Path form, String copy, int row, int column, String text) {
        return SurveyDesk.edited(form, copy, book -> book.getSheet("_qingye").getRow(row - 1).getCell(column - 1)
                .setCellValue(text));
    }

    @Test
    void hostileWorkbooksAreRefusedBeforeTheyAreRead() throws IOException {
        Path form = SurveyDesk.written(SurveyDesk.simple(), folder).getFirst();
        Path entities = folder.resolve("entities.xlsx");
        try (var in = new ZipInputStream(Files.newInputStream(form));
                var out = new ZipOutputStream(Files.newOutputStream(entities))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String content = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write((entry.getName().equals("xl/worksheets/sheet1.xml")
                        ? content.replaceFirst("(<\\?xml[^>]*>)?",
                                "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>")
                        : content).getBytes(StandardCharsets.UTF_8));
            }
        }
        assertThat(SurveyDesk.read(SurveyDesk.simple(), entities).flaws()).singleElement()
                .isInstanceOfSatisfying(Flaw.Unreadable.class,
                        flaw -> assertThat(flaw.reason()).isEqualTo(Refusal.ENTITIES));
    }

    @Test
    void answersTakeThePlaceOfThoseToTheSameQuestionsOrComeToThem() {
        Snapshot desk = SurveyDesk.simple();
        Path form = SurveyDesk.written(desk, folder).getFirst();
        Path one = SurveyDesk.filled(form, "1.xlsx", "甲", Map.of(CLIMATE, List.of(5, 4)));
        Path two = SurveyDesk.filled(form, "2.xlsx", "乙", Map.of(CLIMATE, List.of(1, "")));
        int[] last = {0};
        Edit.Batch first = Takeover.of(SurveyDesk.read(desk, one), desk, true)
                .edit(() -> new PartId("s" + ++last[0])).orElseThrow();
        Snapshot once = Application.apply(desk, first);
        assertThat(once.materiality().surveys(SurveyDesk.YEAR)).singleElement()
                .satisfies(survey -> assertThat(survey.source()).isEqualTo("1.xlsx"));

        Replies both = SurveyDesk.read(once, one, two);
        Takeover added = Takeover.of(both, once, false);
        assertThat(added.respondents()).isEqualTo(1);
        assertThat(added.groups().getFirst().again()).containsExactly("甲");
        Snapshot more = Application.apply(once, added.edit(() -> new PartId("s" + ++last[0])).orElseThrow());
        assertThat(more.materiality().surveys(SurveyDesk.YEAR)).hasSize(2);

        Edit.Batch replacing = Takeover.of(SurveyDesk.read(more, two), more, true)
                .edit(() -> new PartId("s" + ++last[0])).orElseThrow();
        Snapshot replaced = Application.apply(more, replacing);
        assertThat(replaced.materiality().surveys(SurveyDesk.YEAR)).satisfiesExactlyInAnyOrder(
                kept -> assertThat(kept.questions()).as("what was not asked again stays")
                        .containsExactly(Question.of(CLIMATE, Criterion.FINANCIAL)),
                fresh -> assertThat(fresh.sheets()).singleElement()
                        .extracting(Survey.Sheet::respondent).isEqualTo("乙"));
        assertThat(Application.apply(replaced, replacing.inverse())).isEqualTo(more);
    }

    @Test
    void thoseWhoGaveNoNameAreAllTakenAndAFileGivenTwiceIsTold() throws IOException {
        Snapshot desk = SurveyDesk.simple();
        Path form = SurveyDesk.written(desk, folder).getFirst();
        Path one = SurveyDesk.filled(form, "1.xlsx", "", Map.of(CLIMATE, List.of(5, 4)));
        Path two = SurveyDesk.filled(form, "2.xlsx", "", Map.of(CLIMATE, List.of(1, 2)));
        Path here = Files.move(one, Files.createDirectory(folder.resolve("here")).resolve("2024-员工.xlsx"));
        Path there = Files.move(two, Files.createDirectory(folder.resolve("there")).resolve("2024-员工.xlsx"));
        Path copy = Files.copy(here, folder.resolve("copy.xlsx"));

        Replies replies = SurveyDesk.read(desk, here, there, copy, here);
        assertThat(replies.groups().getFirst().sheets()).extracting(Survey.Sheet::respondent)
                .containsExactly("2024-员工.xlsx", "2024-员工.xlsx (2)");
        assertThat(said(replies)).filteredOn(said -> !said.contains("只答了")).satisfiesExactly(
                said -> assertThat(said).startsWith("copy.xlsx：与“2024-员工.xlsx”内容完全相同"),
                said -> assertThat(said).startsWith("2024-员工.xlsx：与“2024-员工.xlsx”内容完全相同"));
        assertThat(replies.isClean()).isFalse();

        Snapshot once = Application.apply(
                desk, Takeover.of(replies, desk, true).edit(() -> new PartId("s1")).orElseThrow());
        Takeover.Group added = Takeover.of(SurveyDesk.read(once, there), once, false).groups().getFirst();
        assertThat(added.again()).isEmpty();
        assertThat(added.sheets()).extracting(Survey.Sheet::respondent).containsExactly("2024-员工.xlsx (3)");
    }

    @Test
    void namesThatLookLikeFormulasStayWords() {
        var parts = new LinkedHashMap<>(SurveyDesk.parts(true));
        parts.put(EMPLOYEES, SurveyDesk.group(EMPLOYEES, 1, "=1+1", "1"));
        parts.put(CLIMATE, new MaterialTopic(CLIMATE, SurveyDesk.YEAR, 1,
                Localized.zh("=HYPERLINK(\"x\")"), Localized.none(), "", "", true,
                Impact.USUAL, TopicLinks.NONE,
                MaterialTopic.Standing.CALCULATED));
        Path form = SurveyDesk.written(SurveyDesk.with(parts), folder).getFirst();
        SurveyDesk.edited(form, "looked.xlsx", book -> {
            var cell = book.getSheetAt(0).getRow(Layout.HEADER).getCell(Layout.TOPIC - 1);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        });
    }

    @Test
    void whereNothingIsAskedThereIsNoQuestionnaireAndItIsSaidWhy() {
        var parts = SurveyDesk.parts(false);
        parts.values().stream().filter(Method.class::isInstance).map(Method.class::cast).toList()
                .forEach(usual -> parts.put(usual.id(), new Method(usual.id(), usual.year(), usual.place(),
                        usual.scales(), Map.of(), usual.horizons(), usual.impact(), usual.financial(),
                        usual.dimensions())));
        assertThat(Surveys.plan(SurveyDesk.with(parts), Set.of(), folder)).isEmpty();
        assertThat(Surveys.hindrance(SurveyDesk.with(parts), Set.of())).contains(Surveys.Hindrance.QUESTIONS);
        List.of(CLIMATE, STAFF, ETHICS).forEach(parts::remove);
        assertThat(Surveys.plan(SurveyDesk.with(parts), Set.of(), folder)).isEmpty();
        assertThat(Surveys.hindrance(SurveyDesk.with(parts), Set.of())).contains(Surveys.Hindrance.TOPICS);
        List.of(EMPLOYEES, INVESTORS).forEach(parts::remove);
        assertThat(Surveys.hindrance(SurveyDesk.with(parts), Set.of())).contains(Surveys.Hindrance.GROUPS);
        assertThat(Surveys.hindrance(SurveyDesk.full(), Set.of())).isEmpty();
    }

    @Test
    void aDefinitionOfManyLinesMakesNoRowHigherThanASpreadsheetAllows() {
        var parts = SurveyDesk.parts(true);
        parts.put(CLIMATE, new MaterialTopic(CLIMATE, SurveyDesk.YEAR, 1, Localized.zh("应对气候变化"),
                Localized.zh("很长的含义。".repeat(400)), "environment", "", true, Impact.USUAL, TopicLinks.NONE,
                MaterialTopic.Standing.CALCULATED));
        Path form = SurveyDesk.written(SurveyDesk.with(parts), folder).getFirst();
        SurveyDesk.edited(form, "looked.xlsx", book -> assertThat(
                book.getSheetAt(0).getRow(Layout.HEADER).getHeightInPoints()).isEqualTo(409));
    }

    @Test
    void aGroupThatIsNotWeighedIsAskedOnlyByName() {
        assertThat(Surveys.plan(SurveyDesk.simple(), Set.of(new PartId("media")), folder))
                .extracting(PlannedQuestionnaire::name).containsExactly("媒体");
        assertThat(Surveys.write(SurveyDesk.sender(SurveyDesk.simple()), List.of(), Progress.none()))
                .isEqualTo(new ExportResult.Written(List.of()));
    }
}
