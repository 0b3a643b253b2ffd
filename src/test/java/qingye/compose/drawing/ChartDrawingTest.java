package qingye.compose.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import qingye.document.Chart;
import qingye.document.Drawing;

class ChartDrawingTest {

    private static Chart chart(Chart.Kind kind, String... values) {
        var points = Arrays.stream(values)
                .map(value -> value.isEmpty()
                        ? new Chart.Point(Optional.empty(), "")
                        : new Chart.Point(Optional.of(new BigDecimal(value)), value))
                .toList();
        var years = Arrays.asList("2022 年", "2023 年", "2024 年").subList(0, values.length);
        return new Chart(kind, "图", "吨", years, List.of(new Chart.Series("甲", points), new Chart.Series("乙", points)));
    }

    private static <T> List<T> shapes(Drawing drawing, Class<T> kind) {
        return drawing.shapes().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    @ParameterizedTest
    @EnumSource(Chart.Kind.class)
    void everythingStandsOnTheSheet(Chart.Kind kind) {
        Drawing drawing = ChartDrawing.of(chart(kind, "3541.51", "6756.12", "0"));
        for (Drawing.Rectangle one : shapes(drawing, Drawing.Rectangle.class)) {
            assertThat(one.x()).isBetween(0.0, drawing.width() - one.width());
            assertThat(one.y()).isBetween(0.0, drawing.height() - one.height());
        }
        for (Drawing.Label one : shapes(drawing, Drawing.Label.class)) {
            assertThat(one.x()).isBetween(0.0, drawing.width());
            assertThat(one.y()).isBetween(0.0, drawing.height());
        }
    }

    @ParameterizedTest
    @EnumSource(value = Chart.Kind.class, names = {"BAR", "STACKED", "LINE"})
    void everyFigureIsPrintedAtItsMark(Chart.Kind kind) {
        Drawing drawing = ChartDrawing.of(chart(kind, "3541.51", "6756.12", "20.5"));
        assertThat(shapes(drawing, Drawing.Label.class)).extracting(Drawing.Label::text)
                .contains("3541.51", "6756.12", "20.5", "2022 年", "甲", "乙", "吨");
    }

    @Test
    void columnsAreAsHighAsTheirValues() {
        var columns = shapes(ChartDrawing.of(chart(Chart.Kind.BAR, "50", "100")), Drawing.Rectangle.class).stream()
                .map(Drawing.Rectangle::height)
                .filter(height -> height > 8)
                .sorted()
                .toList();
        assertThat(columns).hasSize(4);
        assertThat(columns.getLast()).isCloseTo(2 * columns.getFirst(), within(0.01));
    }

    @Test
    void aMissingValueLeavesItsPlaceFree() {
        assertThat(shapes(ChartDrawing.of(chart(Chart.Kind.LINE, "1", "", "3")), Drawing.Circle.class)).hasSize(4);
    }

    @Test
    void theAxisEndsOnARoundNumberAboveTheHighestMark() {
        ChartScale scale = ChartScale.of(chart(Chart.Kind.BAR, "6756.12"));
        assertThat(scale.ticks().stream().map(scale::print)).containsExactly("0", "2,000", "4,000", "6,000", "8,000");
        assertThat(ChartScale.of(chart(Chart.Kind.BAR, "0.17")).print(0.05)).isEqualTo("0.05");
    }

}
