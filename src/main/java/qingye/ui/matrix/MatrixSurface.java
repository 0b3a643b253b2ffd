package qingye.ui.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import qingye.calc.materiality.TopicScore;
import qingye.calc.materiality.Trace;
import qingye.compose.Matrix;
import qingye.compose.matrix.MatrixDrawing;
import qingye.compose.matrix.MatrixLook;
import qingye.compose.matrix.MatrixPlace;
import qingye.compose.matrix.MatrixPoint;
import qingye.compose.matrix.MatrixSheet;
import qingye.compose.matrix.MatrixSheet.Placed;
import qingye.compose.matrix.MatrixView;
import qingye.model.id.PartId;
import qingye.model.materiality.LabelOffset;
import qingye.model.text.Language;
import qingye.ui.control.DrawingCanvas;

/// The matrix as it is printed, on screen: where topics and labels stand on it, and what its places mean. All places
/// asked for and told are pixels.
final class MatrixSurface {

    /// Pixels for a point of the drawing, so that its small type can be read.
    private static final double SCALE = 1.5;
    private static final double LEAST = 200;
    private static final double EDGE = 16;
    private static final double TOP = 8;
    private static final double MARGIN = 8;
    private static final String FAMILY = "Qingye Sans SC";

    private final Pane pane = new Pane();
    /// White in the dark, too: the matrix is shown as it is printed.
    private final Region paper = new Region();
    private Optional<MatrixSheet> sheet = Optional.empty();
    private Map<String, Placed> placed = Map.of();
    private Optional<DrawingCanvas> canvas = Optional.empty();
    private Optional<Wanted> drawn = Optional.empty();
    private Optional<Source> source = Optional.empty();

    MatrixSurface() {
        paper.getStyleClass().add("matrix-paper");
        paper.setManaged(false);
        pane.setMouseTransparent(true);
        pane.setManaged(false);
        pane.relocate(EDGE, TOP);
    }

    /// What is to be drawn.
    ///
    /// @param width of the room for it
    /// @param height of the room for it
    /// @param compared whether arrows tell where topics stood last year
    /// @param move where a topic is being put
    /// @param label where a label is being put
    record Wanted(double width, double height, Assessed assessed, Language language, boolean compared,
            MatrixView view, Optional<Move> move, Optional<LabelMove> label) {

        /// Whether only what is on its way is elsewhere.
        boolean isLike(Wanted other) {
            return width == other.width && height == other.height && assessed.equals(other.assessed)
                    && language == other.language && compared == other.compared && view.equals(other.view);
        }

        MatrixLook look() {
            return new MatrixLook(Math.max(LEAST, (width - 2 * EDGE) / SCALE),
                    Math.max(LEAST, (height - TOP - MARGIN) / SCALE), true, false);
        }
    }

    /// What is drawn when nothing is on its way: scores are not calculated with every step.
    private record Source(Assessed assessed, Language language, Matrix matrix) {

        static Source of(Assessed assessed, Language language) {
            return new Source(assessed, language,
                    Matrix.of(assessed.all(), assessed.year(), assessed.method(), language));
        }
    }

    Node node() {
        return pane;
    }

    /// Draws the matrix.
    void draw(Wanted wanted) {
        if (drawn.equals(Optional.of(wanted))) {
            return;
        }
        boolean onTheWay = wanted.move().isPresent() || wanted.label().isPresent();
        // labels stay with their topics then, and only those in the way are put elsewhere
        boolean again = onTheWay && drawn.filter(wanted::isLike).isPresent();
        drawn = Optional.of(wanted);
        Matrix matrix = matrix(wanted).compared(wanted.compared());
        List<MatrixPoint> points = points(matrix, wanted);
        MatrixLook look = wanted.look();
        MatrixSheet now = sheet.filter(_ -> again)
                .map(before -> MatrixDrawing.again(before, points, look, wanted.view()))
                .orElseGet(() -> MatrixDrawing.of(points, matrix.axes(), look, wanted.view()));
        sheet = Optional.of(now);
        placed = now.topics().stream().collect(Collectors.toMap(topic -> topic.point().id(), topic -> topic));
        canvas.filter(one -> one.fits(now.drawing(), look.width() * SCALE))
                .ifPresentOrElse(one -> one.show(now.drawing()), () -> {
                    var made = new DrawingCanvas(now.drawing(), look.width() * SCALE, FAMILY);
                    canvas = Optional.of(made);
                    paper.resizeRelocate(
                            -MARGIN, -TOP, made.getWidth() + 2 * MARGIN, made.getHeight() + TOP + MARGIN);
                    pane.getChildren().setAll(paper, made);
                });
    }

