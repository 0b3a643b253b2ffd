package qingye.exchange.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static qingye.exchange.survey.SurveyDesk.CLIMATE;
import static qingye.exchange.survey.SurveyDesk.EMPLOYEES;
import static qingye.exchange.survey.SurveyDesk.ETHICS;
import static qingye.exchange.survey.SurveyDesk.INVESTORS;
import static qingye.exchange.survey.SurveyDesk.STAFF;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import qingye.exchange.log.Refusal;
import qingye.model.Snapshot;
import qingye.model.id.PartId;
import qingye.model.materiality.Criterion;
import qingye.model.materiality.Horizon;
import qingye.model.materiality.Impact;
import qingye.model.materiality.MaterialTopic;
import qingye.model.materiality.MaterialityPart;
import qingye.model.materiality.Question;
import qingye.model.materiality.Survey;
import qingye.task.Cancelled;
import qingye.task.Progress;
import qingye.text.Messages;

class AnswerTableTest {

    private static final SurveySentences SENTENCES = new SurveySentences(Messages.of(Locale.CHINESE));

    @TempDir
    private Path folder;

    private static List<String> said(Replies replies) {
        return replies.flaws().stream().map(SENTENCES::say).toList();
    }

    @Test
    void aTableNamesTopicsAndCriteriaOverItsColumnsAndTheGroupInEachRow() {
        Path table = SurveyDesk.table(folder.resolve("结果.xlsx"), "Sheet1", List.of(
                List.of("调查结果"),
                List.of("姓名", "利益相关方", "1、应对气候变化—影响重要性", "2、应对气候变化（财务）", "员工权益"),
                List.of("甲", "员工", 5, 4, 3),
                List.of("乙", "投资者股东", 2, "", 1.5),
                List.of("丙", "供应商", 1, 1, 1)));
        Replies replies = SurveyDesk.read(SurveyDesk.simple(), table);
        assertThat(replies.groups()).extracting(GroupReplies::group).containsExactly(EMPLOYEES, INVESTORS);
        assertThat(replies.groups().getFirst().questions()).containsExactly(
                Question.of(CLIMATE, Criterion.IMPACT), Question.of(CLIMATE, Criterion.FINANCIAL),
                Question.of(STAFF, Criterion.IMPACT));
        assertThat(replies.groups().getLast().answers()).isEqualTo(2);
        assertThat(said(replies)).satisfiesExactly(
                one -> assertThat(one).startsWith("结果.xlsx 工作表“Sheet1”第 4 行 A 列：只答了 2 题，共 3 题"),
                one -> assertThat(one).startsWith("结果.xlsx 工作表“Sheet1”第 5 行 B 列：本年没有叫“供应商”的利益相关方"));
    }

    @Test
    void criteriaMayStandInASecondRowBelowTheTopics() {
        Path table = SurveyDesk.table(folder.resolve("员工.xlsx"), "Sheet1", List.of(
                List.of("编号", "应对气候变化", "", "", "商业道德"),
                List.of("", "规模", "财务影响程度（长期）", "发生可能性（长期）", "影响范围"),
                List.of("1", 5, 4, 3, 2)));
        Replies replies = SurveyDesk.read(SurveyDesk.full(), table);
        assertThat(said(replies)).isEmpty();
        assertThat(replies.groups().getFirst().questions()).containsExactly(
                Question.of(CLIMATE, Criterion.SCALE), new Question(CLIMATE, Criterion.MAGNITUDE, Horizon.LONG),
                new Question(CLIMATE, Criterion.CHANCE, Horizon.LONG), Question.of(ETHICS, Criterion.SCOPE));
        assertThat(replies.groups().getFirst().group()).as("the file is named for it").isEqualTo(EMPLOYEES);
    }

