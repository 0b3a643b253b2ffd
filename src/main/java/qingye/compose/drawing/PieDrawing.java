package qingye.compose.drawing;

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
    private static final double X = 100;
    private static final double TYPE = 8.5;
    private static final double LEADING = 11.5;
    private static final double BETWEEN = 6;
    private static final double NAMES = 213;
    private static final double APART = 10;
    private static final double STEP = Math.PI / 90;

    private final Chart chart;
    private final List<Chart.Point> points;
    private final List<Drawing.Shape> shapes = new ArrayList<>();
    private final double whole;
    private double middle = HEIGHT / 2;

    private PieDrawing(Chart chart) {
        this.chart = chart;
        this.points = chart.series().isEmpty() ? List.of() : chart.series().getFirst().points();
        this.whole = points.stream().mapToDouble(PieDrawing::size).sum();
    }

    static Drawing of(Chart chart) {
        return new PieDrawing(chart).drawing();
    }

    private Drawing drawing() {
        double shares = widest(points.stream().map(point -> percent(share(point))).toList());
        double figures = widest(points.stream().map(Chart.Point::printed).toList());
        double right = Palette.WIDTH - shares - APART;
        List<List<String>> names = chart.categories().stream()
                .map(name -> TextWidth.wrapped(name, TYPE, right - figures - APART - NAMES))
                .toList();
        double list = names.stream().mapToDouble(PieDrawing::height).sum() - BETWEEN;
        double unit = chart.unit().isEmpty() ? 0 : LEADING + BETWEEN;
        double height = Math.max(HEIGHT, list + unit + 8);
        middle = height / 2;
        sectors();
        double y = middle - (list + unit) / 2 + TYPE;
        if (unit > 0) {
            label(chart.unit(), right, y, Anchor.END, false, Palette.FAINT);
            y += unit;
        }
        for (int at = 0; at < points.size(); at++) {
            shapes.add(new Drawing.Rectangle(NAMES - 13, y - 7.5, 8, 8, Palette.series(at)));
            label(points.get(at).printed(), right, y, Anchor.END, true, Palette.INK);
            label(percent(share(points.get(at))), Palette.WIDTH, y, Anchor.END, false, Palette.FAINT);
            for (int line = 0; line < names.get(at).size(); line++) {
                label(names.get(at).get(line), NAMES, y + line * LEADING, Anchor.START, false, Palette.INK);
            }
            y += height(names.get(at));
        }
        return new Drawing(Palette.WIDTH, height, shapes);
    }

    private void sectors() {
        var edges = new ArrayList<Double>();
        double from = 0;
        for (int at = 0; at < points.size(); at++) {
            double to = from + share(points.get(at)) * 2 * Math.PI;
            if (to > from) {
                shapes.add(sector(from, to, at));
                edges.add(from);
                from = to;
            }
        }
        // White between neighbours, so that they can be told apart without their colours.
        if (edges.size() > 1) {
            for (double edge : edges) {
                shapes.add(new Drawing.Polyline(List.of(at(edge, inner()), at(edge, RADIUS)), 1, Palette.PAPER));
            }
        }
    }

    private double inner() {
        return chart.kind() == Chart.Kind.RING ? RADIUS * HOLE : 0;
    }

    private void label(String words, double x, double y, Anchor anchor, boolean bold, int colour) {
        shapes.add(new Drawing.Label(words, x, y, anchor, TYPE, bold, colour));
    }

    private static double height(List<String> name) {
        return Math.max(1, name.size()) * LEADING + BETWEEN;
    }

    private static double widest(List<String> words) {
        return words.stream().mapToDouble(one -> TextWidth.of(one, TYPE)).max().orElse(0);
    }

    private double share(Chart.Point point) {
        return whole == 0 ? 0 : size(point) / whole;
    }

    private static String percent(double share) {
        return new BigDecimal(share * 100).setScale(1, RoundingMode.HALF_UP) + "%";
    }

    /// Only what is above nothing can be a part of a whole.
    private static double size(Chart.Point point) {
        return Math.max(0, point.value().map(BigDecimal::doubleValue).orElse(0.0));
    }

    private Drawing.Area sector(double from, double to, int series) {
        var outline = new ArrayList<Point>();
        for (double angle = from; angle < to; angle += STEP) {
            outline.add(at(angle, RADIUS));
        }
        outline.add(at(to, RADIUS));
        if (chart.kind() == Chart.Kind.RING) {
            for (double angle = to; angle > from; angle -= STEP) {
                outline.add(at(angle, inner()));
            }
        }
        outline.add(at(from, inner()));
        return new Drawing.Area(outline, Palette.series(series));
    }

    private Point at(double angle, double radius) {
        return new Point(X + radius * Math.sin(angle), middle - radius * Math.cos(angle));
    }
}
