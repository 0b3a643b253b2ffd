package qingye.compose.drawing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import qingye.document.Chart;
import qingye.document.Drawing;
import qingye.document.Drawing.Anchor;

/// Draws a chart once, for paper and screen alike: columns, stacked columns or lines over the categories, with the
/// printed figures at the marks, so that it can be read without its colours.
public final class ChartDrawing {

    private static final double WIDTH = 460;
    private static final double HEIGHT = 214;
    private static final double LEFT = 58;
    private static final double RIGHT = 12;
    private static final double BOTTOM = 26;
    private static final double TYPE = 8;
    private static final double FIRST_LINE = 12;
    private static final double LINE = 13;
    private static final int GRID = 0xE3E9E5;

    private final Chart chart;
    private final ChartScale scale;
    private final List<Drawing.Shape> shapes = new ArrayList<>();
    private final List<Drawing.Shape> figures = new ArrayList<>();
    private final LabelPlaces places = new LabelPlaces();
    private double plotTop;

    private ChartDrawing(Chart chart) {
        this.chart = chart;
        this.scale = ChartScale.of(chart);
    }

    /// The drawing of a chart.
    public static Drawing of(Chart chart) {
        if (chart.kind() == Chart.Kind.PIE || chart.kind() == Chart.Kind.RING) {
            return PieDrawing.of(chart);
        }
        var drawing = new ChartDrawing(chart);
        drawing.legend();
        drawing.axis();
        switch (chart.kind()) {
            case BAR -> drawing.bars();
            case STACKED -> drawing.stacks();
            case LINE -> drawing.lines();
            case PIE, RING -> throw new IllegalStateException("a pie has no axes");
        }
        return new Drawing(WIDTH, HEIGHT, drawing.shapes);
    }

    private void axis() {
        for (double tick : scale.ticks()) {
            double y = y(tick);
            int colour = tick == 0 ? Palette.FAINT : GRID;
            shapes.add(new Drawing.Polyline(
                    List.of(new Drawing.Point(LEFT, y), new Drawing.Point(WIDTH - RIGHT, y)), 0.6, colour));
            label(scale.print(tick), LEFT - 6, y + TYPE * 0.35, Anchor.END, Palette.FAINT);
        }
        for (int at = 0; at < chart.categories().size(); at++) {
            label(chart.categories().get(at), middle(at), HEIGHT - BOTTOM + 15, Anchor.MIDDLE, Palette.INK);
        }
    }

    private void bars() {
        int count = Math.max(1, chart.series().size());
        double each = Math.min(34, band() * 0.8 / count);
        for (int category = 0; category < chart.categories().size(); category++) {
            double x = middle(category) - each * count / 2;
            for (int series = 0; series < chart.series().size(); series++) {
                bar(chart.series().get(series).points().get(category), x + series * each, each, series);
            }
        }
        // Over all bars, because a figure may be wider than its own.
        shapes.addAll(figures);
    }

    private void bar(Chart.Point point, double left, double width, int series) {
        Optional<BigDecimal> value = point.value();
        if (value.isEmpty()) {
            return;
        }
        double number = value.get().doubleValue();
        rectangle(left + width * 0.06, width * 0.88, 0, number, Palette.series(series));
        double above = number < 0 ? y(number) + TYPE + 3 : y(number) - 4;
        double x = left + width / 2;
        double y = places.free(point.printed(), TYPE, new Drawing.Point(x, above),
                number < 0 ? above + TYPE + 2 : above - TYPE - 2);
        figures.add(new Drawing.Label(point.printed(), x, y, Anchor.MIDDLE, TYPE, false, Palette.INK));
    }

    private void stacks() {
        double width = Math.min(46, band() * 0.5);
        for (int category = 0; category < chart.categories().size(); category++) {
            double base = 0;
            for (int series = 0; series < chart.series().size(); series++) {
                Chart.Point point = chart.series().get(series).points().get(category);
                if (point.value().isEmpty()) {
                    continue;
                }
                double top = base + point.value().get().doubleValue();
                rectangle(middle(category) - width / 2, width, base, top, Palette.series(series));
                if (Math.abs(y(base) - y(top)) >= TYPE + 3) {
                    label(point.printed(), middle(category), (y(base) + y(top)) / 2 + TYPE * 0.35, Anchor.MIDDLE,
                            Palette.on(series));
                } else {
                    label(point.printed(), middle(category) + width / 2 + 5, (y(base) + y(top)) / 2 + TYPE * 0.35,
                            Anchor.START, Palette.INK);
                }
                base = top;
            }
        }
    }

    private void lines() {
        for (int series = 0; series < chart.series().size(); series++) {
            var run = new ArrayList<Drawing.Point>();
            for (int category = 0; category < chart.categories().size(); category++) {
                Chart.Point point = chart.series().get(series).points().get(category);
                if (point.value().isEmpty()) {
                    line(run, series);
                    run.clear();
                    continue;
                }
                var mark = new Drawing.Point(middle(category), y(point.value().get().doubleValue()));
                run.add(mark);
                shapes.add(new Drawing.Circle(mark.x(), mark.y(), 2.8, Palette.series(series)));
                double y = places.free(point.printed(), TYPE, new Drawing.Point(mark.x(), mark.y() - 6),
                        mark.y() + TYPE + 5);
                figures.add(new Drawing.Label(point.printed(), mark.x(), y, Anchor.MIDDLE, TYPE, false, Palette.INK));
            }
            line(run, series);
        }
        shapes.addAll(figures);
    }

    private void line(List<Drawing.Point> run, int series) {
        if (run.size() > 1) {
            shapes.add(new Drawing.Polyline(run, 1.8, Palette.series(series)));
        }
    }

    private void legend() {
        label(chart.unit(), 2, FIRST_LINE, Anchor.START, Palette.FAINT);
        double start = chart.unit().isEmpty() ? 2 : 2 + TextWidth.of(chart.unit(), TYPE) + 18;
        double x = start;
        double y = FIRST_LINE;
        for (int series = 0; series < chart.series().size(); series++) {
            String name = chart.series().get(series).name();
            double width = 12 + TextWidth.of(name, TYPE);
            if (x > start && x + width > WIDTH) {
                x = start;
                y += LINE;
            }
            shapes.add(new Drawing.Rectangle(x, y - 7, 8, 8, Palette.series(series)));
            label(name, x + 12, y, Anchor.START, Palette.INK);
            x += width + 16;
        }
        plotTop = y + 26;
    }

    private void rectangle(double x, double width, double from, double to, int fill) {
        double top = Math.min(y(from), y(to));
        shapes.add(new Drawing.Rectangle(x, top, width, Math.max(0.5, Math.abs(y(from) - y(to))), fill));
    }

    private void label(String text, double x, double y, Anchor anchor, int colour) {
        if (!text.isEmpty()) {
            shapes.add(new Drawing.Label(text, x, y, anchor, TYPE, false, colour));
        }
    }

    private double band() {
        return (WIDTH - LEFT - RIGHT) / Math.max(1, chart.categories().size());
    }

    private double middle(int category) {
        return LEFT + band() * (category + 0.5);
    }

    private double y(double value) {
        return HEIGHT - BOTTOM - (HEIGHT - plotTop - BOTTOM) * scale.share(value);
    }
}