    @Test
    void tellsWhatIsWrongInATableAndWhereAndKeepsTheRest() {
        var parts = SurveyDesk.parts(true);
        var twin = new PartId("double");
        parts.put(twin, SurveyDesk.topic(twin, 5, "商业道德", "governance", Impact.USUAL));
        Path table = SurveyDesk.table(folder.resolve("a.xlsx"), "员工", List.of(
                List.of("姓名", "应对气候变化", "供应链", "商业道德", "应对气候变化 影响", "应对气候变化 规模"),
                List.of("甲", 6, 1, 1, 1, 1),
                List.of("乙", "好", 1, 1, 1, 1),
                List.of("丙", 5, 1, 1, 1, 1),
                List.of("丙", 4, 1, 1, 1, 1),
                List.of("", 3)));
        Replies replies = SurveyDesk.read(SurveyDesk.with(parts), table);
        assertThat(said(replies)).satisfiesExactly(
                one -> assertThat(one).startsWith("a.xlsx 工作表“员工”第 1 行 C 列：本年没有叫“供应链”的议题"),
                one -> assertThat(one).startsWith("a.xlsx 工作表“员工”第 1 行 D 列：有不止一个议题叫“商业道德”"),
                one -> assertThat(one).startsWith("a.xlsx 工作表“员工”第 1 行 E 列：“应对气候变化 影响”已经出现过"),
                one -> assertThat(one).startsWith("a.xlsx 工作表“员工”第 1 行 F 列：“应对气候变化 规模”不是当前评估方法要评的"),
                one -> assertThat(one).startsWith("a.xlsx 工作表“员工”第 2 行 B 列：6 不在评分范围"),
                one -> assertThat(one).startsWith("a.xlsx 工作表“员工”第 3 行 B 列：“好”不是数字"),
                one -> assertThat(one).startsWith("a.xlsx 工作表“员工”第 5 行 A 列：“丙”在 a.xlsx 中已有一份答卷"));
        assertThat(replies.groups()).singleElement().satisfies(group -> assertThat(group.sheets())
                .extracting(Survey.Sheet::respondent).containsExactly("丙", "a.xlsx#6"));
    }

    @Test
    void textFilesAreReadInTheirEncodingAndWithTheirSeparator() throws IOException {
        Path csv = Files.writeString(folder.resolve("股东.csv"), "姓名;应对气候变化;商业道德\n甲;5;4\n乙;3;７\n",
                Charset.forName("GB18030"));
        var assumed = new Assumed(Optional.of(INVESTORS), Criterion.FINANCIAL, Horizon.SHORT);
        Snapshot desk = SurveyDesk.simple();
        Replies replies = Surveys.read(List.of(csv, csv), SurveyDesk.sender(desk), assumed, Progress.none());
        assertThat(replies.files()).isEqualTo(2);
        assertThat(replies.groups()).singleElement().satisfies(group -> {
            assertThat(group.group()).isEqualTo(INVESTORS);
            assertThat(group.questions()).containsExactly(
                    Question.of(CLIMATE, Criterion.FINANCIAL), Question.of(ETHICS, Criterion.FINANCIAL));
            assertThat(group.sheets()).hasSize(2);
        });
        assertThat(said(replies)).first().asString().startsWith("股东.csv 第 3 行“商业道德”列：７ 不在评分范围 1–5 内");
        assertThat(said(replies)).last().asString().startsWith("股东.csv：与“股东.csv”内容完全相同");
    }

    @Test
    void aTableThatDoesNotSayWhoAnsweredIsNotTaken() throws IOException {
        Path csv = Files.writeString(folder.resolve("结果.csv"), "姓名,应对气候变化\n甲,5\n");
        Replies replies = SurveyDesk.read(SurveyDesk.simple(), csv);
        assertThat(replies.groups()).isEmpty();
        assertThat(said(replies)).singleElement().asString().startsWith("结果.csv：没有说明是哪个利益相关方的答卷");
    }

    @Test
    void whoAnsweredIsNotAskedForWhereTheFirstColumnIsTheGroup() throws IOException {
        Path csv = Files.writeString(folder.resolve("结果.csv"),
                "群体,应对气候变化,商业道德\n员工,5,4\n员工,3,2\n投资者股东,1,1\n");
        Replies replies = SurveyDesk.read(SurveyDesk.simple(), csv);
        assertThat(said(replies)).isEmpty();
        assertThat(replies.groups()).extracting(GroupReplies::answers).containsExactly(4, 2);
        assertThat(replies.groups().getFirst().sheets()).extracting(Survey.Sheet::respondent)
                .containsExactly("结果.csv#2", "结果.csv#3");
    }

    @Test
    void aScoreInTheFirstColumnIsNotTakenForAName() {
        Path table = SurveyDesk.table(folder.resolve("a.xlsx"), "员工", List.of(
                List.of("应对气候变化", "商业道德"), List.of(5, 4), List.of(5, 1), List.of(5, 9)));
        Replies replies = SurveyDesk.read(SurveyDesk.simple(), table);
        assertThat(said(replies)).satisfiesExactly(
                one -> assertThat(one).startsWith("a.xlsx 工作表“员工”第 4 行 B 列：9 不在评分范围"),
                one -> assertThat(one).startsWith("a.xlsx 工作表“员工”第 4 行：只答了 1 题，共 2 题"));
        assertThat(replies.groups().getFirst().sheets()).extracting(Survey.Sheet::respondent)
                .containsExactly("a.xlsx#2", "a.xlsx#3", "a.xlsx#4");
    }

