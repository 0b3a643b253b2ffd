package qingye.compose.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameTest {

    @ParameterizedTest
    @CsvSource({
            "1, 5, 1 2 3 4 5", "0, 10, 0 2 4 6 8 10", "0, 100, 0 20 40 60 80 100", "1, 3, 1 1.5 2 2.5 3",
            "0, 1, 0 0.2 0.4 0.6 0.8 1", "-2, 2, -2 -1 0 1 2", "1, 10, 2 4 6 8 10", "0, 1000, 0 200 400 600 800 1000"})
    void ticksStandAtRoundNumbers(String lowest, String highest, String ticks) {
        var axis = new MatrixAxes.Axis("", new BigDecimal(lowest), new BigDecimal(highest), BigDecimal.ONE);
        assertThat(Frame.ticks(axis)).extracting(Frame::print).containsExactly(ticks.split(" "));
    }
}
