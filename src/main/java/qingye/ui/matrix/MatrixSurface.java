package qingye.ui.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

import qingye.calc.materiality.TopicScore;
import qingye.calc.materiality.Trace;
import qingye.compose.Matrix;
import qingye.compose.matrix.MatrixDrawing;
import qingye.compose.matrix.MatrixLook;
import qingye.compose.matrix.MatrixPlace;
import qingye.compose.matrix.MatrixPoint;
import qingye.compose.matrix.MatrixSheet;
import qingye.model.id.PartId;
import qingye.model.text.Language;
import qingye.ui.control.DrawingCanvas;

/// The matrix as it is printed, on screen: where topics stand on it, and what its places mean.
final class MatrixSurface {

    /// Pixels for a point of the drawing, so that its small type can be read.
    private static final double SCALE = 1.5;
    private static final double LEAST = 200;
    private static final double EDGE = 16;
    private static final String FAMILY = "Qingye Sans SC";

    private final Pane pane = new Pane();
    private Optional<MatrixSheet> sheet = Optional.empty();
    private Optional<DrawingCanvas> canvas = Optional.empty();
    private MatrixLook look = new MatrixLook(LEAST, LEAST, true, false);
    private List<Object> drawn = List.of();

    MatrixSurface() {
        pane.setMouseTransparent(true);
        pane.setManaged(false);
        pane.relocate(EDGE, EDGE);
    }

    Node node() {
        return pane;
    }

    /// Draws the matrix within a room of that size.
    ///
    /// @param move where a topic is being put
    /// @param rank the number of that topic
    void draw(double width, double height, Assessed assessed, Language language, Optional<Move> move, int rank) {
        List<Object> wanted = List.of(width, height, assessed, language, move);
        if (wanted.equals(drawn)) {
            return;
        }
        // while a topic is on its way its labels go with it, and nothing is sought
        boolean moving = move.isPresent() && !drawn.isEmpty() && wanted.subList(0, 4).equals(drawn.subList(0, 4));
        drawn = wanted;
        look = new MatrixLook(Math.max(LEAST, (width - 2 * EDGE) / SCALE),
                Math.max(LEAST, (height - EDGE) / SCALE), true, false);
        var matrix = Matrix.of(assessed.all(), assessed.year(), assessed.method(), language);
        List<MatrixPoint> points = move.map(one -> moved(matrix.points(), one, assessed, language, rank))
                .orElse(matrix.points());
        MatrixSheet now = sheet.filter(_ -> moving).map(before -> MatrixDrawing.again(before, points, look))
                .orElseGet(() -> MatrixDrawing.of(points, matrix.axes(), look));
        sheet = Optional.of(now);
        if (moving && canvas.isPresent()) {
            canvas.get().show(now.drawing());
        } else {
            var made = new DrawingCanvas(now.drawing(), look.width() * SCALE, FAMILY);
            canvas = Optional.of(made);
            pane.getChildren().setAll(made);
        }
    }

    private static List<MatrixPoint> moved(
            List<MatrixPoint> points, Move move, Assessed assessed, Language language, int rank) {
        var changed = new ArrayList<MatrixPoint>();
        var to = new MatrixPlace(move.impact(), move.financial());
        Optional<MatrixPlace> calculated = assessed.score(move.topic()).flatMap(MatrixSurface::calculated);
        boolean there = false;
        for (MatrixPoint point : points) {
            boolean meant = point.id().equals(move.topic().value());
            there |= meant;
            changed.add(meant
                    ? new MatrixPoint(point.id(), point.number(), point.name(), point.dimension(), to, calculated,
                            point.before(), point.label())
                    : point);
        }
        if (!there) {
            assessed.all().topic(move.topic()).ifPresent(topic -> changed.add(MatrixPoint.of(
                    topic.id().value(), rank, topic.name().best(language).orElse(""), assessed.dimension(topic), to)));
        }
        return changed;
    }

    private static Optional<MatrixPlace> calculated(TopicScore score) {
        return score.impact().map(Trace::value).flatMap(impact -> score.financial().map(Trace::value)
                .map(financial -> new MatrixPlace(impact, financial)));
    }

    /// Where a topic stands, in pixels; empty for one without a place.
    Optional<Point2D> at(PartId topic) {
        return sheet.flatMap(one -> one.topic(topic.value()))
                .map(placed -> new Point2D(placed.x() * SCALE + EDGE, placed.y() * SCALE + EDGE));
    }

    /// What a place in pixels means on the scale of the axes.
    Optional<MatrixPlace> place(double x, double y) {
        return sheet.map(one -> one.place((x - EDGE) / SCALE, (y - EDGE) / SCALE));
    }
}
