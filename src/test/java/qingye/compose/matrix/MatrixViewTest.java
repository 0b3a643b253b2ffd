package qingye.compose.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import qingye.compose.matrix.MatrixSheet.Placed;
import qingye.document.Drawing;

class MatrixViewTest {

    private static final MatrixLook LOOK = new MatrixLook(500, 380, true, false);

    @Test
    void whatIsLookedAtStaysWhereItIs() {
        MatrixView view = MatrixView.WHOLE.zoomed(2, 0.25, 0.75);
        assertThat(view.zoom()).isEqualTo(2);
        assertThat(view.left() + 0.25 * view.size()).isCloseTo(0.25, within(1e-9));
        assertThat(view.bottom() + 0.75 * view.size()).isCloseTo(0.75, within(1e-9));
        assertThat(view.zoomed(0.1, 0.5, 0.5)).isEqualTo(MatrixView.WHOLE);
        assertThat(view.zoomed(100, 0.5, 0.5).isClosest()).isTrue();
    }

    @Test
    void nothingBesideTheAxesIsShown() {
        MatrixView view = MatrixView.WHOLE.zoomed(4, 0.5, 0.5);
        assertThat(view.moved(9, -9)).isEqualTo(new MatrixView(0.75, 0, 0.25));
        assertThat(view.at(Topics.axes(), Topics.place(5, 1))).isEqualTo(new MatrixView(0, 0.75, 0.25));
    }

    @Test
    void aCloserLookShowsTheTopicsInSightAtTheirPlaces() {
        List<MatrixPoint> points = Topics.scattered(40, 3);
        MatrixView view = MatrixView.WHOLE.zoomed(2, 0, 1);
        MatrixSheet sheet = MatrixDrawing.of(points, Topics.axes(), LOOK, view);
        assertThat(sheet.axes().impact().lowest()).isEqualByComparingTo("3");
        assertThat(sheet.axes().impact().highest()).isEqualByComparingTo("5");
        assertThat(sheet.axes().financial().highest()).isEqualByComparingTo("3");
        assertThat(sheet.topics()).extracting(Placed::point).containsExactlyElementsOf(points.stream()
                .filter(point -> point.at().impact().doubleValue() >= 3 && point.at().financial().doubleValue() <= 3)
                .toList());
        for (Placed topic : sheet.topics()) {
            assertThat(sheet.place(topic.x(), topic.y())).isEqualTo(topic.point().at());
            assertThat(sheet.shows(topic.point().at())).isTrue();
            assertThat(sheet.frame().holds(topic.label().orElseThrow())).isTrue();
        }
        assertThat(sheet.shows(Topics.place(2, 2))).isFalse();
    }

    @Test
    void whatIsDrawnStaysBetweenTheAxes() {
        MatrixPoint point = new MatrixPoint("a", 1, "应对气候变化", 0, Topics.place(2.2, 2.2),
                Optional.of(Topics.place(4.5, 4.5)), Optional.of(Topics.place(2.2, 4.8)), Optional.empty());
        MatrixSheet sheet = MatrixDrawing.of(List.of(point), Topics.axes(), LOOK, MatrixView.WHOLE.zoomed(2, 0, 0));
        Box frame = sheet.frame().grown(12);
        assertThat(sheet.drawing().shapes()).allSatisfy(shape -> {
            switch (shape) {
                case Drawing.Polyline line -> assertThat(line.points())
                        .allMatch(place -> frame.holds(place.x(), place.y()) || place.y() > frame.bottom());
                case Drawing.Circle circle -> assertThat(circle.y()).isBetween(0.0, 380.0);
                case Drawing.Rectangle box -> assertThat(frame.holds(
                        new Box(box.x(), box.y(), box.width(), box.height()))).isTrue();
                case Drawing.Area _, Drawing.Label _ -> {
                    /* heads of axes, and words */ }
            }
        });
        assertThat(sheet.drawing().shapes()).anyMatch(Drawing.Polyline.class::isInstance);
    }

    @Test
    void clustersComeApart() {
        long whole = 0;
        long close = 0;
        for (long seed = 0; seed < 20; seed++) {
            List<MatrixPoint> points = Topics.clustered(40, seed);
            MatrixView view = new MatrixView(0, 0, 0.4).at(Topics.axes(), points.getFirst().at());
            MatrixSheet zoomed = MatrixDrawing.of(points, Topics.axes(), LOOK, view);
            MatrixSheet all = MatrixDrawing.of(points, Topics.axes(), LOOK);
            whole += zoomed.topics().stream()
                    .filter(topic -> all.topic(topic.point().id()).orElseThrow().named()).count();
            close += zoomed.topics().stream().filter(Placed::named).count();
        }
        assertThat(close).isGreaterThan(whole);
    }
}
