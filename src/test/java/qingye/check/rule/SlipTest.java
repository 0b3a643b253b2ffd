package qingye.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipTest {

    @ParameterizedTest
    @CsvSource({
            "2643, 2743, one digit", "2974, 2947, neighbours swapped", "29.32, 29.62, a decimal",
            "10.0, 10.5, the last",
            "10, 10.5, the scale of the longer counts"
    })
    void isOneDigitOrTwoNeighbours(BigDecimal one, BigDecimal other, String why) {
        assertThat(Slip.between(one, other)).as(why).isTrue();
        assertThat(Slip.between(other, one)).as(why).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
            "2643, 2643, the same", "2643, 2643.0, the same with a decimal", "2643, 26430, a digit more",
            "2643, 2767, two digits that are not swapped", "1234, 4231, swapped but no neighbours"
    })
    void isNothingElse(BigDecimal one, BigDecimal other, String why) {
        assertThat(Slip.between(one, other)).as(why).isFalse();
    }
}