    private Matrix matrix(Wanted wanted) {
        Source known = source
                .filter(one -> one.assessed().equals(wanted.assessed()) && one.language() == wanted.language())
                .orElseGet(() -> Source.of(wanted.assessed(), wanted.language()));
        source = Optional.of(known);
        return known.matrix();
    }

    private static List<MatrixPoint> points(Matrix matrix, Wanted wanted) {
        var points = new ArrayList<>(matrix.points());
        wanted.label().ifPresent(label -> points.replaceAll(
                point -> point.id().equals(label.topic().value()) ? point.labelled(label.offset()) : point));
        wanted.move().ifPresent(move -> put(points, move, wanted));
        return points;
    }

    private static void put(List<MatrixPoint> points, Move move, Wanted wanted) {
        Assessed assessed = wanted.assessed();
        var to = new MatrixPlace(move.impact(), move.financial());
        Optional<MatrixPlace> scored = assessed.score(move.topic()).flatMap(MatrixSurface::scored);
        boolean there = points.stream().anyMatch(point -> point.id().equals(move.topic().value()));
        points.replaceAll(point -> point.id().equals(move.topic().value()) ? point.put(to, scored) : point);
        if (!there) {
            assessed.all().topic(move.topic()).ifPresent(topic -> points.add(MatrixPoint.of(
                    topic.id().value(), assessed.rank(topic.id()), topic.name().best(wanted.language()).orElse(""),
                    assessed.dimension(topic), to)));
        }
    }

    private static Optional<MatrixPlace> scored(TopicScore score) {
        return score.impact().map(Trace::value).flatMap(impact -> score.financial().map(Trace::value)
                .map(financial -> new MatrixPlace(impact, financial)));
    }

    /// Whether of any topic is known where it stood last year.
    boolean isComparable() {
        return source.filter(one -> one.matrix().isComparable()).isPresent();
    }

    /// The drawing with all that stands on it, in its own measure.
    Optional<MatrixSheet> sheet() {
        return sheet;
    }

    /// Where a topic stands; empty for one without a place, or out of sight.
    Optional<Point2D> at(PartId topic) {
        return placed(topic).map(one -> pixels(one.x(), one.y()));
    }

    /// Where a place of the drawing is.
    Point2D pixels(double x, double y) {
        return new Point2D(across(x), down(y));
    }

    /// What the label of a topic covers.
    Optional<Rectangle2D> label(PartId topic) {
        return placed(topic).flatMap(Placed::label).map(box -> new Rectangle2D(
                across(box.left()), down(box.top()), box.width() * SCALE, box.height() * SCALE));
    }

    /// The topic whose label is at a place.
    Optional<PartId> labelAt(double x, double y) {
        return sheet.flatMap(one -> one.labelAt(back(x), up(y)))
                .map(placed -> new PartId(placed.point().id()));
    }

    /// How the middle of the label of a topic lies to it, if it is put to a place.
    Optional<LabelOffset> offset(PartId topic, double x, double y) {
        return sheet.flatMap(one -> placed(topic).map(placed -> one.offset(placed, back(x), up(y))));
    }

    /// What a place means on the scale of the axes.
    Optional<MatrixPlace> place(double x, double y) {
        return sheet.map(one -> one.place(back(x), up(y)));
    }

    /// Where between the axes a place is: shares to the right and up.
    Point2D share(double x, double y) {
        return sheet.map(one -> new Point2D(one.right(back(x)), one.up(up(y)))).orElse(new Point2D(0.5, 0.5));
    }

    /// What a way is, as shares of the room between the axes, to the right and up.
    Point2D way(double right, double down) {
        return sheet.map(one -> new Point2D(
                right / SCALE / one.frame().width(), -down / SCALE / one.frame().height())).orElse(Point2D.ZERO);
    }

    private Optional<Placed> placed(PartId topic) {
        return Optional.ofNullable(placed.get(topic.value()));
    }

    private static double across(double x) {
        return x * SCALE + EDGE;
    }

    private static double down(double y) {
        return y * SCALE + TOP;
    }

    private static double back(double x) {
        return (x - EDGE) / SCALE;
    }

    private static double up(double y) {
        return (y - TOP) / SCALE;
    }
}
