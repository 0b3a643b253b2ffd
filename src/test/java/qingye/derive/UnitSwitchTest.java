package qingye.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import qingye.calc.factor.FactorLibrary;
import qingye.calc.unit.Conversion;
import qingye.calc.unit.Ratio;
import qingye.calc.unit.Units;
import qingye.edit.Application;
import qingye.edit.Edit;
import qingye.model.Figures;
import qingye.model.Snapshot;
import qingye.model.form.FormulaForm;
import qingye.model.formula.Formula;
import qingye.model.id.IndicatorId;
import qingye.model.indicator.Dossier;
import qingye.model.indicator.Indicator;
import qingye.model.indicator.Standing;
import qingye.model.indicator.Value;
import qingye.model.indicator.ValueKey;
import qingye.model.text.Localized;

class UnitSwitchTest {

    private static final Units UNITS = Units.read();
    private static final FactorLibrary FACTORS = FactorLibrary.read(UNITS);
    private static final Map<Integer, String> POWER = Map.of(2022, "279228.81", 2023, "5025928.10", 2024, "5344427.40");

    private static ValueKey key(String code, int year) {
        return new ValueKey(new IndicatorId(code), Year.of(year));
    }

    private static Indicator indicator(String code, String unit, int decimals, String formula) {
        return new Indicator(new IndicatorId(code), Localized.zh(code), Localized.zh(unit), decimals, Localized.none())
                .with(Optional.of(formula).filter(form -> !form.isEmpty()).map(UnitSwitchTest::formula));
    }

    private static Formula formula(String form) {
        return ((FormulaForm.Read) FormulaForm.read(form)).formula();
    }

    /// Electricity, and what is calculated from it.
    private static Snapshot content() {
        var indicators = new LinkedHashMap<IndicatorId, Indicator>();
        for (Indicator one : List.of(
                indicator("E.power", "千瓦时", 2, ""), indicator("E.cost", "元", 2, "{E.power} * 0.5"),
                indicator("E.growth", "%", 1, "growth({E.power})"))) {
            indicators.put(one.id(), one);
        }
        var values = new LinkedHashMap<ValueKey, Value>();
        POWER.forEach((year, number) -> values.put(
                key("E.power", year), new Value.Amount(new BigDecimal(number), 2, true)));
        Snapshot blank = Snapshot.blank(Year.of(2024));
        var content = new Snapshot(
                blank.organisation(), blank.report(), new Figures(indicators, values), blank.tables(),
                blank.chapters());
        Indicator cost = content.figures().indicators().get(new IndicatorId("E.cost"));
        return apply(content, new Edit.Batch(Edit.Purpose.CALCULATE, List.of(
                new Edit.SetIndicator(new IndicatorId("E.cost"), Optional.ofNullable(cost), Optional.ofNullable(cost)),
                touch(content, "E.growth"))));
    }

    private static Edit touch(Snapshot content, String code) {
        Optional<Indicator> one = content.figures().indicator(new IndicatorId(code));
        return new Edit.SetIndicator(new IndicatorId(code), one, one);
    }

    private static Snapshot apply(Snapshot content, Edit edit) {
        return Application.apply(content, new Recalculation(() -> FACTORS).complete(content, edit));
    }

    private static UnitSwitch to(Snapshot content, String code, String unit) {
        return new UnitSwitch(
                content, content.figures().indicator(new IndicatorId(code)).orElseThrow(), Localized.zh(unit));
    }

    private static Ratio ratio(String from, String to) {
        return ((Conversion.Scaling) Conversion.between(
                UNITS.find(from).orElseThrow(), UNITS.find(to).orElseThrow())).ratio();
    }

    private static String printed(Snapshot content, String code, int year) {
        return content.figures().value(key(code, year)).printed();
    }

    @Test
    void convertsEveryYearAndWhatIsCalculatedStays() {
        Snapshot before = content();
        assertThat(printed(before, "E.cost", 2024)).isEqualTo("2,672,213.70");
        Edit edit = new Recalculation(() -> FACTORS).complete(
                before, to(before, "E.power", "兆瓦时").convert(ratio("千瓦时", "兆瓦时"), Optional.empty()));

        Snapshot after = Application.apply(before, edit);

        assertThat(printed(after, "E.power", 2022)).isEqualTo("279.22881");
        assertThat(printed(after, "E.power", 2023)).isEqualTo("5,025.92810");
        assertThat(printed(after, "E.power", 2024)).isEqualTo("5,344.42740");
        assertThat(printed(after, "E.cost", 2024)).isEqualTo("2,672,213.70");
        assertThat(printed(after, "E.growth", 2024)).isEqualTo(printed(before, "E.growth", 2024)).isEqualTo("6.3");
        assertThat(after.figures().indicator(new IndicatorId("E.power")).orElseThrow().decimals()).isEqualTo(5);
        assertThat(Application.apply(after, edit.inverse())).as("one step back").isEqualTo(before);
    }

    @Test
    void convertsToASmallerUnitWithoutIdleDecimals() {
        Snapshot before = content();
        Snapshot after = apply(before, to(before, "E.cost", "分").convert(
                Ratio.of(new BigDecimal(100)), Optional.empty()));
        assertThat(printed(after, "E.cost", 2024)).isEqualTo("267,221,370.0");
        assertThat(printed(apply(before, to(before, "E.power", "瓦时").convert(
                ratio("千瓦时", "瓦时"), Optional.empty())), "E.power", 2022)).isEqualTo("279,228,810");
    }

    @Test
    void knowsTheNumbersThatNobodyMayConvert() {
        Snapshot locked = apply(content(), new Edit.SetDossier(
                key("E.power", 2023), Dossier.BLANK, Dossier.BLANK.with(new Standing.Locked("王芳", Instant.EPOCH))));
        assertThat(to(locked, "E.power", "兆瓦时").locked()).containsExactly(key("E.power", 2023));
        assertThat(to(content(), "E.power", "兆瓦时").locked()).isEmpty();
    }

    @Test
    void leavesTheNumbersWhereTheyAreToStay() {
        Snapshot before = content();
        Snapshot after = apply(before, to(before, "E.power", "兆瓦时").keep(Optional.empty()));
        assertThat(printed(after, "E.power", 2024)).isEqualTo("5,344,427.40");
        assertThat(after.figures().indicator(new IndicatorId("E.power")).orElseThrow().unit())
                .isEqualTo(Localized.zh("兆瓦时"));
    }
}