    @Test
    void aFirstColumnOfWhateverNameHoldsThoseWhoAnswered() throws IOException {
        Path csv = Files.writeString(folder.resolve("员工.csv"), "工号,应对气候变化\nA1,5\nA1,3\n");
        Replies replies = SurveyDesk.read(SurveyDesk.simple(), csv);
        assertThat(replies.groups().getFirst().sheets()).extracting(Survey.Sheet::respondent).containsExactly("A1");
        assertThat(said(replies)).singleElement().asString().contains("“A1”在 员工.csv 中已有一份答卷");
    }

    @Test
    void flawsWithoutEndAreCountedNotKept() throws IOException {
        Path csv = Files.writeString(folder.resolve("员工.csv"),
                "姓名,应对气候变化,商业道德\n" + "甲,99,1\n".repeat(3_000));
        Replies replies = SurveyDesk.read(SurveyDesk.simple(), csv);
        assertThat(replies.flaws()).hasSize(Replies.MOST);
        assertThat(replies.more()).isEqualTo(3_000 * 3 - 1 - Replies.MOST);
        assertThat(replies.groups().getFirst().sheets()).hasSize(1);
    }

    @Test
    void aMillionAnswersComeInAsOneTable() throws IOException {
        var parts = new LinkedHashMap<PartId, MaterialityPart>();
        SurveyDesk.parts(true).forEach((id, part) -> {
            if (!(part instanceof MaterialTopic)) {
                parts.put(id, part);
            }
        });
        var text = new StringBuilder("群体");
        for (int at = 1; at <= 1_000; at++) {
            var id = new PartId("t" + at);
            parts.put(id, SurveyDesk.topic(id, at, "议题甲" + at + "号", "social", Impact.USUAL));
            text.append(",议题甲").append(at).append("号");
        }
        for (int row = 0; row < 1_000; row++) {
            text.append('\n').append(row % 2 == 0 ? "员工" : "媒体");
            for (int at = 0; at < 1_000; at++) {
                text.append(',').append((row + at) % 5 + 1);
            }
        }
        Path csv = Files.writeString(folder.resolve("全部.csv"), text.append('\n'));
        Replies replies = SurveyDesk.read(SurveyDesk.with(parts), csv);
        assertThat(replies.flaws()).isEmpty();
        assertThat(replies.groups()).extracting(GroupReplies::answers).containsExactly(500_000, 500_000);
    }

    @Test
    void moreThanAnySurveyHoldsIsRefused() throws IOException {
        Path wide = Files.writeString(folder.resolve("宽.csv"), "姓名" + ",应对气候变化".repeat(1_200) + "\n");
        Path deep = Files.writeString(folder.resolve("长.csv"),
                "姓名,应对气候变化\n" + ("甲" + ",".repeat(1_100) + "\n").repeat(2_800));
        assertThat(SurveyDesk.read(SurveyDesk.simple(), wide, deep).flaws()).hasSize(2)
                .allSatisfy(flaw -> assertThat(flaw).isInstanceOfSatisfying(Flaw.Unreadable.class,
                        unread -> assertThat(unread.reason()).isEqualTo(Refusal.CELLS)));
    }

    @Test
    void stopsWhenNobodyWantsTheAnswersAnyMore() throws IOException {
        Path csv = Files.writeString(folder.resolve("员工.csv"), "姓名,应对气候变化\n甲,5\n");
        assertThatThrownBy(() -> Surveys.read(List.of(csv), SurveyDesk.sender(SurveyDesk.simple()),
                SurveyDesk.IMPACT, _ -> {
                    throw new Cancelled();
                })).isInstanceOf(Cancelled.class);
    }

    @Test
    void aPastedTableIsReadAsAFile() {
        Replies replies = Surveys.read(List.of(List.of("受访者", "员工权益", "供应链"), List.of("甲", "4", "1")),
                "粘贴的表格", SurveyDesk.simple(), new Assumed(Optional.of(EMPLOYEES), Criterion.IMPACT, Horizon.SHORT));
        assertThat(replies.groups().getFirst().answers()).isEqualTo(1);
        assertThat(said(replies)).singleElement().asString().startsWith("粘贴的表格 第 1 行“供应链”列");
        assertThat(Surveys.read(List.of(), "粘贴的表格", SurveyDesk.simple(), SurveyDesk.IMPACT).flaws()).hasSize(1);
    }
}
