package qingye.compose.matrix;

/// A rectangle on the sheet, in points.
///
/// @param left x of its left edge
/// @param top y of its upper edge
public record Box(double left, double top, double width, double height) {

    static Box around(double x, double y, double width, double height) {
        return new Box(x - width / 2, y - height / 2, width, height);
    }

    /// x of its right edge.
    public double right() {
        return left + width;
    }

    /// y of its lower edge.
    public double bottom() {
        return top + height;
    }

    /// x of its middle.
    public double x() {
        return left + width / 2;
    }

    /// y of its middle.
    public double y() {
        return top + height / 2;
    }

    /// Whether the two cover each other somewhere; edges may touch.
    public boolean meets(Box other) {
        return left < other.right() && other.left < right() && top < other.bottom() && other.top < bottom();
    }

    /// Whether the other lies inside.
    public boolean holds(Box other) {
        return other.left >= left && other.right() <= right() && other.top >= top && other.bottom() <= bottom();
    }

    /// Whether a place lies inside or on an edge.
    public boolean holds(double x, double y) {
        return x >= left && x <= right() && y >= top && y <= bottom();
    }

    /// How far a place is from the box; 0 inside.
    public double distance(double x, double y) {
        double across = Math.max(0, Math.max(left - x, x - right()));
        double along = Math.max(0, Math.max(top - y, y - bottom()));
        return Math.sqrt(across * across + along * along);
    }

    /// Whether a place is nearer than that.
    boolean isNear(double x, double y, double than) {
        return x > left - than && x < right() + than && y > top - than && y < bottom() + than
                && distance(x, y) < than;
    }

    Box moved(double right, double down) {
        return new Box(left + right, top + down, width, height);
    }

    Box grown(double by) {
        return new Box(left - by, top - by, width + 2 * by, height + 2 * by);
    }

    /// The same box, brought inside another as far as it fits.
    Box within(Box frame) {
        double x = Math.max(frame.left, Math.min(left, frame.right() - width));
        double y = Math.max(frame.top, Math.min(top, frame.bottom() - height));
        return new Box(x, y, width, height);
    }

    /// The straight way from a place to the nearest point of the box.
    Way to(double x, double y) {
        return new Way(x, y, Math.max(left, Math.min(x, right())), Math.max(top, Math.min(y, bottom())));
    }
}
