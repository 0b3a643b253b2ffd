package qingye.compose.matrix;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

import qingye.document.Drawing;
import qingye.model.materiality.LabelOffset;

/// A matrix as it was drawn, and where everything stands on it. Places are points of the drawing.
///
/// @param axes what it was drawn on
/// @param frame between the axes
/// @param topics in the order they were given
public record MatrixSheet(Drawing drawing, MatrixAxes axes, Box frame, List<Placed> topics) {

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
        return new Frame(axes, frame).at(x, y);
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
