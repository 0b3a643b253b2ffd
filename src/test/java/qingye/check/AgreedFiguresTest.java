package qingye.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Year;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import qingye.check.made.Checks;
import qingye.check.word.CheckWords;
import qingye.edit.Application;
import qingye.exchange.KpiImport;
import qingye.exchange.Planning;
import qingye.model.Snapshot;
import qingye.model.report.Report;
import qingye.model.text.Language;
import qingye.task.Progress;
import qingye.text.Messages;

/// Figures of two published reports that were worked through by hand and agree with each other: none is called wrong
/// or doubtful.
class AgreedFiguresTest {

    private static Snapshot imported(String name, int year, Language language) {
        Snapshot blank = Snapshot.blank(Year.of(year));
        var before = new Snapshot(
                blank.organisation(), new Report(blank.report().title(), Year.of(year), language), blank.figures(),
                blank.tables(), blank.chapters());
        Path source = Path.of("src/test/resources/cases/" + name + "/kpi.csv");
        return switch (KpiImport.plan(source, before, Progress.none())) {
            case Planning.Planned planned -> Application.apply(before, planned.edit().orElseThrow());
            case Planning.Unreadable unreadable -> throw new IllegalStateException(unreadable.toString());
        };
    }

    private static final Snapshot BROKER = imported("szse-broker-2024", 2024, Language.ZH_HANS);
    private static final Snapshot LENDER = imported("hkex-lender-2023", 2023, Language.ZH_HANT);

    /// No error and no warning is put at a place whose words begin or go on with these.
    private static void assertSilentAt(Snapshot snapshot, String words) {
        var say = new CheckWords(Messages.of(Locale.CHINESE), snapshot);
        List<String> rows = snapshot.tables().tables().values().stream()
                .flatMap(table -> table.rows().stream().map(row -> say.title(table.id()) + " · "
                        + say.row(table.id(), row.id())))
                .toList();
        assertThat(rows).as("such a row is there").anyMatch(row -> row.contains(words));
        assertThat(Checks.of(snapshot).open())
                .filteredOn(one -> one.severity() != Severity.HINT && say.place(one.spot()).contains(words))
                .extracting(say::message)
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
            "温室气体排放总量", "范围 1 温室气体排放量", "消耗天然气总量", "员工总数", "按性别分类 ·", "按年龄组别划分 ·",
            "按地区划分 ·", "按雇佣类型 ·", "接受教育程度划分 ·", "按雇员类别划分 ·", "按员工专业构成划分 ·",
            "按性别划分的员工流失人数 ·", "按年龄组别划分的员工流失人数 ·", "接受培训的男性员工人数",
            "接受培训的女性员工人数", "男性员工接受培训的总小时数", "员工培训平均时长", "员工培训覆盖率", "客户咨询数量",
            "人工客服占客服业务", "智能客服占客服业务", "在线客服占客服业务", "客户满意度", "股东大会召开次数",
            "董事会召开次数", "监事会召开次数", "董事会成员人数", "监事会成员人数"
    })
    void areLeftAloneInTheBrokersTables(String words) {
        assertSilentAt(BROKER, words);
    }

    @ParameterizedTest
    @CsvSource({
            "僱員總數", "按性別劃分的僱員人數 ·", "按年齡組別劃分的僱員人數 ·", "按僱傭類型劃分的僱員人數 ·",
            "按地區劃分的僱員人數 ·", "按僱員類別劃分的僱員人數 ·", "溫室氣體總排放量", "溫室氣體總排放密度",
            "直接溫室氣體排放", "間接溫室氣體排放（範圍2）", "間接溫室氣體排放（範圍3）", "能源總密度", "耗水密度",
            "所產生無害廢棄物總密度", "按性別劃分的流失率 ·", "按雇員類別劃分，每名雇員完成受訓的平均時數", "供貨商總數",
            "按地區劃分的供貨商數目 ·", "接獲關於產品和服務的投訴數目", "義工時數", "貪污訴訟案件"
    })
    void areLeftAloneInTheLendersTables(String words) {
        assertSilentAt(LENDER, words);
    }
}
