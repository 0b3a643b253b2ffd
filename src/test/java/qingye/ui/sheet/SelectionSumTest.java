package qingye.ui.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;

import qingye.model.indicator.Value;

class SelectionSumTest {

    private static Value amount(String digits) {
        var exact = new BigDecimal(digits);
        return new Value.Amount(exact, exact.scale(), false);
    }

    @Test
    void addsExactlyAndLeavesWordsOut() {
        var sum = SelectionSum.of(List.of(amount("0.1"), amount("0.2"), new Value.Words("优秀"), Value.EMPTY));

        assertThat(sum).hasValueSatisfying(found -> {
            assertThat(found.cells()).isEqualTo(4);
            assertThat(found.numbers()).isEqualTo(2);
            assertThat(found.sum()).isEqualTo("0.3");
            assertThat(found.mean()).isEqualTo("0.15");
        });
    }

    @Test
    void saysNothingOfOneCellOrOfWords() {
        assertThat(SelectionSum.of(List.of(amount("1")))).isEmpty();
        assertThat(SelectionSum.of(List.of(Value.EMPTY, new Value.Words("a")))).isEmpty();
    }

    @Test
    void groupsThousands() {
        assertThat(SelectionSum.written(new BigDecimal("1234567.80"))).isEqualTo("1,234,567.80");
    }
}
