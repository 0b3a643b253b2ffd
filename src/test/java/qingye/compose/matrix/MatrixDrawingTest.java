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
        MatrixSheet found = MatrixDrawing.of(points, Topics.axes(), MatrixLook.PRINTED);
        Placed first = found.topics().getFirst();
        Box other = found.topics().get(9).label().orElseThrow();
        LabelOffset offset = found.offset(first, other.x(), other.y());
        points.set(0, first.point().labelled(offset));

        MatrixSheet sheet = MatrixDrawing.of(points, Topics.axes(), MatrixLook.PRINTED);

        Placed placed = sheet.topics().getFirst();
        Box box = placed.label().orElseThrow();
        assertThat(Math.hypot(box.x() - other.x(), box.y() - other.y())).as("as near as there is room").isLessThan(48);
        assertThat(box.meets(other)).isTrue();
        nothingIsCovered(sheet);
        assertThat(MatrixDrawing.of(
                List.of(placed.point().labelled(sheet.offset(placed, box.x(), box.y()))), Topics.axes(),
                MatrixLook.PRINTED).topics().getFirst().label().orElseThrow().x()).isCloseTo(box.x(), within(0.1));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void labelsPutByHandOnOneSheetCoverNothingOnASmallerOne(long seed) {
        MatrixSheet screen = MatrixDrawing.of(
                Topics.clustered(25, seed), Topics.axes(), new MatrixLook(640, 460, true, false));
        List<MatrixPoint> byHand = screen.topics().stream()
                .map(topic -> topic.point().labelled(screen.offset(
                        topic, topic.label().orElseThrow().x(), topic.label().orElseThrow().y())))
                .toList();
        List<MatrixPoint> some = new ArrayList<>(Topics.clustered(25, seed));
        for (int at = 0; at < some.size(); at += 4) {
            some.set(at, byHand.get(at));
        }
        nothingIsCovered(MatrixDrawing.of(some, Topics.axes(), MatrixLook.PRINTED));
    }

    @Test
    void labelsAllPutInOnePlaceStillCoverNothing() {
        List<MatrixPoint> points = Topics.clustered(40, 2);
        MatrixSheet found = MatrixDrawing.of(points, Topics.axes(), MatrixLook.PRINTED);
        Placed first = found.topics().getFirst();
        List<MatrixPoint> byHand = found.topics().stream()
                .map(topic -> topic.point().labelled(found.offset(topic, first.x(), first.y()))).toList();

        nothingIsCovered(MatrixDrawing.of(byHand, Topics.axes(), MatrixLook.PRINTED));
        nothingIsCovered(MatrixDrawing.of(byHand, Topics.axes(), NUMBERS));
        nothingIsCovered(MatrixDrawing.again(found, byHand, MatrixLook.PRINTED, MatrixView.WHOLE));
    }

    @Test
    void aLabelFarFromItsPointIsTiedToIt() {
        MatrixPoint point = MatrixPoint.of("a", 1, "应对气候变化", 0, Topics.place(3, 3));
        var near = new LabelOffset(new BigDecimal("0.085"), BigDecimal.ZERO);
        var far = new LabelOffset(new BigDecimal("0.3"), new BigDecimal("-0.3"));
        assertThat(lines(point.labelled(near))).isZero();
        assertThat(lines(point.labelled(far))).isEqualTo(1);
    }

    private static long lines(MatrixPoint point) {
        return MatrixDrawing.of(List.of(point), Topics.axes(), MatrixLook.PRINTED).drawing().shapes().stream()
                .filter(shape -> shape instanceof Drawing.Polyline line && line.colour() == 0xA3ADA8).count();
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

        MatrixSheet after = MatrixDrawing.again(before, moved, MatrixLook.PRINTED, MatrixView.WHOLE);

        int stayed = 0;
        for (int at = 0; at < points.size(); at++) {
            boolean same = at != 7 && Math.abs(after.topics().get(at).label().orElseThrow().left()
                    - before.topics().get(at).label().orElseThrow().left()) < 0.001;
            stayed += same ? 1 : 0;
        }
        assertThat(stayed).as("only those in the way go elsewhere").isGreaterThanOrEqualTo(21);
        nothingIsCovered(after);
        assertThat(after.topics().get(7).x()).isCloseTo(after.frame().x(), within(0.001));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingIsCoveredOnTheWayThroughACluster(long seed) {
        List<MatrixPoint> points = Topics.clustered(25, seed);
        MatrixSheet sheet = MatrixDrawing.of(points, Topics.axes(), MatrixLook.PRINTED);
        MatrixPlace middle = points.get(1).at();
        for (int step = -6; step <= 6; step++) {
            List<MatrixPoint> now = new ArrayList<>(points);
            double impact = Math.clamp(middle.impact().doubleValue() + step * 0.07, 1, 5);
            now.set(3, points.get(3).put(Topics.place(impact, middle.financial().doubleValue()), Optional.empty()));
            sheet = MatrixDrawing.again(sheet, now, MatrixLook.PRINTED, MatrixView.WHOLE);
            nothingIsCovered(sheet);
        }
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
