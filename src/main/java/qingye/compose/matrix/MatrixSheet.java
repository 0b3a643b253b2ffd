package qingye.compose.matrix;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

import qingye.document.Drawing;
import qingye.model.materiality.LabelOffset;

/// A matrix as it was drawn, and where everything stands on it. Places are points of the drawing.
///
/// @param whole the axes
/// @param axes as far as they are seen
/// @param frame between the axes
/// @param topics those in sight, in the order they were given
public record MatrixSheet(Drawing drawing, MatrixAxes whole, MatrixAxes axes, Box frame, List<Placed> topics) {

    private static final double NEAR = 2;
    private static final int DECIMALS = 4;

    public MatrixSheet {
        topics = List.copyOf(topics);
    }

    /// A topic on the sheet.
    ///
    /// @param point what was asked for
    /// @param x of the middle of its mark
    /// @param y of the middle of its mark
    /// @param radius of the circle that holds its mark
    /// @param label what its label covers; empty if there was no room for one
    /// @param named whether the label tells its name, not only its number
    public record Placed(MatrixPoint point, double x, double y, double radius, Optional<Box> label, boolean named) {}

    /// The topic with that id.
    public Optional<Placed> topic(String id) {
        return topics.stream().filter(topic -> topic.point().id().equals(id)).findFirst();
    }

    /// The topic whose mark is at a place of the drawing; the nearest, if there are several.
    public Optional<Placed> markAt(double x, double y) {
        return topics.stream()
                .filter(topic -> distance(topic, x, y) <= topic.radius() + NEAR)
                .min((one, other) -> Double.compare(distance(one, x, y), distance(other, x, y)));
    }

    /// The topic whose label is at a place of the drawing.
    public Optional<Placed> labelAt(double x, double y) {
        return topics.stream().filter(topic -> topic.label().filter(box -> box.holds(x, y)).isPresent()).findFirst();
    }

    /// What a place of the drawing is on the scale of the axes, rounded to two decimals; outside the frame, the nearest
    /// place in it.
    public MatrixPlace place(double x, double y) {
        return new Frame(axes, whole, frame).at(x, y);
    }

    /// Whether a place is in sight.
    public boolean shows(MatrixPlace place) {
        return new Frame(axes, whole, frame).shows(place);
    }

    /// How far to the right in the frame a place of the drawing is, from 0 to 1.
    public double right(double x) {
        return Math.clamp((x - frame.left()) / frame.width(), 0, 1);
    }

    /// How far up in the frame a place of the drawing is, from 0 to 1.
    public double up(double y) {
        return Math.clamp((frame.bottom() - y) / frame.height(), 0, 1);
    }

    /// How the middle of a label that is put to a place of the drawing lies to its topic.
    public LabelOffset offset(Placed topic, double x, double y) {
        return new LabelOffset(share(x - topic.x(), frame.width()), share(y - topic.y(), frame.height()));
    }

    private static BigDecimal share(double length, double whole) {
        return BigDecimal.valueOf(length / whole).setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    private static double distance(Placed topic, double x, double y) {
        return new Way(topic.x(), topic.y(), x, y).length();
    }
}
