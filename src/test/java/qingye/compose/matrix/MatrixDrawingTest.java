package qingye.compose.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import qingye.compose.matrix.MatrixSheet.Placed;
import qingye.document.Drawing;
import qingye.model.materiality.LabelOffset;

class MatrixDrawingTest {

    private static final MatrixLook NUMBERS = new MatrixLook(300, 240, false, false);

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noLabelCoversAnythingAmongTwentyFive(long seed) {
        nothingIsCovered(MatrixDrawing.of(Topics.clustered(25, seed), Topics.axes(), MatrixLook.PRINTED));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noLabelCoversAnythingAmongForty(long seed) {
        nothingIsCovered(MatrixDrawing.of(Topics.clustered(40, seed), Topics.axes(), MatrixLook.PRINTED));
        nothingIsCovered(MatrixDrawing.of(Topics.scattered(40, seed), Topics.axes(), MatrixLook.PRINTED));
        nothingIsCovered(MatrixDrawing.of(Topics.clustered(40, seed), Topics.axes(), NUMBERS));
    }

    @Test
    void topicsInOnePlaceAllHaveLabels() {
        var points = Topics.clustered(40, 1).stream()
                .map(point -> MatrixPoint.of(
                        point.id(), point.number(), point.name(), point.dimension(), Topics.place(5, 5)))
                .toList();
        nothingIsCovered(MatrixDrawing.of(points, Topics.axes(), MatrixLook.PRINTED));
    }

    @Test
    void whatCannotBeLabelledIsLeftWithoutLabel() {
        MatrixSheet sheet = MatrixDrawing.of(
                Topics.scattered(600, 1), Topics.axes(), new MatrixLook(120, 120, true, false));
        assertThat(sheet.topics()).hasSize(600);
        assertThat(sheet.topics()).anyMatch(topic -> topic.label().isEmpty());
    }

    @Test
    void mostOfTwentyFiveTopicsTellTheirNames() {
        long named = seeds()
                .mapToObj(seed -> MatrixDrawing.of(Topics.clustered(25, seed), Topics.axes(), MatrixLook.PRINTED))
                .flatMap(sheet -> sheet.topics().stream())
                .filter(Placed::named)
                .count();
        assertThat(named).isGreaterThan(60 * 20);
    }

    @Test
    void theSamePointsGiveTheSameSheet() {
        assertThat(MatrixDrawing.of(Topics.clustered(40, 3), Topics.axes(), MatrixLook.PRINTED))
                .isEqualTo(MatrixDrawing.of(Topics.clustered(40, 3), Topics.axes(), MatrixLook.PRINTED));
    }

    @Test
    void aLabelPutByHandStaysThereAndOthersGiveWay() {
        List<MatrixPoint> points = new ArrayList<>(Topics.clustered(25, 4));
        MatrixPoint first = points.getFirst();
        var offset = new LabelOffset(new BigDecimal("0.1500"), new BigDecimal("-0.0800"));
        points.set(0, new MatrixPoint(first.id(), 1, first.name(), 0, Topics.place(3, 3), Optional.empty(),
                Optional.empty(), Optional.of(offset)));

        MatrixSheet sheet = MatrixDrawing.of(points, Topics.axes(), MatrixLook.PRINTED);

        Placed placed = sheet.topic(first.id()).orElseThrow();
        Box box = placed.label().orElseThrow();
        assertThat(box.x()).isCloseTo(placed.x() + 0.15 * sheet.frame().width(), within(0.001));
        assertThat(box.y()).isCloseTo(placed.y() - 0.08 * sheet.frame().height(), within(0.001));
        assertThat(sheet.offset(placed, box.x(), box.y())).isEqualTo(offset);
        assertThat(sheet.topics().stream().filter(other -> !other.equals(placed)))
                .noneMatch(other -> other.label().orElseThrow().meets(box));
    }

    @Test
    void aLabelPutOutsideTheFrameIsBroughtBack() {
        MatrixPoint point = new MatrixPoint("a", 1, "应对气候变化", 0, Topics.place(4.9, 4.9), Optional.empty(),
                Optional.empty(), Optional.of(new LabelOffset(BigDecimal.ONE, BigDecimal.ONE.negate())));
        MatrixSheet sheet = MatrixDrawing.of(List.of(point), Topics.axes(), MatrixLook.PRINTED);
        assertThat(sheet.frame().holds(sheet.topics().getFirst().label().orElseThrow())).isTrue();
    }

    @Test
    void labelsGoWithTheirPointsWhileOneIsDragged() {
        List<MatrixPoint> points = Topics.clustered(25, 5);
        MatrixSheet before = MatrixDrawing.of(points, Topics.axes(), MatrixLook.PRINTED);
        List<MatrixPoint> moved = new ArrayList<>(points);
        moved.set(7, MatrixPoint.of("t7", 8, points.get(7).name(), 1, Topics.place(3, 3)));

        MatrixSheet after = MatrixDrawing.again(before, moved, MatrixLook.PRINTED);

        for (int at = 0; at < points.size(); at++) {
            if (at != 7) {
                assertThat(after.topics().get(at).label().orElseThrow().left())
                        .isCloseTo(before.topics().get(at).label().orElseThrow().left(), within(0.001));
            }
        }
        assertThat(after.topics().get(7).x()).isCloseTo(after.frame().x(), within(0.001));
    }

    @Test
    void placesAreReadBackFromTheSheet() {
        MatrixSheet sheet = MatrixDrawing.of(Topics.scattered(25, 6), Topics.axes(), MatrixLook.PRINTED);
        for (Placed topic : sheet.topics()) {
            assertThat(sheet.place(topic.x(), topic.y())).isEqualTo(topic.point().at());
            assertThat(sheet.markAt(topic.x() + 0.1, topic.y())).isPresent();
            Box label = topic.label().orElseThrow();
            assertThat(sheet.labelAt(label.x(), label.y())).contains(topic);
        }
        assertThat(sheet.place(-50, -50)).isEqualTo(Topics.place(5, 1));
        assertThat(sheet.markAt(0, 0)).isEmpty();
    }

    @Test
    void theListTellsEveryNumberAndName() {
        MatrixSheet sheet = MatrixDrawing.of(Topics.clustered(25, 7), Topics.axes(), MatrixLook.PRINTED);
        List<String> words = labels(sheet.drawing()).stream()
                .filter(label -> label.y() > MatrixLook.PRINTED.height())
                .map(Drawing.Label::text)
                .toList();
        assertThat(words).contains("环境", "社会", "治理").contains("1", "25");
        assertThat(String.join("", words)).contains(Topics.NAMES);
        assertThat(labels(sheet.drawing())).allSatisfy(
                label -> assertThat(label.y()).isBetween(0.0, sheet.drawing().height()));
    }

    @Test
    void theLegendTellsOnlyWhatIsDrawn() {
        var axes = Topics.axes();
        var look = new MatrixLook(440, 320, true, false);
        var plain = MatrixPoint.of("a", 1, "应对气候变化", 1, Topics.place(2, 2));
        assertThat(labels(MatrixDrawing.of(List.of(plain), axes, look).drawing())).extracting(Drawing.Label::text)
                .contains("社会", axes.impact().title(), axes.financial().title(), "3.2")
                .doesNotContain("环境", axes.calculated(), axes.before());
        var moved = new MatrixPoint("a", 1, "应对气候变化", 1, Topics.place(2, 2), Optional.of(Topics.place(3, 2)),
                Optional.of(Topics.place(4, 4)), Optional.empty());
        assertThat(labels(MatrixDrawing.of(List.of(moved), axes, look).drawing())).extracting(Drawing.Label::text)
                .contains(axes.calculated(), axes.before());
    }

    @Test
    void dimensionsDifferInShapeAndColour() {
        var shapes = new ArrayList<Class<?>>();
        var colours = new ArrayList<Integer>();
        for (int dimension = 0; dimension < 4; dimension++) {
            shapes.add(Marks.plain(0, 0, dimension).getFirst().getClass());
            colours.add(Marks.colour(dimension));
        }
        assertThat(colours).doesNotHaveDuplicates();
        assertThat(shapes.subList(0, 3)).doesNotHaveDuplicates();
        assertThat(Marks.plain(0, 0, 2)).isNotEqualTo(Marks.plain(0, 0, 3));
        assertThat(Marks.plain(0, 0, 4)).hasSize(2);
    }

    private static void nothingIsCovered(MatrixSheet sheet) {
        for (Placed one : sheet.topics()) {
            Box label = one.label().orElseThrow();
            assertThat(sheet.frame().holds(label)).as(one.point().name()).isTrue();
            for (Placed other : sheet.topics()) {
                assertThat(label.distance(other.x(), other.y())).isGreaterThan(other.radius());
                assertThat(!other.equals(one) && label.meets(other.label().orElseThrow()))
                        .as("%s over %s", one, other).isFalse();
            }
        }
    }

    private static List<Drawing.Label> labels(Drawing drawing) {
        return drawing.shapes().stream()
                .filter(Drawing.Label.class::isInstance)
                .map(Drawing.Label.class::cast)
                .toList();
    }
}
