package qingye.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import qingye.check.made.Printed;

class PlausibilityRuleTest {

    private static Printed electricity(String used) {
        return Printed.of(2023, 2024).table("环境")
                .row("耗电总量", "千瓦时", used, used)
                .table("雇佣").row("员工总数", "人", "500", "500");
    }

    @Test
    void asksAboutWhatNobodyCanLiveOn() {
        assertThat(electricity("4,200").found("plausibility")).singleElement().satisfies(one -> {
            assertThat(one.message().key()).isEqualTo("plausibility.head");
            assertThat(one.inputs()).extracting(input -> input.printed()).contains("500");
        });
    }

    @Test
    void isSilentWithinTheBand() {
        assertThat(electricity("4,200,000").found("plausibility")).isEmpty();
    }

    @Test
    void asksNothingByHeadWhereNoHeadsAreKnown() {
        Printed printed = Printed.of(2024).table("环境").row("耗电总量", "千瓦时", "4,200");

        assertThat(printed.found("plausibility")).isEmpty();
    }

    @Test
    void looksAtMeansAndSharesAsTheyAre() {
        Printed printed = Printed.of(2024).table("社会")
                .row("员工平均培训时长", "小时", "4,000").row("客户满意度", "%", "9.8");

        assertThat(printed.found("plausibility.value")).hasSize(2);
    }
}
