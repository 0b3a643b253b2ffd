package qingye.exchange.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import qingye.exchange.log.Refusal;
import qingye.exchange.standard.StandardReading.Fault.Kind;
import qingye.model.factor.Confidence;
import qingye.model.standard.Duty;
import qingye.model.standard.Requirement;
import qingye.model.standard.RequirementKey;
import qingye.model.standard.RequirementKind;
import qingye.model.standard.Standard;
import qingye.model.standard.Term;
import qingye.model.text.Language;
import qingye.model.text.Localized;
import qingye.task.Progress;
import qingye.text.Messages;

class StandardSheetTest {

    @TempDir
    private Path folder;

    private StandardReading read(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("own.csv"), text);
        return StandardSheet.read(file, "own", Localized.zh("自有标准"), Progress.none());
    }

    private StandardReading.Brought brought(String text) throws IOException {
        return (StandardReading.Brought) read(text);
    }

    private static Requirement at(StandardReading.Brought brought, String code) {
        return brought.standard().flatMap(one -> one.requirement(code)).orElseThrow();
    }

    private static String parent(StandardReading.Brought brought, String code) {
        return at(brought, code).parent().map(RequirementKey::code).orElse("");
    }

    private static List<Kind> kinds(StandardReading.Brought brought) {
        return brought.faults().stream().map(StandardReading.Fault::kind).toList();
    }

    @Test
    void takesHeadingsFromRowsCodesAndColumns() throws IOException {
        StandardReading.Brought brought = brought("""
                编号,名称,英文名称,上级,约束程度,类型,备注
                ,环境,Environment,,,,
                E1,碳,Carbon,,强制,,
                E1.1,范围一,Scope 1,,不遵守就解释,定量,吨
                X,其他,Other,E1,鼓励,描述,
                """);

        assertThat(brought.faults()).isEmpty();
        assertThat(parent(brought, "E1")).isEqualTo("H1");
        assertThat(parent(brought, "E1.1")).isEqualTo("E1");
        assertThat(parent(brought, "X")).isEqualTo("E1");
        assertThat(at(brought, "H1").kind()).isEqualTo(RequirementKind.GROUP);
        assertThat(at(brought, "E1").duty()).isEqualTo(Duty.MANDATORY);
        assertThat(at(brought, "E1.1").duty()).isEqualTo(Duty.COMPLY_OR_EXPLAIN);
        assertThat(at(brought, "E1.1").kind()).isEqualTo(RequirementKind.METRIC);
        assertThat(at(brought, "E1.1").note()).isEqualTo(Localized.zh("吨"));
        assertThat(at(brought, "E1.1").title().in(Language.EN)).contains("Scope 1");
        assertThat(at(brought, "X").duty()).isEqualTo(Duty.ENCOURAGED);
        assertThat(brought.standard().map(Standard::title)).contains(Localized.zh("自有标准"));
    }

    @Test
    void headingsWithoutCodesTakeThatOfNoOther() throws IOException {
        StandardReading.Brought brought = brought("编号,名称\n,健康\nH1,职业健康\nH1.1,体检\nHQ,总部\nHQ.1,地址\n");

        assertThat(brought.faults()).isEmpty();
        assertThat(brought.standard().orElseThrow().requirements()).extracting(Requirement::code)
                .containsExactly("OWN", "HH1", "H1", "H1.1", "HQ", "HQ.1");
        assertThat(parent(brought, "H1")).isEqualTo("HH1");
        assertThat(at(brought, "HH1").place().official()).isFalse();
        assertThat(at(brought, "H1").place().official()).isTrue();
        assertThat(at(brought, "HQ").kind()).isEqualTo(RequirementKind.GROUP);
        assertThat(at(brought, "HQ").place()).isEqualTo(new Requirement.Place("HQ", true, Confidence.HIGH));
    }

    @Test
    void readsEnglishHeads() throws IOException {
        StandardReading.Brought brought = brought("Code;Title;Duty\nA1;Emissions;shall\nA2;Water;voluntary\n");
        assertThat(brought.faults()).isEmpty();
        assertThat(at(brought, "A1").duty()).isEqualTo(Duty.SHALL);
    }

    @Test
    void keepsItsHeadsWhateverWordsAreBelow() throws IOException {
        StandardReading.Brought brought = brought("""
                编号,名称,备注
                C,指标代码,名称与要求
                S1,名称,编号规则
                编号,名称,备注
                S2,编码,
                """);

        assertThat(brought.faults()).isEmpty();
        assertThat(brought.standard().orElseThrow().requirements()).extracting(Requirement::code)
                .containsExactly("OWN", "C", "S1", "S2");
        assertThat(at(brought, "S1").note()).isEqualTo(Localized.zh("编号规则"));
        assertThat(brought("Code,Title\nA1,Emissions\nNo,Anywhere renamed\n").faults()).isEmpty();
    }

    @Test
    void namesWhatIsWrongAndKeepsTheRest() throws IOException {
        StandardReading.Brought brought = brought("""
                编号,名称,上级,约束程度
                A1,甲,,
                A1,又是甲,,
                B,乙,C,
                C,丙,B,
                D,丁,没有,
                E,戊,,看情况
                """);

        assertThat(kinds(brought)).containsExactlyInAnyOrder(
                Kind.DUPLICATE, Kind.CYCLE, Kind.NO_PARENT, Kind.DUTY);
        assertThat(brought.standard().orElseThrow().requirements()).extracting(Requirement::code)
                .containsExactly("OWN", "A1", "B", "C", "D", "E");
        assertThat(parent(brought, "D")).isEqualTo("OWN");
        assertThat(at(brought, "E").duty()).isEqualTo(Duty.VOLUNTARY);
        assertThat(brought.faults().getFirst().place().row()).isGreaterThan(1);
    }

    @Test
    void tellsCodesThatBecameDates() throws IOException {
        StandardReading.Brought brought = brought("""
                编号,名称
                2-3,前
                2-Jan,甲
                1月4日,乙
                45293,丙
                2024/2/5,丁
                """);

        assertThat(kinds(brought)).containsOnly(Kind.DATE);
        assertThat(brought.faults()).extracting(StandardReading.Fault::meant)
                .containsExactly("2-1", "1-4", "2-1", "2-5");
        var sentences = new StandardSentences(Messages.of(Locale.CHINESE));
        assertThat(sentences.say(brought.faults().getFirst())).contains("第 3 行", "2-Jan", "2-1", "文本");
        assertThat(brought("编号,名称\n45001,职业健康\n").faults()).as("a number is no date by itself").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"MAR-1", "Market-2", "1-market", "2-decarb", "1001.2.3", "45-Jan",
            "2024-13-40", "2001.2.3"})
    void codesThatOnlyLookLikeDatesAreCodes(String code) throws IOException {
        StandardReading.Brought brought = brought("编号,名称\nMAR-9,前\n" + code + ",甲\n");
        assertThat(brought.faults()).isEmpty();
        assertThat(at(brought, code).title()).isEqualTo(Localized.zh("甲"));
    }

    @Test
    void tellsDatesInWorkbooksWithTheirSheet() throws IOException {
        Path file = folder.resolve("own.xlsx");
        try (var book = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            var sheet = book.createSheet("要求");
            var head = sheet.createRow(0);
            head.createCell(0).setCellValue("编号");
            head.createCell(1).setCellValue("名称");
            var style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat("m\"月\"d\"日\""));
            var row = sheet.createRow(1);
            var cell = row.createCell(0);
            cell.setCellValue(45293);
            cell.setCellStyle(style);
            row.createCell(1).setCellValue("员工");
            var wrong = sheet.createRow(3);
            wrong.createCell(0).setCellValue("2-9");
            wrong.createCell(1).setCellErrorValue(FormulaError.REF.getCode());
            var good = sheet.createRow(2);
            good.createCell(0).setCellValue("2-2");
            good.createCell(1).setCellValue("实体");
            book.write(out);
        }

        var brought = (StandardReading.Brought) StandardSheet.read(file, "own", Localized.zh("自有"), Progress.none());
        assertThat(kinds(brought)).containsExactly(Kind.DATE, Kind.RESULT);
        assertThat(brought.faults().getLast().place().column()).contains("B");
        assertThat(brought.faults().getFirst().place().sheet()).contains("要求");
        assertThat(brought.faults().getFirst().place().column()).contains("A");
        assertThat(brought.faults().getFirst().meant()).isEqualTo("1-2");
        assertThat(at(brought, "2-2").title()).isEqualTo(Localized.zh("实体"));
    }

    @Test
    void staysQuickAndWholeWithDeepAndEndlessTables() throws IOException {
        var chain = new StringBuilder("编号,名称,上级\n");
        for (int at = 4_000; at > 0; at--) {
            chain.append('C').append(at).append(",名,").append(at > 1 ? "C" + (at - 1) : "").append('\n');
        }
        StandardReading.Brought deep =
                assertTimeoutPreemptively(Duration.ofSeconds(10), () -> brought(chain.toString()));
        assertThat(kinds(deep)).containsOnly(Kind.DEEP).hasSize(199);
        assertThat(deep.standard().orElseThrow().requirements()).hasSize(4_001)
                .allMatch(one -> one.level() <= 20);
        assertThat(parent(deep, "C21")).isEqualTo("OWN");
        assertThat(parent(deep, "C22")).isEqualTo("C21");

        var many = new StringBuilder("编号,名称\n甲," + "长".repeat(3_000) + "\n");
        for (int at = 0; at < 20_000; at++) {
            many.append("K.").append(at).append(",名\n");
        }
        StandardReading.Brought capped =
                assertTimeoutPreemptively(Duration.ofSeconds(10), () -> brought(many.toString()));
        assertThat(kinds(capped)).containsExactly(Kind.WORDY, Kind.MANY);
        assertThat(capped.standard().orElseThrow().requirements()).hasSize(5_001);
        var sentences = new StandardSentences(Messages.of(Locale.CHINESE));
        assertThat(sentences.say(capped.faults().getFirst())).contains("第 2 行", "太长");
        assertThat(sentences.say(capped.faults().getLast())).contains("第 5003 行", "5000");
        assertThat(sentences.say(deep.faults().getFirst())).contains("C21", "20");
    }

    @Test
    void aChainOfHeadingsMayBeAsLongAsItLikes() {
        var chain = new ArrayList<Requirement>();
        for (int at = 0; at < 50_000; at++) {
            chain.add(new Requirement(new RequirementKey("own", "C" + at),
                    at == 0 ? Optional.empty() : Optional.of(new RequirementKey("own", "C" + (at - 1))), at,
                    new Requirement.Place("", true, Confidence.HIGH), Duty.NONE, RequirementKind.GROUP,
                    Localized.zh("名"), Term.ALWAYS, Localized.none()));
        }
        var standard = new Standard("own", Localized.zh("名"), chain);
        assertThat(standard.under(standard.root())).hasSize(49_999).last()
                .extracting(Requirement::code).isEqualTo("C49999");
    }

    @Test
    void refusesWhatIsNoTableOfRequirements() throws IOException {
        assertThat(read("年份,数值\n2024,1\n")).isInstanceOfSatisfying(StandardReading.Refused.class,
                refused -> assertThat(refused.why().reason()).isEqualTo(Refusal.COLUMNS));
        assertThat(StandardSheet.read(folder.resolve("none.csv"), "own", Localized.zh("x"), Progress.none()))
                .isInstanceOfSatisfying(StandardReading.Refused.class,
                        refused -> assertThat(refused.why().reason()).isEqualTo(Refusal.MISSING));
        String many = "编号,名称\n" + "1,x\n".repeat(40_000);
        assertThat(read(many)).isInstanceOfSatisfying(StandardReading.Refused.class,
                refused -> assertThat(refused.why().reason()).isEqualTo(Refusal.CELLS));
    }
}
