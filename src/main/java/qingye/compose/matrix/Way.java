package qingye.compose.matrix;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import qingye.document.Drawing;

/// A straight line from one place to another.
record Way(double fromX, double fromY, double toX, double toY) {

    double length() {
        return Math.sqrt((toX - fromX) * (toX - fromX) + (toY - fromY) * (toY - fromY));
    }

    /// The place at a distance from its start.
    Drawing.Point at(double distance) {
        double share = length() == 0 ? 0 : distance / length();
        return new Drawing.Point(fromX + (toX - fromX) * share, fromY + (toY - fromY) * share);
    }

    /// The same line without its ends; it keeps its direction, so it must be longer than both.
    Way without(double start, double end) {
        Drawing.Point from = at(start);
        Drawing.Point to = at(length() - end);
        return new Way(from.x(), from.y(), to.x(), to.y());
    }

    /// Whether a part of it lies inside the box.
    boolean crosses(Box box) {
        double[] part = {0, 1};
        return cut(part, fromX, toX, box.left(), box.right()) && cut(part, fromY, toY, box.top(), box.bottom());
    }

    /// The part of it that lies inside the box.
    Optional<Way> within(Box box) {
        if (box.holds(fromX, fromY) && box.holds(toX, toY)) {
            return Optional.of(this);
        }
        double[] part = {0, 1};
        return cut(part, fromX, toX, box.left(), box.right()) && cut(part, fromY, toY, box.top(), box.bottom())
                ? Optional.of(new Way(between(fromX, toX, part[0]), between(fromY, toY, part[0]),
                        between(fromX, toX, part[1]), between(fromY, toY, part[1])))
                : Optional.empty();
    }

    private static double between(double from, double to, double share) {
        return from + (to - from) * share;
    }

    /// Cuts off what is not between two bounds.
    ///
    /// @param part from which share of the way to which; changed
    /// @return whether anything is left
    private static boolean cut(double[] part, double from, double to, double low, double high) {
        double step = to - from;
        if (step == 0) {
            return from > low && from < high;
        }
        double one = (low - from) / step;
        double other = (high - from) / step;
        part[0] = Math.max(part[0], Math.min(one, other));
        part[1] = Math.min(part[1], Math.max(one, other));
        return part[0] < part[1];
    }

    boolean crosses(Way other) {
        return side(other.fromX, other.fromY) * side(other.toX, other.toY) < 0
                && other.side(fromX, fromY) * other.side(toX, toY) < 0;
    }

    /// Whether it passes nearer to a place than that.
    boolean passes(double x, double y, double near) {
        double across = toX - fromX;
        double along = toY - fromY;
        double square = across * across + along * along;
        double share = square == 0 ? 0 : ((x - fromX) * across + (y - fromY) * along) / square;
        double at = Math.max(0, Math.min(1, share));
        double right = x - fromX - at * across;
        double down = y - fromY - at * along;
        return right * right + down * down < near * near;
    }

    Drawing.Polyline drawn(double stroke, int colour) {
        return new Drawing.Polyline(
                List.of(new Drawing.Point(fromX, fromY), new Drawing.Point(toX, toY)), stroke, colour);
    }

    /// Cut into dashes: drawings know whole lines only. The last ends where the line ends.
    Stream<Way> dashes(double dash, double gap) {
        int count = Math.max(1, (int) Math.round((length() + gap) / (dash + gap)));
        double each = (length() + gap) / count;
        return IntStream.range(0, count).mapToObj(at -> {
            Drawing.Point from = at(at * each);
            Drawing.Point to = at((at + 1) * each - gap);
            return new Way(from.x(), from.y(), to.x(), to.y());
        });
    }

    private double side(double x, double y) {
        return (toX - fromX) * (y - fromY) - (toY - fromY) * (x - fromX);
    }
}
