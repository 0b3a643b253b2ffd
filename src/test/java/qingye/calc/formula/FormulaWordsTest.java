package qingye.calc.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import qingye.model.factor.FactorSlot;
import qingye.model.form.FormulaForm;
import qingye.model.formula.Formula;
import qingye.model.id.IndicatorId;
import qingye.model.indicator.Value;
import qingye.model.indicator.ValueKey;
import qingye.model.text.Language;
import qingye.model.text.Localized;
import qingye.text.Messages;

class FormulaWordsTest {

    private static final Map<String, Localized<String>> NAMES = Map.of(
            "E.gas", Localized.zh("消耗天然气总量").with(Language.EN, "Gas"), "S.staff", Localized.zh("员工总数"));
    private static final Map<ValueKey, Value> VALUES = Map.of(
            key("E.gas", 2024), new Value.Amount(new BigDecimal("9467.00"), 2, true),
            key("S.staff", 2024), new Value.Amount(new BigDecimal("2974"), 0, true),
            key("S.staff", 2023), new Value.Amount(new BigDecimal("2975"), 0, true));

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{E.gas} * factor(natural_gas.co2) / 10000 | 消耗天然气总量 × 天然气因子 ÷ 10,000", "growth({S.staff}) | 增长率（员工总数）",
            "share({E.gas}, sum({S.staff}, {S.staff@-1})) | 占比（消耗天然气总量，合计（员工总数，员工总数（上年）））",
            "{E.gas} / ({S.staff@-2} - {x}) | 消耗天然气总量 ÷ （员工总数（2 年前） − x）", "-({E.gas} + 1) | −（消耗天然气总量 + 1）"})
    void writesNamesInChinese(String form, String expected) {
        assertThat(FormulaWords.text(words(Language.ZH_HANS).named(read(form)))).isEqualTo(expected);
    }

    @Test
    void writesNamesInTheLanguageWanted() {
        assertThat(FormulaWords.text(words(Language.EN).named(read("sum({E.gas}, {E.gas@-1})"))))
                .isEqualTo("sum(Gas; Gas (last year))");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{E.gas} * 2 | 9,467.00 × 2", "growth({S.staff}) | （2,974 ÷ 2,975 − 1） × 100",
            "share({E.gas}, {S.staff} + 1) | 9,467.00 ÷ （2,974 + 1） × 100",
            "mean({S.staff}, 3) / 2 | （2,974 + 3） ÷ 2 ÷ 2",
            "2 / sum({S.staff}, 3) | 2 ÷ （2,974 + 3）", "{half} + 1 | 4,733.50 + 1",
            "{E.gas@-1} * 2 | 〔消耗天然气总量 2023 年：缺〕 × 2",
            "factor(a.b) * 2 | 〔a.b 2024 年：缺〕 × 2"})
    void writesTheNumbersPutIn(String form, String expected) {
        var given = new Given(
                key -> VALUES.getOrDefault(key, Value.EMPTY),
                id -> id.code().equals("half") ? Optional.of(read("{E.gas} / 2")) : Optional.empty(),
                _ -> Optional.empty(), _ -> 2);

        var parts = words(Language.ZH_HANS).withNumbers(read(form), key("X", 2024), Calculation.of(given));

        assertThat(FormulaWords.text(parts)).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(FormulaForm.Fault.class)
    void saysEveryFaultOfAForm(FormulaForm.Fault fault) {
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            assertThat(sentences(locale).say(new FormulaForm.Misread(3, fault, "max"))).isNotBlank();
        }
    }

    @Test
    void saysWhatIsMissingAndWhatGoesRound() {
        assertThat(
                sentences(Locale.CHINESE).say(new Result.Missing(List.of(key("a", 2024), key("b", 2023)), List.of())))
                .contains("还不能计算，缺少：a（2024 年）、b（2023 年）。请先填写，或选定因子。");
        assertThat(sentences(Locale.ENGLISH).say(new Result.Circular(
                List.of(new IndicatorId("a"), new IndicatorId("b"), new IndicatorId("a")))))
                .contains("The formulas go round in a circle: a → b → a. Change one of them.");
        assertThat(sentences(Locale.CHINESE).say(new Result.Undefined(key("a", 2024), Result.Cause.DIVISION_BY_ZERO)))
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("a（2024 年）", "除数是零"));
    }

    private static FormulaSentences sentences(Locale locale) {
        return new FormulaSentences(Messages.of(locale), IndicatorId::code, FactorSlot::code);
    }

    private static FormulaWords words(Language language) {
        return new FormulaWords(
                language, id -> NAMES.getOrDefault(id.code(), Localized.none()),
                slot -> slot.code().equals("natural_gas.co2") ? Localized.zh("天然气因子") : Localized.none());
    }

    private static ValueKey key(String indicator, int year) {
        return new ValueKey(new IndicatorId(indicator), Year.of(year));
    }

    private static Formula read(String form) {
        return ((FormulaForm.Read) FormulaForm.read(form)).formula();
    }
}
