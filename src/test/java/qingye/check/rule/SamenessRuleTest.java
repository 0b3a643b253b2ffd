package qingye.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import qingye.check.Severity;
import qingye.check.made.Printed;

class SamenessRuleTest {

    private static Printed twice(String unit, String value, String otherUnit, String other) {
        return Printed.of(2024).table("客户").row("客户投诉数量", unit, value)
                .table("合规").row("客户投诉数量", otherUnit, other);
    }

    @Test
    void saysThatOneThingHasTwoValues() {
        assertThat(twice("件", "563", "件", "536").found("sameness")).singleElement().satisfies(one -> {
            assertThat(one.message().key()).isEqualTo("sameness.value");
            assertThat(one.severity()).isEqualTo(Severity.ERROR);
            assertThat(one.printed()).isEqualTo("536");
            assertThat(one.expected()).isEqualTo("563");
        });
    }

    @Test
    void saysThatOneThingIsCountedInTwoUnits() {
        assertThat(twice("件", "563", "起", "563").found("sameness")).singleElement()
                .satisfies(one -> assertThat(one.message().key()).isEqualTo("sameness.unit"));
    }

    @Test
    void isSilentAboutTheSameValueInTheSameUnit() {
        assertThat(twice("件", "563", "件", "563").found("sameness")).isEmpty();
    }

    @Test
    void convertsAndAllowsForRounding() {
        Printed printed = Printed.of(2024).table("环境").row("有害废弃物", "千克", "426")
                .table("附表").row("有害废弃物", "吨", "0.43");

        assertThat(printed.found("sameness.value")).isEmpty();
    }

    @Test
    void hintsAtOtherDecimals() {
        Printed printed = Printed.of(2024).table("环境").row("有害废弃物", "吨", "0.426")
                .table("附表").row("有害废弃物", "吨", "0.43");

        assertThat(printed.found("sameness")).singleElement().satisfies(one -> {
            assertThat(one.message().key()).isEqualTo("sameness.decimals");
            assertThat(one.severity()).isEqualTo(Severity.HINT);
        });
    }
}
