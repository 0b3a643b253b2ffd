package qingye.compose.matrix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import qingye.compose.drawing.Palette;
import qingye.compose.matrix.MatrixSheet.Placed;
import qingye.document.Drawing;
import qingye.document.Drawing.Point;
import qingye.document.Drawing.Shape;

/// Draws a materiality matrix, the same for screen and paper: topics as marks in the colour and shape of their
/// dimension, with labels that cover neither each other nor another mark. The same points give the same sheet.
public final class MatrixDrawing {

    private static final double EDGE = 1;
    private static final double GAP = 2;
    private static final double LIST_GAP = 12;
    private static final double LEAST_ARROW = 6;
    private static final int LEADER = 0xA3ADA8;
    private static final int TRAIL = 0x98A39D;

    private final List<MatrixPoint> points;
    private final MatrixAxes axes;
    private final MatrixLook look;
    private final Ground ground;
    private final Frame frame;

    /// Those in sight.
    private final List<MatrixPoint> seen;

    private MatrixDrawing(List<MatrixPoint> points, MatrixAxes axes, MatrixLook look, MatrixView view) {
        this.points = List.copyOf(points);
        this.axes = axes;
        this.look = look;
        this.ground = new Ground(axes, view, look, new Legend(points, axes, !look.list()));
        this.frame = ground.frame();
        this.seen = points.stream().filter(point -> frame.shows(point.at())).toList();
    }

    /// Finds a place for every label and draws the matrix.
    ///
    /// @param points in any order; no two with one id
    public static MatrixSheet of(List<MatrixPoint> points, MatrixAxes axes, MatrixLook look) {
        return of(points, axes, look, MatrixView.WHOLE);
    }

    /// Finds a place for every label of a part of the matrix and draws that.
    ///
    /// @param points in any order, also those out of sight; no two with one id
    public static MatrixSheet of(List<MatrixPoint> points, MatrixAxes axes, MatrixLook look, MatrixView view) {
        return new MatrixDrawing(points, axes, look, view).sheet(Optional.empty());
    }

    /// Draws the matrix again while somebody drags a point or a label: every label goes with its point and says what it
    /// said, so that nothing jumps. Only those that would cover something now find another place, as in [#of].
    ///
    /// @param before the sheet that was drawn before; axes and view stay as they were
    /// @param points as they are now
    public static MatrixSheet again(MatrixSheet before, List<MatrixPoint> points, MatrixLook look, MatrixView view) {
        return new MatrixDrawing(points, before.whole(), look, view).sheet(Optional.of(before));
    }

    private MatrixSheet sheet(Optional<MatrixSheet> before) {
        Map<String, Placed> old = before.map(MatrixDrawing::byId).orElse(Map.of());
        List<Wish> wishes = seen.stream()
                .map(point -> wish(point, Optional.ofNullable(old.get(point.id()))))
                .toList();
        var lines = new ArrayList<>(ground.thresholds());
        for (MatrixPoint point : points) {
            moved(point).ifPresent(lines::add);
            arrow(point).ifPresent(lines::add);
        }
        List<Point> ghosts = points.stream()
                .flatMap(point -> point.calculated().stream())
                .filter(frame::shows)
                .map(frame::on)
                .toList();
        List<Optional<Candidate>> labels = LabelSearch.places(new Surroundings(room(), wishes, ghosts, lines));
        List<Placed> placed = IntStream.range(0, seen.size())
                .mapToObj(at -> new Placed(seen.get(at), wishes.get(at).x(), wishes.get(at).y(), Marks.REACH,
                        labels.get(at).map(Candidate::box),
                        labels.get(at).filter(label -> label.text().isNamed()).isPresent()))
                .toList();
        var shapes = new ArrayList<>(ground.drawn(
                placed.stream().flatMap(topic -> topic.label().stream()).toList()));
        trails(shapes);
        labels.stream()
                .flatMap(label -> label.map(Candidate::leader).stream())
                .forEach(leader -> shapes.add(leader.drawn(0.5, LEADER)));
        // The first in rank over all others.
        seen.stream().sorted(Comparator.comparingInt(MatrixPoint::number).reversed()).forEach(point -> {
            Point at = frame.on(point.at());
            shapes.addAll(Marks.of(at.x(), at.y(), point.dimension()));
        });
        labels.forEach(label -> label.ifPresent(one -> shapes.addAll(one.text().drawn(one.box()))));
        double height = look.list() && !points.isEmpty()
                ? TopicList.draw(points, axes, look.height() + LIST_GAP, look.width(), shapes)
                : look.height();
        return new MatrixSheet(new Drawing(look.width(), height, shapes), axes, frame.axes(), frame.box(), placed);
    }

    /// Where labels may stand: not on the edge of the frame.
    private Box room() {
        return frame.box().grown(-EDGE);
    }

    private static Map<String, Placed> byId(MatrixSheet sheet) {
        return sheet.topics().stream().collect(Collectors.toMap(topic -> topic.point().id(), topic -> topic));
    }

    private Wish wish(MatrixPoint point, Optional<Placed> old) {
        Point at = frame.on(point.at());
        List<LabelText> texts = LabelText.of(point, look.names());
        Optional<Box> byHand = point.label().map(offset -> {
            LabelText words = texts.getFirst();
            return Box.around(at.x() + offset.right().doubleValue() * frame.box().width(),
                    at.y() + offset.down().doubleValue() * frame.box().height(), words.width(), words.height())
                    .within(room());
        });
        Optional<Box> kept = old.flatMap(one -> one.label()
                .map(box -> box.moved(at.x() - one.x(), at.y() - one.y())));
        boolean moved = old.filter(one -> one.x() == at.x() && one.y() == at.y()).isEmpty();
        return new Wish(at.x(), at.y(), texts, byHand, kept, moved);
    }

    private void trails(List<Shape> shapes) {
        for (MatrixPoint point : points) {
            arrow(point).ifPresent(way -> shapes.addAll(trail(way)));
            moved(point).stream()
                    .flatMap(way -> way.without(Marks.REACH, Marks.REACH).within(frame.box()).stream())
                    .flatMap(way -> way.dashes(1.6, 1.6))
                    .forEach(dash -> shapes.add(dash.drawn(0.6, Palette.FAINT)));
            point.calculated().filter(frame::shows).map(frame::on).ifPresent(at -> shapes.addAll(
                    Marks.ghost(at.x(), at.y(), point.dimension(), Palette.FAINT)));
        }
    }

    /// An arrow, as far as it is in sight.
    private List<Shape> trail(Way way) {
        boolean begins = frame.box().holds(way.fromX(), way.fromY());
        boolean ends = frame.box().holds(way.toX(), way.toY());
        return way.within(frame.box()).map(part -> Marks.arrow(part, begins, ends, TRAIL)).orElse(List.of());
    }

    /// From where the scores put a topic to where it was moved by hand.
    private Optional<Way> moved(MatrixPoint point) {
        return point.calculated().map(from -> way(from, point.at()))
                .filter(way -> way.length() > 2 * Marks.REACH + GAP);
    }

    /// From where a topic stood last year to just before its mark.
    private Optional<Way> arrow(MatrixPoint point) {
        return point.before()
                .map(from -> way(from, point.at()))
                .filter(way -> way.length() > Marks.REACH + GAP + LEAST_ARROW)
                .map(way -> way.without(0, Marks.REACH + EDGE));
    }

    private Way way(MatrixPlace from, MatrixPlace to) {
        Point start = frame.on(from);
        Point end = frame.on(to);
        return new Way(start.x(), start.y(), end.x(), end.y());
    }
}
