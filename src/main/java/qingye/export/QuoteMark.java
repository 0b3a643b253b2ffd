package qingye.export;

import java.util.ArrayList;
import java.util.List;

import qingye.document.Drawing;
import qingye.document.Drawing.Point;

/// The large quotation mark that stands over what somebody said. It is drawn, because typefaces differ most here.
public final class QuoteMark {

    private static final double WIDTH = 26;
    private static final double HEIGHT = 20;
    private static final double RADIUS = 5.4;
    private static final double STEP = Math.PI / 24;

    private QuoteMark() {}

    /// The mark in a colour, `0xRRGGBB`.
    public static Drawing of(int colour) {
        var shapes = new ArrayList<Drawing.Shape>();
        for (double left : new double[] {0, 14}) {
            shapes.add(new Drawing.Area(comma(left), colour));
        }
        return new Drawing(WIDTH, HEIGHT, shapes);
    }

    /// A drop that hangs upside down: a circle whose left side runs out into a tail.
    private static List<Point> comma(double left) {
        var points = new ArrayList<Point>();
        double x = left + RADIUS;
        double y = HEIGHT - RADIUS;
        for (double angle = 0; angle <= 1.5 * Math.PI; angle += STEP) {
            points.add(new Point(x - RADIUS * Math.cos(angle), y + RADIUS * Math.sin(angle)));
        }
        points.addAll(curve(new Point(x, y - RADIUS), new Point(x - 2.2, y - RADIUS - 4.2), new Point(x + 4.4, 1.6)));
        points.addAll(curve(new Point(x + 3.4, 0), new Point(left, 2.4), new Point(left, y)));
        return points;
    }

    private static List<Point> curve(Point from, Point bend, Point to) {
        var points = new ArrayList<Point>();
        for (double t = 0; t <= 1.001; t += 0.1) {
            double a = (1 - t) * (1 - t);
            double b = 2 * t * (1 - t);
            double c = t * t;
            points.add(new Point(a * from.x() + b * bend.x() + c * to.x(), a * from.y() + b * bend.y() + c * to.y()));
        }
        return points;
    }
}
