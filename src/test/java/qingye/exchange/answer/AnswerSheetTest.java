package qingye.exchange.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import qingye.calc.standard.StandardLibrary;
import qingye.edit.Application;
import qingye.edit.Edit;
import qingye.exchange.template.Templates;
import qingye.model.Snapshot;
import qingye.model.answer.Answer;
import qingye.model.answer.AnswerKey;
import qingye.model.answer.Omission;
import qingye.model.answer.Stance;
import qingye.model.answer.Target;
import qingye.model.id.SectionId;
import qingye.model.id.TableId;
import qingye.model.standard.RequirementKey;
import qingye.model.standard.Standard;
import qingye.model.text.Language;
import qingye.model.text.Localized;
import qingye.task.Cancelled;
import qingye.task.Progress;
import qingye.text.Messages;

class AnswerSheetTest {

    private static final Snapshot SAMPLE = Templates.read(Templates.SAMPLE);

    @TempDir
    private Path folder;

    private static AnswerReading.Read read(String standard, List<List<String>> rows) {
        return AnswerSheet.pasted(rows, SAMPLE, StandardLibrary.get().standard(standard).orElseThrow(),
                Progress.none());
    }

    private static AnswerLine.Understood one(String standard, String... cells) {
        return (AnswerLine.Understood) read(standard, List.of(List.of(cells))).lines().getFirst();
    }

