package qingye.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import qingye.check.Finding;
import qingye.check.Severity;
import qingye.check.made.Printed;

class MovementRuleTest {

    private static Printed water(String... printed) {
        return Printed.of(2022, 2023, 2024).table("环境").row("取水量", "吨", printed);
    }

    @Test
    void takesAThousandTimesForAnotherUnit() {
        assertThat(water("523,400", "535", "541,900").found("movement"))
                .extracting(one -> one.message().key()).containsOnly("movement.unit");
    }

    @Test
    void saysThatAFigureJumps() {
        assertThat(water("4,100", "64,330", "67,250").found("movement")).singleElement()
                .satisfies(one -> assertThat(one.message().key()).isEqualTo("movement.jump"));
    }

    @Test
    void isStricterWhereTheOtherYearsStayTogether() {
        assertThat(water("4,100", "4,200", "29,000").found("movement.jump")).hasSize(1);
        assertThat(water("4,100", "9,900", "62,000").found("movement.jump")).isEmpty();
    }

    @Test
    void leavesSmallCountsAlone() {
        Printed printed = Printed.of(2022, 2023, 2024).table("社会").row("投诉数量", "件", "1", "23", "2");

        assertThat(printed.found("movement")).isEmpty();
    }

    @Test
    void saysThatAFigureCannotFallBelowZero() {
        assertThat(water("410", "-420", "430").found("movement.sign")).hasSize(2);
    }

    @Test
    void hintsAtFiguresThatStandStill() {
        assertThat(water("4,123", "4,123", "4,123").found("movement")).singleElement()
                .satisfies(one -> assertThat(one.severity()).isEqualTo(Severity.HINT))
                .extracting(one -> one.message().key()).isEqualTo("movement.still");
    }

    @Test
    void hintsAtDecimalsThatChange() {
        assertThat(water("4,123.1", "4,220.2", "4,330").found("movement")).singleElement()
                .extracting((Finding one) -> one.message().key()).isEqualTo("movement.decimals");
    }
}
