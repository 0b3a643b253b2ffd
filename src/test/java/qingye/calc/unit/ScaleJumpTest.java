package qingye.calc.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Year;
import java.util.Map;

import org.junit.jupiter.api.Test;

class ScaleJumpTest {

    private static Map<Year, BigDecimal> numbers(String first, String second) {
        return Map.of(Year.of(2022), new BigDecimal(first), Year.of(2024), new BigDecimal(second));
    }

    @Test
    void seesAnotherScale() {
        assertThat(ScaleJump.into(Year.of(2024), numbers("1234.5", "12345000")))
                .contains(new ScaleJump(Year.of(2022), Year.of(2024), new BigDecimal("1.0E+4")));
        assertThat(ScaleJump.into(Year.of(2024), numbers("5025928.10", "5025.93"))).isPresent();
    }

    @Test
    void seesNoneInAnOrdinaryChange() {
        assertThat(ScaleJump.into(Year.of(2024), numbers("279228.81", "5344427.40"))).isEmpty();
        assertThat(ScaleJump.into(Year.of(2024), numbers("0", "5000"))).isEmpty();
        assertThat(ScaleJump.into(Year.of(2022), numbers("1", "5000"))).isEmpty();
    }
}
