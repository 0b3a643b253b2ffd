package qingye.compose.matrix;

import java.util.Comparator;
import java.util.List;

import qingye.compose.drawing.Palette;
import qingye.compose.drawing.TextWidth;
import qingye.document.Drawing;
import qingye.document.Drawing.Anchor;
import qingye.document.Drawing.Shape;

/// The numbered list of all topics below a matrix: a column for each dimension, headed by its mark and its name.
final class TopicList {

    private static final double TYPE = 8;
    private static final double LEADING = 10.4;
    private static final double BETWEEN = 1.6;
    private static final double HEAD = 17;
    private static final double ROW_GAP = 10;
    private static final double GUTTER = 14;
    private static final double NUMBER = 13;
    private static final double APART = 5;
    private static final double NARROWEST = 96;
    private static final int SPREAD = 3;

    private final MatrixAxes axes;
    private final List<Shape> shapes;
    private final double width;
    private final int columns;

    private TopicList(MatrixAxes axes, double width, int columns, List<Shape> shapes) {
        this.axes = axes;
        this.width = (width - (columns - 1) * GUTTER) / columns;
        this.columns = columns;
        this.shapes = shapes;
    }

    /// Draws the list.
    ///
    /// @param top where it begins
    /// @param width of the sheet
    /// @return where it ends
    static double draw(List<MatrixPoint> points, MatrixAxes axes, double top, double width, List<Shape> shapes) {
        List<MatrixPoint> sorted = points.stream().sorted(Comparator.comparingInt(MatrixPoint::number)).toList();
        List<Integer> dimensions = points.stream().map(MatrixPoint::dimension).distinct().sorted().toList();
        int most = Math.max(1, (int) ((width + GUTTER) / (NARROWEST + GUTTER)));
        if (dimensions.size() == 1) {
            return new TopicList(axes, width, Math.min(most, SPREAD), shapes).spread(sorted, top);
        }
        int rows = Math.ceilDiv(dimensions.size(), most);
        int columns = Math.ceilDiv(dimensions.size(), Math.max(1, rows));
        return new TopicList(axes, width, Math.max(1, columns), shapes).grouped(dimensions, sorted, top);
    }

    private double grouped(List<Integer> dimensions, List<MatrixPoint> sorted, double top) {
        double y = top;
        for (int start = 0; start < dimensions.size(); start += columns) {
            double bottom = y;
            for (int at = start; at < Math.min(start + columns, dimensions.size()); at++) {
                int dimension = dimensions.get(at);
                double left = (at - start) * (width + GUTTER);
                head(dimension, left, width, y);
                bottom = Math.max(bottom, entries(
                        sorted.stream().filter(point -> point.dimension() == dimension).toList(), left, y + HEAD));
            }
            y = bottom + ROW_GAP;
        }
        return y - ROW_GAP;
    }

    /// The topics of the only dimension, over all columns.
    private double spread(List<MatrixPoint> sorted, double top) {
        head(sorted.getFirst().dimension(), 0, columns * (width + GUTTER) - GUTTER, top);
        int each = Math.ceilDiv(sorted.size(), columns);
        double bottom = top;
        for (int column = 0; column * each < sorted.size(); column++) {
            bottom = Math.max(bottom, entries(
                    sorted.subList(column * each, Math.min(sorted.size(), (column + 1) * each)),
                    column * (width + GUTTER), top + HEAD));
        }
        return bottom;
    }

    private void head(int dimension, double left, double length, double top) {
        shapes.addAll(Marks.plain(left + Marks.REACH, top + 5.5, dimension));
        String name = axes.dimension(dimension);
        if (!name.isBlank()) {
            shapes.add(new Drawing.Label(
                    name, left + NUMBER + APART, top + 8.5, Anchor.START, TYPE, true, Palette.INK));
        }
        shapes.add(new Way(left, top + 13, left + length, top + 13).drawn(0.5, Palette.EDGE));
    }

    /// @return where they end
    private double entries(List<MatrixPoint> points, double left, double top) {
        double y = top;
        for (MatrixPoint point : points) {
            double base = y + TYPE;
            shapes.add(new Drawing.Label(
                    Integer.toString(point.number()), left + NUMBER, base, Anchor.END, TYPE, true, Palette.INK));
            List<String> lines = TextWidth.wrapped(point.name(), TYPE, width - NUMBER - APART);
            for (int line = 0; line < lines.size(); line++) {
                shapes.add(new Drawing.Label(lines.get(line), left + NUMBER + APART, base + line * LEADING,
                        Anchor.START, TYPE, false, Palette.INK));
            }
            y += Math.max(1, lines.size()) * LEADING + BETWEEN;
        }
        return y;
    }
}
