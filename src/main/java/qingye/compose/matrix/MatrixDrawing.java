package qingye.compose.matrix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import qingye.compose.drawing.Palette;
import qingye.compose.matrix.MatrixSheet.Placed;
import qingye.document.Drawing;
import qingye.document.Drawing.Point;
import qingye.document.Drawing.Shape;
import qingye.model.materiality.LabelOffset;

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

    private MatrixDrawing(List<MatrixPoint> points, MatrixAxes axes, MatrixLook look) {
        this.points = List.copyOf(points);
        this.axes = axes;
        this.look = look;
        this.ground = new Ground(axes, look, new Legend(points, axes, !look.list()));
        this.frame = ground.frame();
    }

    /// Finds a place for every label and draws the matrix.
    ///
    /// @param points in any order; no two with one id
    public static MatrixSheet of(List<MatrixPoint> points, MatrixAxes axes, MatrixLook look) {
        return new MatrixDrawing(points, axes, look).sheet(Optional.empty());
    }

    /// Draws the matrix again while somebody drags a point: every label goes with its point and says what it said, so
    /// that nothing jumps and nothing is searched for. New points get a label as in [#of].
    ///
    /// @param points as they are now
    /// @param before the sheet that was drawn before; the axes stay as they were
    public static MatrixSheet again(MatrixSheet before, List<MatrixPoint> points, MatrixLook look) {
        return new MatrixDrawing(points, before.axes(), look).sheet(Optional.of(before));
    }

    private MatrixSheet sheet(Optional<MatrixSheet> before) {
        List<Wish> wishes = points.stream().map(point -> wish(point, before)).toList();
        var lines = new ArrayList<>(ground.thresholds());
        for (MatrixPoint point : points) {
            moved(point).ifPresent(lines::add);
            arrow(point).ifPresent(lines::add);
        }
        List<Point> ghosts = points.stream().flatMap(point -> point.calculated().stream()).map(frame::on).toList();
        List<Optional<Candidate>> labels = LabelSearch.places(new Surroundings(room(), wishes, ghosts, lines));
        List<Placed> placed = IntStream.range(0, points.size())
                .mapToObj(at -> new Placed(points.get(at), wishes.get(at).x(), wishes.get(at).y(), Marks.REACH,
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
        points.stream().sorted(Comparator.comparingInt(MatrixPoint::number).reversed()).forEach(point -> {
            Point at = frame.on(point.at());
            shapes.addAll(Marks.of(at.x(), at.y(), point.dimension()));
        });
        labels.forEach(label -> label.ifPresent(one -> shapes.addAll(one.text().drawn(one.box()))));
        double height = look.list() && !points.isEmpty()
                ? TopicList.draw(points, axes, look.height() + LIST_GAP, look.width(), shapes)
                : look.height();
        return new MatrixSheet(new Drawing(look.width(), height, shapes), axes, frame.box(), placed);
    }

    /// Where labels may stand: not on the edge of the frame.
    private Box room() {
        return frame.box().grown(-EDGE);
    }

    private Wish wish(MatrixPoint point, Optional<MatrixSheet> before) {
        Point at = frame.on(point.at());
        var free = new Wish(at.x(), at.y(), LabelText.of(point, look.names()), Optional.empty());
        Optional<Candidate> fixed =
                point.label().map(offset -> byHand(free, offset))
                        .or(() -> before.flatMap(sheet -> sheet.topic(point.id()))
                                .flatMap(old -> kept(free, old)));
        return new Wish(at.x(), at.y(), free.texts(), fixed);
    }

    private Candidate byHand(Wish wish, LabelOffset offset) {
        return fixed(wish, wish.texts().getFirst(), offset.right().doubleValue() * frame.box().width(),
                offset.down().doubleValue() * frame.box().height());
    }

    private Optional<Candidate> kept(Wish wish, Placed old) {
        return old.label().map(box -> fixed(wish, wish.text(box), box.x() - old.x(), box.y() - old.y()));
    }

    private Candidate fixed(Wish wish, LabelText text, double right, double down) {
        Box box = Box.around(wish.x() + right, wish.y() + down, text.width(), text.height());
        return Candidate.of(wish, text, box.within(room()), 0);
    }

    private void trails(List<Shape> shapes) {
        for (MatrixPoint point : points) {
            arrow(point).ifPresent(way -> shapes.addAll(Marks.arrow(way, TRAIL)));
            moved(point).stream()
                    .flatMap(way -> way.without(Marks.REACH, Marks.REACH).dashes(1.6, 1.6))
                    .forEach(dash -> shapes.add(dash.drawn(0.6, Palette.FAINT)));
            point.calculated().map(frame::on).ifPresent(at -> shapes.addAll(
                    Marks.ghost(at.x(), at.y(), point.dimension(), Palette.FAINT)));
        }
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
