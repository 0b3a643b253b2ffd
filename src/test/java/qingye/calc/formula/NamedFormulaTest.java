package qingye.calc.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import qingye.model.Figures;
import qingye.model.Snapshot;
import qingye.model.Tables;
import qingye.model.factor.FactorSlot;
import qingye.model.form.FormulaForm;
import qingye.model.formula.Formula;
import qingye.model.id.IndicatorId;
import qingye.model.id.RowId;
import qingye.model.id.SectionId;
import qingye.model.id.TableId;
import qingye.model.indicator.Indicator;
import qingye.model.table.KpiRow;
import qingye.model.table.KpiTable;
import qingye.model.text.Language;
import qingye.model.text.Localized;
import qingye.text.Messages;

class NamedFormulaTest {

    private static final Map<FactorSlot, String> SLOTS = Map.of(
            new FactorSlot("grid.location"), "电网平均排放因子（基于位置）");
    private static final NamedFormula TYPING = new NamedFormula(
            new FormulaNames(content(), Language.ZH_HANS, SLOTS), Messages.of(Locale.CHINESE));

    /// Staff by sex and, in the same table, hours by sex: two are called 男性.
    private static Snapshot content() {
        var indicators = new LinkedHashMap<IndicatorId, Indicator>();
        var rows = List.of(
                row(indicators, "S.all", "员工总数", "", ""), row(indicators, "S.men", "男性", "按性别分类", ""),
                row(indicators, "S.hours", "男性", "培训时长", "按性别"), row(indicators, "E.s1", "范围 1 温室气体排放量", "", ""),
                row(indicators, "F.rev", "营业收入[合并]", "", ""));
        var table = new KpiTable(
                new TableId("t"), new SectionId("s"), Localized.zh("员工"), List.of(Year.of(2024)), rows);
        Snapshot blank = Snapshot.blank(Year.of(2024));
        return new Snapshot(
                blank.organisation(), blank.report(), new Figures(indicators, Map.of()),
                new Tables(Map.of(table.id(), table), Map.of()), blank.chapters());
    }

    private static KpiRow row(
            Map<IndicatorId, Indicator> indicators, String code, String name, String group, String subgroup) {
        var id = new IndicatorId(code);
        indicators.put(id, new Indicator(id, Localized.zh(name), Localized.zh("人"), 0, Localized.none()));
        return new KpiRow(new RowId("r" + indicators.size()), label(group), label(subgroup), id);
    }

    private static Localized<String> label(String words) {
        return words.isEmpty() ? Localized.none() : Localized.zh(words);
    }

    private static Formula formula(String form) {
        return ((FormulaForm.Read) FormulaForm.read(form)).formula();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{S.all} / {F.rev} * 100 | [员工总数] / [营业收入（合并）] * 100",
            "share({S.men}, {S.all}) | 占比([按性别分类·男性], [员工总数])",
            "sum({S.men}, mean({S.hours}, {S.all@-1})) | 合计([按性别分类·男性], 平均([培训时长·男性], [员工总数@上年]))",
            "{S.all@-3} * factor(grid.location) | [员工总数@-3] * [电网平均排放因子（基于位置）]",
            "growth({E.s1}) | 增长率([范围 1 温室气体排放量])"})
    void writesAndReadsNames(String form, String typed) {
        assertThat(TYPING.write(formula(form))).isEqualTo(typed);
        assertThat(TYPING.read(typed)).isEqualTo(new NamedFormula.Read(formula(form)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "员工总数 ÷ 营业收入（合并）×100 | {S.all} / {F.rev} * 100", "范围1温室气体排放量*2 | {E.s1} * 2",
            "占比（培训时长·男性，员工总数） | share({S.hours}, {S.all})", "[S.all@2年前] | {S.all@-2}",
            "sum({S.all}, [员工总数@去年]) | sum({S.all}, {S.all@-1})",
            "［员工总数］ × factor(grid.location) | {S.all} * factor(grid.location)",
            "员工总数 × 电网平均排放因子（基于位置） | {S.all} * factor(grid.location)"})
    void readsWhatPeopleType(String typed, String form) {
        assertThat(TYPING.read(typed)).isEqualTo(new NamedFormula.Read(formula(form)));
    }

    @Test
    void refusesNamesThatNobodyOrSeveralHave() {
        assertThat(TYPING.read("[员工人数] * 2")).isEqualTo(new NamedFormula.Unknown("员工人数", List.of("员工总数")));
        assertThat(TYPING.read("营业额 * 2")).isEqualTo(new NamedFormula.Unknown("营业额", List.of("营业收入（合并）")));
        assertThat(TYPING.read("1 + 男性")).isEqualTo(
                new NamedFormula.Ambiguous("男性", List.of("按性别分类·男性", "培训时长·男性")));
    }

    @Test
    void tellsThePlaceOfAFaultInWhatWasTyped() {
        assertThat(TYPING.read("[员工总数] * * 2")).isEqualTo(new NamedFormula.Misread(
                new FormulaForm.Misread(9, FormulaForm.Fault.UNEXPECTED, "*")));
        assertThat(TYPING.read("[员工总数")).isEqualTo(new NamedFormula.Misread(
                new FormulaForm.Misread(0, FormulaForm.Fault.ENDS, "[员工总数")));
        assertThat(TYPING.read("最大(1, 2)")).isEqualTo(new NamedFormula.Misread(
                new FormulaForm.Misread(0, FormulaForm.Fault.FUNCTION, "最大")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "]", "[]", "{", "[员工总数@", "[员工总数@@上年]", "合计(", "factor(", "（", "。", "@", "[员工总数@-99]"})
    void refusesWhatIsHalfWritten(String typed) {
        assertThat(TYPING.read(typed)).isNotInstanceOf(NamedFormula.Read.class);
    }

    @Test
    void findsByAnyPartOfAName() {
        assertThat(TYPING.names().search("排放", 9)).containsExactly("范围 1 温室气体排放量", "电网平均排放因子（基于位置）");
        assertThat(TYPING.names().search("员", 1)).containsExactly("员工总数");
    }
}
