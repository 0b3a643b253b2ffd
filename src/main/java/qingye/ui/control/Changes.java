package qingye.ui.control;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

import javafx.geometry.Rectangle2D;

import qingye.document.Drawing;

/// Where two drawings differ. Rectangles never cover each other and are in the measure of the drawings.
final class Changes {

    private static final double AIR = 2;

    private Changes() {}

    static List<Rectangle2D> between(Drawing before, Drawing after) {
        var old = new HashSet<>(before.shapes());
        var now = new HashSet<>(after.shapes());
        var parts = new ArrayList<Rectangle2D>();
        Stream.concat(before.shapes().stream().filter(shape -> !now.contains(shape)),
                after.shapes().stream().filter(shape -> !old.contains(shape)))
                .map(Changes::extent)
                .forEach(extent -> add(parts, extent));
        return parts;
    }

    /// Adds a rectangle, together with all it meets.
    private static void add(List<Rectangle2D> parts, Rectangle2D extent) {
        Rectangle2D sum = extent;
        for (int at = 0; at < parts.size(); at++) {
            Rectangle2D part = parts.get(at);
            // a pixel apart is together: both may be widened to whole pixels
            if (grown(part, AIR).intersects(sum)) {
                sum = union(sum, part);
                parts.remove(at);
                at = -1;
            }
        }
        parts.add(sum);
    }

    /// All that a shape may cover, rather too much.
    static Rectangle2D extent(Drawing.Shape shape) {
        return switch (shape) {
            case Drawing.Rectangle it -> grown(new Rectangle2D(it.x(), it.y(), it.width(), it.height()), 1);
            case Drawing.Polyline it -> grown(around(it.points()), it.stroke() + 1);
            case Drawing.Area it -> grown(around(it.points()), 1);
            case Drawing.Circle it -> grown(new Rectangle2D(it.x(), it.y(), 0, 0), it.radius() + 1);
            case Drawing.Label it -> {
                // no letter is wider than it is high, but few
                double width = (it.text().codePointCount(0, it.text().length()) + 1) * it.size();
                double left = switch (it.anchor()) {
                    case START -> it.x();
                    case MIDDLE -> it.x() - width / 2;
                    case END -> it.x() - width;
                };
                yield grown(new Rectangle2D(left, it.y() - it.size() * 1.1, width, it.size() * 1.5), 1);
            }
        };
    }

    private static Rectangle2D around(List<Drawing.Point> points) {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (Drawing.Point point : points) {
            left = Math.min(left, point.x());
            top = Math.min(top, point.y());
            right = Math.max(right, point.x());
            bottom = Math.max(bottom, point.y());
        }
        return new Rectangle2D(left, top, right - left, bottom - top);
    }

    private static Rectangle2D grown(Rectangle2D one, double by) {
        return new Rectangle2D(one.getMinX() - by, one.getMinY() - by, one.getWidth() + 2 * by,
                one.getHeight() + 2 * by);
    }

    private static Rectangle2D union(Rectangle2D one, Rectangle2D other) {
        double left = Math.min(one.getMinX(), other.getMinX());
        double top = Math.min(one.getMinY(), other.getMinY());
        return new Rectangle2D(left, top, Math.max(one.getMaxX(), other.getMaxX()) - left,
                Math.max(one.getMaxY(), other.getMaxY()) - top);
    }
}
