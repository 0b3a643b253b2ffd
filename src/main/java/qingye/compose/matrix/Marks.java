package qingye.compose.matrix;

import java.util.ArrayList;
import java.util.List;

import qingye.compose.drawing.Palette;
import qingye.document.Drawing;
import qingye.document.Drawing.Point;
import qingye.document.Drawing.Shape;

/// The marks of the dimensions: a colour and a shape each, so that one can do without the other. From the fifth
/// dimension on the shapes come again, with a hole.
final class Marks {

    /// The radius of the circle that holds any mark.
    static final double REACH = 4.9;
    private static final double RADIUS = 3.7;
    private static final double EDGE = 0.9;
    private static final double HOLE = 0.45;
    private static final int SHAPES = 4;
    /// Of different lightness, and told apart without red and green.
    private static final int[] COLOURS = {Palette.ACCENT, 0xC98A1B, 0x3D6FB0, 0x7A3B73};

    private Marks() {}

    static int colour(int dimension) {
        return COLOURS[dimension % SHAPES];
    }

    /// The mark of a point, with an edge of paper, so that marks that cover each other can be told apart.
    static List<Shape> of(double x, double y, int dimension) {
        var shapes = new ArrayList<Shape>();
        shapes.add(shape(dimension, x, y, RADIUS + EDGE, Palette.PAPER));
        shapes.addAll(plain(x, y, dimension));
        return shapes;
    }

    /// The mark without its edge.
    static List<Shape> plain(double x, double y, int dimension) {
        var shapes = new ArrayList<Shape>();
        shapes.add(shape(dimension, x, y, RADIUS, colour(dimension)));
        if (dimension >= SHAPES) {
            shapes.add(shape(dimension, x, y, RADIUS * HOLE, Palette.PAPER));
        }
        return shapes;
    }

    /// The hollow mark where a point would stand by its scores.
    static List<Shape> ghost(double x, double y, int dimension, int colour) {
        return List.of(
                shape(dimension, x, y, RADIUS * 0.9, colour),
                shape(dimension, x, y, RADIUS * 0.9 - 0.9, Palette.PAPER));
    }

    /// An arrow along a line, with a dot where it begins.
    static List<Shape> arrow(Way way, int colour) {
        return arrow(way, true, true, colour);
    }

    /// An arrow along a line.
    ///
    /// @param begins whether it has its dot
    /// @param ends whether it has its head
    static List<Shape> arrow(Way way, boolean begins, boolean ends, int colour) {
        var shapes = new ArrayList<Shape>();
        if (begins) {
            shapes.add(new Drawing.Circle(way.fromX(), way.fromY(), 1.3, colour));
        }
        shapes.add(way.drawn(0.7, colour));
        if (ends) {
            shapes.add(head(way, 4.6, 1.9, colour));
        }
        return shapes;
    }

    /// The head of an arrow at the end of a line.
    static Shape head(Way way, double length, double half, int colour) {
        Point neck = way.at(way.length() - length);
        double right = (way.toX() - neck.x()) / length * half;
        double down = (way.toY() - neck.y()) / length * half;
        return new Drawing.Area(
                List.of(new Point(way.toX(), way.toY()), new Point(neck.x() - down, neck.y() + right),
                        new Point(neck.x() + down, neck.y() - right)),
                colour);
    }

    /// All of about the same area.
    private static Shape shape(int dimension, double x, double y, double radius, int fill) {
        return switch (dimension % SHAPES) {
            case 0 -> new Drawing.Circle(x, y, radius, fill);
            case 1 -> {
                double half = radius * 0.88;
                yield new Drawing.Rectangle(x - half, y - half, 2 * half, 2 * half, fill);
            }
            case 2 -> {
                double high = radius * 1.15;
                yield new Drawing.Area(
                        List.of(new Point(x, y - high), new Point(x + high * 0.95, y + high * 0.62),
                                new Point(x - high * 0.95, y + high * 0.62)),
                        fill);
            }
            default -> {
                double half = radius * 1.2;
                yield new Drawing.Area(
                        List.of(new Point(x, y - half), new Point(x + half, y), new Point(x, y + half),
                                new Point(x - half, y)),
                        fill);
            }
        };
    }
}
