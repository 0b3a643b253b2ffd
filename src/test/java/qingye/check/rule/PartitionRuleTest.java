package qingye.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;

import qingye.check.Finding;
import qingye.check.Fix;
import qingye.check.Severity;
import qingye.check.made.Printed;
import qingye.model.indicator.Value;

/// What is said of the members of a sum that does not come out.
class PartitionRuleTest {

    /// Men and women sum to all in two years, and in the third women are short.
    private static Printed staff(String women) {
        return Printed.of(2022, 2023, 2024).table("雇佣")
                .row("员工总数", "人", "960", "980", "1,000")
                .in("按性别划分", "男性员工", "人", "540", "548", "561")
                .in("按性别划分", "女性员工", "人", "420", "432", women);
    }

    @Test
    void isSilentWhenAllComesOut() {
        assertThat(staff("439").found("partition")).isEmpty();
    }

    @Test
    void saysWhichSlipWouldExplainTheDifference() {
        List<Finding> found = staff("493").found("partition");

        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.message().key()).isEqualTo("partition.over.closer");
            assertThat(one.severity()).isEqualTo(Severity.ERROR);
            assertThat(one.printed()).isEqualTo("1,000");
            assertThat(one.expected()).isEqualTo("1,054");
            assertThat(one.fix()).isEmpty();
        });
    }

    @Test
    void namesNobodyWhenNothingSpeaksForOneMember() {
        assertThat(staff("412").found("partition")).singleElement()
                .satisfies(one -> assertThat(one.message().key()).isEqualTo("partition.short"));
    }

    @Test
    void putsRightAMemberWhoseNumberStandsElsewhere() {
        Printed printed = staff("239").in("培训", "女性员工受训人数", "人", "420", "432", "439");

        assertThat(printed.found("partition")).filteredOn(one -> one.fix().isPresent()).singleElement()
                .satisfies(one -> {
                    var put = (Fix.Put) one.fix().orElseThrow();
                    assertThat(put.before().printed()).isEqualTo("239");
                    assertThat(((Value.Amount) put.after()).exact()).isEqualByComparingTo(new BigDecimal("439"));
                });
    }

    @Test
    void blamesTheTotalWhenTwoBreakdownsAgreeAgainstIt() {
        Printed printed = Printed.of(2022, 2023, 2024).table("雇佣")
                .row("员工总数", "人", "960", "980", "1,001")
                .in("按性别划分", "男性员工", "人", "540", "548", "561")
                .in("按性别划分", "女性员工", "人", "420", "432", "439")
                .in("按年龄划分", "30岁以下员工", "人", "300", "310", "320")
                .in("按年龄划分", "30岁及以上员工", "人", "660", "670", "680");

        assertThat(printed.found("partition")).singleElement().satisfies(one -> {
            assertThat(one.message().key()).isEqualTo("partition.total");
            assertThat(one.expected()).isEqualTo("1,000");
            assertThat(one.fix()).isPresent();
        });
    }

    @Test
    void onlyHintsAtWhatRoundingExplains() {
        Printed printed = Printed.of(2022, 2023, 2024).table("环境")
                .row("能源消耗总量", "吨标准煤", "65.7", "70.1", "75.4")
                .in("按品种划分", "电力", "吨标准煤", "12.3", "15.1", "16.2")
                .in("按品种划分", "汽油", "吨标准煤", "45.6", "47.1", "50.1")
                .in("按品种划分", "柴油", "吨标准煤", "7.8", "7.9", "9.0");

        assertThat(printed.found("partition")).singleElement().satisfies(one -> {
            assertThat(one.message().key()).isEqualTo("partition.rounded");
            assertThat(one.severity()).isEqualTo(Severity.HINT);
        });
    }
}