    private static Answer answer(AnswerReading.Read read, RequirementKey key) {
        return Optional.ofNullable(read.answers().get(key)).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
            "hkex, A1.1, A1.1", "hkex, KPI A1.1, A1.1", "hkex, 关键绩效指标A1.1, A1.1", "hkex, 關鍵績效指標 A1.1, A1.1",
            "hkex, A1 一般披露, A1.GD", "hkex, A1.3 所产生有害废弃物总量, A1.3", "gri, GRI 2-1, 2-1", "gri, 披露项2-1, 2-1",
            "gri, Disclosure 305-1, 305-1", "gri, 2-1 组织详细情况, 2-1", "cn, 第35条, ART35", "cn, 第 35 条, ART35",
            "cn, 能源利用, T06", "cn, 應對氣候變化, T01", "cn, 产品与服务安全和质量, T15"})
    void findsRequirementsByWhatPeopleWrite(String standard, String written, String code) {
        assertThat(one(standard, written, "节约用水").requirement().code()).isEqualTo(code);
    }

    @Test
    void findsSectionsByTitleWithoutNumbersAndPages() {
        var water = new Target.InSection(new SectionId("env-water"));
        var waste = new Target.InSection(new SectionId("env-waste"));

        assertThat(one("cn", "水资源利用", "节约用水").answer().targets()).containsExactly(water);
        assertThat(one("cn", "水资源利用", "3.2 节约用水（P12）").answer().targets()).containsExactly(water);
        assertThat(one("cn", "水资源利用", "节约用水 第12-13页\n减少废弃物与纸张").answer().targets())
                .containsExactly(water, waste);
        assertThat(one("cn", "水资源利用", "节约用水、减少废弃物与纸张").answer().targets()).containsExactly(water, waste);
        assertThat(one("cn", "水资源利用", "影响、风险和机遇管理").answer().targets()).hasSize(1)
                .allMatch(Target.InSection.class::isInstance);
        assertThat(one("cn", "水资源利用", "水资源消耗绩效指标").answer().targets())
                .containsExactly(new Target.InTable(new TableId("T002")));
    }

    @Test
    void keepsWhatIsNoSectionAndOffersTheLikeliest() {
        AnswerLine.Understood line = one("cn", "水资源利用", "节约用水与节约纸张指南");

        assertThat(line.answer().targets()).containsExactly(new Target.Titled("节约用水与节约纸张指南"));
        assertThat(line.unknown()).hasSize(1);
        assertThat(line.unknown().getFirst().words()).isEqualTo("节约用水与节约纸张指南");
    }

    @Test
    void recognisesReasons() {
        Localized<String> reason = Localized.zh("没有生产设施");
        assertThat(one("cn", "污染物排放", "不适用：没有生产设施").answer().stance())
                .isEqualTo(new Stance.NotApplicable(reason));
        assertThat(one("cn", "污染物排放", "-", "没有生产设施").answer().stance())
                .isEqualTo(new Stance.NotApplicable(reason));
        assertThat(one("cn", "污染物排放", "不适用", "没有生产设施").answer().stance())
                .isEqualTo(new Stance.NotApplicable(reason));
        assertThat(one("cn", "污染物排放", "", "解释：没有生产设施").answer().stance())
                .isEqualTo(new Stance.Explained(reason));
        assertThat(one("cn", "污染物排放", "节约用水", "没有生产设施").answer().stance())
                .isEqualTo(new Stance.Partly(reason));
    }

    @Test
    void saysWhichRowsItDidNotUnderstand() {
        AnswerReading.Read read = read("hkex", List.of(
                List.of("披露要求", "对应章节", "不适用原因"), List.of("范畴 A 环境", "", ""),
                List.of("Z9.9", "节约用水", ""), List.of("A1.1", "", ""), List.of("A2.2", "节约用水", "")));
        var sentences = new AnswerSentences(Messages.of(Locale.CHINESE), SAMPLE);

        assertThat(read.isClean()).isFalse();
        assertThat(read.lines()).hasSize(3);
        assertThat(read.lines().getFirst()).isInstanceOf(AnswerLine.NoRequirement.class);
        assertThat(sentences.say(read.lines().getFirst()).getFirst()).contains("第 3 行", "Z9.9");
        assertThat(read.lines().get(1)).isInstanceOf(AnswerLine.Silent.class);
        assertThat(read.lines().get(2)).isInstanceOf(AnswerLine.Understood.class);
    }

    @Test
    void takesNoRowForHeadsThatOnlyHasTheirWords() {
        AnswerReading.Read read = read("hkex", List.of(
                List.of("指标", "章节", "原因"), List.of("关键绩效指标 A1.3", "", "不适用"),
                List.of("KPI A2.2", "节约用水", ""), List.of("指标", "章节", "原因"),
                List.of("关键绩效指标 A1.4", "减少废弃物与纸张", ""), List.of("", "节约用水", "")));

        assertThat(read.answers().keySet()).extracting(RequirementKey::code).containsExactly("A1.3", "A2.2", "A1.4");
        assertThat(answer(read, new RequirementKey("hkex", "A1.3")).stance().kind())
                .isEqualTo(Stance.Kind.NOT_APPLICABLE);
        assertThat(answer(read, new RequirementKey("hkex", "A2.2")).targets())
                .containsExactly(new Target.InSection(new SectionId("env-water")));
        assertThat(read.lines()).as("the repeated heads are none").hasSize(4);
        assertThat(new AnswerSentences(Messages.of(Locale.CHINESE), SAMPLE).say(read.lines().getLast()))
                .containsExactly("第 6 行：“节约用水”前面没有写要求，没有读入。请在这一行补上要求的编号。");
        assertThat(one("gri", "Disclosure 2-1", "Section 3.2, page 12").requirement().code()).isEqualTo("2-1");
        assertThat(one("gri", "披露项 2-1", "", "不适用").requirement().code()).isEqualTo("2-1");
    }

    @Test
    void isQuickWithEndlessCellsAndTellsThem() {
        String blanks = " ".repeat(4_000);
        List<List<String>> rows = IntStream.range(0, 100).mapToObj(_ -> List.of("水资源利用", "节约用水" + blanks + "一"))
                .toList();
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> read("cn", rows));
        assertThat(one("cn", "水资源利用", "节约用水" + blanks + "第12页").answer().targets())
                .containsExactly(new Target.InSection(new SectionId("env-water")));

        AnswerReading.Read read = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> read("cn", List.of(
                List.of("水资源利用", "甲" + " ".repeat(60_000) + "乙"), List.of("水资源利用", "节约用水\n".repeat(500)),
                List.of("水资源利用", IntStream.range(0, 300).mapToObj(at -> "章" + at)
                        .collect(Collectors.joining("\n"))))));
        assertThat(read.isClean()).isFalse();
        assertThat(read.lines().get(0)).isInstanceOf(AnswerLine.Long.class);
        assertThat(read.lines().get(1)).isInstanceOf(AnswerLine.Understood.class);
        assertThat(read.lines().get(2)).isInstanceOf(AnswerLine.Long.class);
        assertThat(new AnswerSentences(Messages.of(Locale.CHINESE), SAMPLE).say(read.lines().get(2)).getFirst())
                .contains("第 3 行", "章0", "太长");
    }

    @Test
    void stopsWhenNobodyWantsItAnyMore() {
        Standard standard = StandardLibrary.get().standard("cn").orElseThrow();
        assertThatThrownBy(() -> AnswerSheet.pasted(List.of(List.of("水资源利用", "节约用水")), SAMPLE, standard, _ -> {
            throw new Cancelled();
        })).isInstanceOf(Cancelled.class);
    }

    @Test
    void joinsRowsThatGoTogetherAndTellsThoseThatDoNot() {
        AnswerReading.Read read = read("gri", List.of(
                List.of("2-1", "节约用水"), List.of("2-1", "", "不适用：没有"),
                List.of("2-2", "节约用水"), List.of("2-2", "减少废弃物与纸张", "缺子公司"), List.of("2-2", "节约用水", "缺海外"),
                List.of("2-3", "", "不适用：甲"), List.of("2-3", "", "解释：乙")));

        assertThat(read.lines().get(1)).isInstanceOf(AnswerLine.Conflict.class);
        assertThat(read.lines().get(6)).isInstanceOf(AnswerLine.Conflict.class);
        assertThat(read.isClean()).isFalse();
        assertThat(new AnswerSentences(Messages.of(Locale.CHINESE), SAMPLE).say(read.lines().get(1)).getFirst())
                .contains("第 2 行", "第 1 行", "2-1");
        Answer joined = answer(read, new RequirementKey("gri", "2-2"));
        assertThat(joined.stance()).isEqualTo(new Stance.Partly(Localized.zh("缺子公司\n缺海外")));
        assertThat(joined.targets()).hasSize(2);
        assertThat(answer(read, new RequirementKey("gri", "2-1")).stance()).isEqualTo(new Stance.Disclosed());
        assertThat(read("gri", List.of(List.of("2-1", "节约用水"), List.of("2-1", "", "缺海外"))).lines().get(1))
                .as("a reason without a section is that it does not apply").isInstanceOf(AnswerLine.Conflict.class);
    }

    @ParameterizedTest
    @CsvSource({"从略：保密限制, CONFIDENTIAL, ''", "从略：法律禁止：某法, PROHIBITED, 某法", "从略：没有统计, UNAVAILABLE, 没有统计",
            "Omitted: Confidentiality constraints, CONFIDENTIAL, ''", "从略（客户信息需保密）, CONFIDENTIAL, 客户信息需保密）"})
    void readsTheGroundOfAnOmission(String written, Omission ground, String words) {
        Stance expected = new Stance.Omitted(ground, words.isEmpty() ? Localized.none() : Localized.zh(words));
        assertThat(one("gri", "2-1", written).answer().stance()).isEqualTo(expected);
        assertThat(one("gri", "2-1", "从略", "保密限制").answer().stance())
                .isEqualTo(new Stance.Omitted(Omission.CONFIDENTIAL, Localized.none()));
    }

    @Test
    void bringingTheSameAgainTakesNothingAway() {
        var key = new RequirementKey("gri", "2-1");
        Localized<String> words = Localized.zh("合同所限").with(Language.EN, "Contracts");
        var kept = new Answer(new Stance.Omitted(Omission.CONFIDENTIAL, words), List.of(), "");
        Answer before = SAMPLE.disclosures().answer(SAMPLE.report().year(), key);
        Snapshot answered = Application.apply(SAMPLE, new Edit.Batch(Edit.Purpose.ANSWER, List.of(
                new Edit.SetAnswer(new AnswerKey(SAMPLE.report().year(), key), before, kept))));
        Standard gri = StandardLibrary.get().standard("gri").orElseThrow();

        assertThat(AnswerSheet.pasted(List.of(List.of("2-1", "从略：合同所限")), answered, gri, Progress.none())
                .edits(answered)).noneMatch(Edit.SetAnswer.class::isInstance);
        assertThat(AnswerSheet.pasted(List.of(List.of("2-1", "从略：新的理由")), answered, gri, Progress.none())
                .edits(answered)).filteredOn(Edit.SetAnswer.class::isInstance).singleElement()
                .extracting(edit -> ((Edit.SetAnswer) edit).after().stance())
                .isEqualTo(kept.stance().withWords(Localized.zh("新的理由").with(Language.EN, "Contracts")));
    }

    @Test
    void takesNoResultThatDoesNotHoldAndNoCodeThatBecameADate() throws IOException {
        Path file = folder.resolve("index.xlsx");
        try (var book = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            var sheet = book.createSheet("索引");
            sheet.createRow(0).createCell(0).setCellValue("2-1");
            sheet.getRow(0).createCell(1).setCellValue("节约用水");
            sheet.createRow(1).createCell(0).setCellValue("2-2");
            sheet.getRow(1).createCell(1).setCellErrorValue(FormulaError.REF.getCode());
            sheet.createRow(2).createCell(0).setCellValue("2-Mar");
            sheet.getRow(2).createCell(1).setCellValue("节约用水");
            book.write(out);
        }
        var read = (AnswerReading.Read) AnswerSheet.read(
                file, SAMPLE, StandardLibrary.get().standard("gri").orElseThrow(), Progress.none());
        var sentences = new AnswerSentences(Messages.of(Locale.CHINESE), SAMPLE);

        assertThat(read.isClean()).isFalse();
        assertThat(read.answers().keySet()).extracting(RequirementKey::code).containsExactly("2-1");
        assertThat(read.lines().get(1)).isInstanceOf(AnswerLine.Broken.class);
        assertThat(sentences.say(read.lines().get(1)).getFirst()).contains("第 2 行", "#REF!");
        assertThat(sentences.say(read.lines().get(2)).getFirst()).contains("第 3 行", "2-Mar", "2-3");
    }

    @Test
    void becomesOneEditThatKeepsOwnersAndJoinsRows() {
        AnswerReading.Read read = read("cn", List.of(
                List.of("水资源利用", "节约用水"), List.of("水资源利用", "减少废弃物与纸张")));
        List<Edit> edits = read.edits(SAMPLE);
        Snapshot after = Application.apply(SAMPLE, new Edit.Batch(Edit.Purpose.ANSWER, edits));

        assertThat(edits).hasSize(1);
        var answer = after.disclosures().answer(after.report().year(), read.answers().keySet().iterator().next());
        assertThat(answer.targets()).hasSize(2);
        assertThat(answer.owner()).isEqualTo("行政管理部");
    }
}
