package qingye.compose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

import qingye.document.Chart;
import qingye.document.Drawing;
import qingye.document.Drawing.Anchor;
import qingye.document.Drawing.Point;

/// Draws a pie or a ring: sectors clockwise from the top, each named at the right with its figure and its share.
final class PieDrawing {

    private static final double HEIGHT = 170;
    private static final double RADIUS = 74;
    private static final double HOLE = 0.56;
    private static final double X = 110;
    private static final double Y = HEIGHT / 2;
    private static final double TYPE = 8.5;
    private static final double LINE = 17;
    private static final double STEP = Math.PI / 90;

    private PieDrawing() {}

    static Drawing of(Chart chart) {
        var shapes = new ArrayList<Drawing.Shape>();
        List<Chart.Point> points = chart.series().isEmpty() ? List.of() : chart.series().getFirst().points();
        double whole = points.stream().mapToDouble(PieDrawing::size).sum();
        double from = 0;
        double top = Y - points.size() * LINE / 2 + TYPE;
        for (int at = 0; at < points.size(); at++) {
            double share = whole == 0 ? 0 : size(points.get(at)) / whole;
            if (share > 0) {
                shapes.add(sector(from, from + share * 2 * Math.PI, chart.kind() == Chart.Kind.RING, at));
                from += share * 2 * Math.PI;
            }
            double y = top + at * LINE;
            shapes.add(new Drawing.Rectangle(230, y - 7.5, 8, 8, Palette.series(at)));
            shapes.add(new Drawing.Label(chart.categories().get(at), 243, y, Anchor.START, TYPE, false, Palette.INK));
            String figure = points.get(at).printed() + (chart.unit().isEmpty() ? "" : " " + chart.unit());
            shapes.add(new Drawing.Label(figure + "  " + percent(share), Palette.WIDTH, y, Anchor.END, TYPE, true,
                    Palette.INK));
        }
        return new Drawing(Palette.WIDTH, Math.max(HEIGHT, points.size() * LINE + 8), shapes);
    }

    private static String percent(double share) {
        return new BigDecimal(share * 100).setScale(1, RoundingMode.HALF_UP) + "%";
    }

    /// Only what is above nothing can be a part of a whole.
    private static double size(Chart.Point point) {
        return Math.max(0, point.value().map(BigDecimal::doubleValue).orElse(0.0));
    }

    private static Drawing.Area sector(double from, double to, boolean ring, int at) {
        var points = new ArrayList<Point>();
        for (double angle = from; angle < to; angle += STEP) {
            points.add(at(angle, RADIUS));
        }
        points.add(at(to, RADIUS));
        if (ring) {
            for (double angle = to; angle > from; angle -= STEP) {
                points.add(at(angle, RADIUS * HOLE));
            }
            points.add(at(from, RADIUS * HOLE));
        } else {
            points.add(new Point(X, Y));
        }
        return new Drawing.Area(points, Palette.series(at));
    }

    private static Point at(double angle, double radius) {
        return new Point(X + radius * Math.sin(angle), Y - radius * Math.cos(angle));
    }
}
