package qingye.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import qingye.check.Severity;
import qingye.check.made.Printed;

class PartsAboveTotalTest {

    private static Printed energy(String... centre) {
        return Printed.of(2023, 2024).table("环境")
                .row("耗电总量", "兆瓦时", "5,025.93", "5,344.43")
                .row("数据中心能耗", "兆瓦时", centre);
    }

    @Test
    void saysThatAPartIsAlwaysMoreThanItsTotal() {
        assertThat(energy("6,787.61", "6,836.97").found("emission.part")).singleElement().satisfies(one -> {
            assertThat(one.message().key()).isEqualTo("emission.part.always");
            assertThat(one.severity()).isEqualTo(Severity.ERROR);
            assertThat(one.inputs()).hasSize(4);
        });
    }

    @Test
    void saysInWhichYearAPartIsMore() {
        assertThat(energy("3,787.61", "6,836.97").found("emission.part")).singleElement().satisfies(one -> {
            assertThat(one.message().key()).isEqualTo("emission.part");
            assertThat(one.inputs()).allMatch(input -> input.key().year().getValue() == 2024);
        });
    }

    @Test
    void isSilentWhenThePartIsLess() {
        assertThat(energy("3,787.61", "5,344.43").found("emission.part")).isEmpty();
    }

    @Test
    void convertsBeforeItCompares() {
        Printed printed = Printed.of(2023, 2024).table("环境")
                .row("耗电总量", "兆瓦时", "5,025.93", "5,344.43")
                .row("数据中心用电量", "千瓦时", "3,787,610", "3,836,970");

        assertThat(printed.found("emission.part")).isEmpty();
    }

    @Test
    void doesNotTakeWaterThatIsUsedAgainForAPart() {
        Printed printed = Printed.of(2023, 2024).table("环境")
                .row("耗水总量", "吨", "5,025", "5,344")
                .row("办公循环耗水", "吨", "9,000", "9,100");

        assertThat(printed.found("emission.part")).isEmpty();
    }
}
