package qingye.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Year;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import qingye.calc.unit.Units;
import qingye.check.line.Figure;
import qingye.check.line.Lexicon;
import qingye.check.line.SheetReader;
import qingye.check.made.Printed;
import qingye.check.relation.Base;
import qingye.model.Snapshot;

class AttainabilityRuleTest {

    private static Figure percent(String printed) {
        Snapshot snapshot = Printed.of(2024).table("雇佣").row("比例", "%", printed).snapshot();
        return new SheetReader(Lexicon.read(), Units.read())
                .read(snapshot, snapshot.tables().tables().values().iterator().next())
                .lines().getFirst().in(Year.of(2024)).orElseThrow();
    }

    private static boolean isAttainable(String rate, String heads, Base base) {
        return AttainabilityRule.isAttainable(percent(rate), new BigDecimal(heads), base, BigDecimal.ONE);
    }

    @ParameterizedTest
    @CsvSource({"17.19, 64", "18.75, 64", "0.00, 64", "100.00, 64", "33.3, 3", "18.5, 10000"})
    void knowsTheShareOfAWholeNumber(String rate, String heads) {
        assertThat(isAttainable(rate, heads, Base.CLOSING)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"18.50, 64", "33.34, 3", "23.85, 79", "99.99, 64"})
    void knowsWhatIsNobodysShare(String rate, String heads) {
        assertThat(isAttainable(rate, heads, Base.CLOSING)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"4.48, true", "5.88, true", "5.00, false", "0.00, true"})
    void countsLeaversAmongTheHeads(String rate, boolean attainable) {
        assertThat(isAttainable(rate, "64", Base.WITH_NUMERATOR)).isEqualTo(attainable);
    }

    @Test
    void toleratesMoreHalfUnitsWhenTold() {
        // 12 of 64 are 18.75 %
        assertThat(AttainabilityRule.isAttainable(
                percent("18.74"), new BigDecimal("64"), Base.CLOSING, BigDecimal.ONE)).isFalse();
        assertThat(AttainabilityRule.isAttainable(
                percent("18.74"), new BigDecimal("64"), Base.CLOSING, BigDecimal.valueOf(2))).isTrue();
    }
}
