package qingye.calc.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitsTest {

    private static final Units UNITS = Units.read();

    @ParameterizedTest
    @CsvSource({
            "噸, t", "吨, t", "tonnes, t", " 千 克 , kg", "Kwh, kwh", "度, kwh", "千個千瓦時, thousand_kwh",
            "'''000 kWh', thousand_kwh",
            "m³, m3", "㎡, m2", "tCO₂e, tco2e", "噸二氧化碳當量, tco2e", "％, percent", "萬元, ten_thousand_yuan",
            "吨二氧化碳当量/万元, tco2e/ten_thousand_yuan", "噸／人, t/person", "千個千瓦時/人, thousand_kwh/person",
            "kgCO2/kWh, kgco2/kwh", "tCO2/10^4 Nm3, tco2/ten_thousand_m3", "人次, visit", "则, notice"})
    void findsWhatIsPrinted(String printed, String code) {
        assertThat(UNITS.find(printed).map(Unit::code)).contains(code);
    }

    @ParameterizedTest
    @CsvSource({"斤斤", "MT", "kWh/m2/年", "/人", "吨/", "''"})
    void leavesWhatItDoesNotKnow(String printed) {
        assertThat(UNITS.find(printed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
            "279228.81, 千瓦时, 兆瓦时, 279.22881, true", "5902.64, MWh, kWh, 5902640, true",
            "1, 吉焦, 千瓦时, 277.7777777777777777777777777777778, false",
            "3.6, 吉焦, 千瓦时, 1000, true", "1, 亿元, 万元, 10000, true", "315207.52, 万元, 百万元, 3152.0752, true",
            "10.1, %, ‰, 101, true", "1, 吨二氧化碳当量/百万元, 千克二氧化碳当量/万元, 10, true",
            "0.5703, kgCO2/kWh, tCO2/MWh, 0.5703, true"})
    void convertsExactly(String amount, String from, String to, BigDecimal expected, boolean exact) {
        var scaling = (Conversion.Scaling) Conversion.between(unit(from), unit(to));

        assertThat(scaling.convert(new BigDecimal(amount))).isEqualTo(new Conversion.Converted(expected, exact));
    }

    @Test
    void anyAmountComesBackUnchanged() {
        var random = new Random(7);
        for (Unit.Simple from : UNITS.all()) {
            for (Unit.Simple to : UNITS.all()) {
                if (Conversion.between(from, to) instanceof Conversion.Scaling(Ratio there)
                        && Conversion.between(to, from) instanceof Conversion.Scaling(Ratio back)) {
                    var amount = BigDecimal.valueOf(random.nextLong(1, 1_000_000_000L), random.nextInt(6));
                    assertThat(back.times(there)).isEqualTo(Ratio.ONE);
                    if (there.endsFor(amount)) {
                        assertThat(back.apply(there.apply(amount))).isEqualByComparingTo(amount);
                    }
                }
            }
        }
    }

    @Test
    void litresNeedADensity() {
        assertThat(Conversion.between(unit("升"), unit("吨"))).isInstanceOf(Conversion.NeedsDensity.class);
        var petrol = Bridge.density(new BigDecimal("0.73"), "GB 17930");

        var scaling = (Conversion.Scaling) Conversion.between(unit("升"), unit("吨"), Optional.of(petrol));

        assertThat(scaling.convert(new BigDecimal("1000")).amount()).isEqualByComparingTo("0.73");
    }

    @Test
    void waterIsATonneByTheStatedRuleOnly() {
        assertThat(Conversion.between(unit("立方米"), unit("噸"))).isInstanceOf(Conversion.NeedsDensity.class);
        assertThat(Conversion.between(unit("立方米"), unit("噸"), Optional.of(Bridge.WATER)))
                .isEqualTo(new Conversion.Scaling(Ratio.ONE));
        assertThat(Conversion.between(unit("吨"), unit("千升"), Optional.of(Bridge.WATER)))
                .isEqualTo(new Conversion.Scaling(Ratio.ONE));
    }

    @Test
    void energyBecomesStandardCoalByTheStatedRuleOnly() {
        assertThat(Conversion.between(unit("吉焦"), unit("吨标准煤")))
                .isEqualTo(new Conversion.NotConvertible(Dimension.ENERGY, Dimension.COAL));

        var scaling = (Conversion.Scaling) Conversion.between(
                unit("吉焦"), unit("吨标准煤"), Optional.of(Bridge.STANDARD_COAL));

        assertThat(scaling.convert(new BigDecimal("29.307"))).isEqualTo(
                new Conversion.Converted(BigDecimal.ONE, true));
    }

    @ParameterizedTest
    @CsvSource({"吨, 吨二氧化碳当量", "港元, 美元", "元, 港元", "人, 人次", "小时, 天", "吨, 吨/人", "吨/人, 吨/万元"})
    void whatMeasuresSomethingElseIsNotConvertible(String from, String to) {
        assertThat(Conversion.between(unit(from), unit(to))).isEqualTo(
                new Conversion.NotConvertible(unit(from).dimension(), unit(to).dimension()));
    }

    @Test
    void tellsWhatAChangeOfUnitMeans() {
        assertThat(UnitChange.between(UNITS, "吨", "噸")).isEqualTo(new UnitChange.None());
        assertThat(UnitChange.between(UNITS, "千瓦时", "兆瓦时")).isEqualTo(new UnitChange.Scale(
                unit("千瓦时"), unit("兆瓦时"), new Ratio(BigDecimal.ONE, new BigDecimal("1000"))));
        assertThat(UnitChange.between(UNITS, "吨", "立方米")).isInstanceOf(UnitChange.Measure.class);
        assertThat(UnitChange.between(UNITS, "分", "等级")).isEqualTo(new UnitChange.Unknown("分", "等级"));
        assertThat(UnitChange.between(UNITS, "等 级", "等级")).isEqualTo(new UnitChange.None());
    }

    private static Unit unit(String printed) {
        return UNITS.find(printed).orElseThrow();
    }
}
