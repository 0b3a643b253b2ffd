package qingye.ui.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import qingye.model.block.Crop;

class GripTest {

    private static final Crop MIDDLE = new Crop(0.2, 0.2, 0.5, 0.5);
    private static final RecursiveComparisonConfiguration CLOSE = RecursiveComparisonConfiguration.builder()
            .withComparatorForType((a, b) -> Math.abs(a - b) < 1e-9 ? 0 : Double.compare(a, b), Double.class)
            .build();

    private static void same(Crop found, Crop wanted) {
        assertThat(found).usingRecursiveComparison(CLOSE).isEqualTo(wanted);
    }

    @ParameterizedTest
    @CsvSource({
            "-1, -1, 0.1, 0.2, 0.3, 0.4, 0.4, 0.3",
            "1, 1, 0.1, 0.2, 0.2, 0.2, 0.6, 0.7",
            "0, 1, 0.1, 0.2, 0.2, 0.2, 0.5, 0.7",
            "0, 0, 0.1, -0.1, 0.3, 0.1, 0.5, 0.5"})
    void movesTheSidesItHolds(int across, int down, double right, double below,
            double left, double top, double width, double height) {
        same(new Grip(across, down).pulled(MIDDLE, right, below), new Crop(left, top, width, height));
    }

    @Test
    void staysInsideThePictureAndNeverClosesUp() {
        same(new Grip(1, 1).pulled(MIDDLE, 5, 5), new Crop(0.2, 0.2, 0.8, 0.8));
        same(new Grip(1, 1).pulled(MIDDLE, -5, -5), new Crop(0.2, 0.2, Grip.LEAST, Grip.LEAST));
        same(new Grip(-1, -1).pulled(MIDDLE, 5, 5), new Crop(0.6, 0.6, Grip.LEAST, Grip.LEAST));
        same(Grip.WHOLE.pulled(MIDDLE, 5, -5), new Crop(0.5, 0, 0.5, 0.5));
    }
}
