package qingye.compose.matrix;

import java.util.ArrayList;
import java.util.List;

import qingye.compose.drawing.Palette;
import qingye.compose.drawing.TextWidth;
import qingye.document.Drawing;
import qingye.document.Drawing.Anchor;
import qingye.document.Drawing.Shape;

/// What the marks of a matrix mean, in rows from left to right.
final class Legend {

    static final double ROW = 12.5;
    private static final double TYPE = 8;
    private static final double MARK = 14;
    private static final double ARROW = 20;
    private static final double APART = 14;

    private final List<Entry> entries = new ArrayList<>();

    /// What is told.
    ///
    /// @param dimension whose mark it is, of [Kind#DIMENSION]
    private record Entry(Kind kind, int dimension, String words) {

        double sign() {
            return kind == Kind.ARROW ? ARROW : MARK;
        }

        double width() {
            return sign() + TextWidth.of(words, TYPE);
        }
    }

    private enum Kind {
        DIMENSION, GHOST, ARROW
    }

    /// @param dimensions whether the dimensions are told; a list does it as well
    Legend(List<MatrixPoint> points, MatrixAxes axes, boolean dimensions) {
        if (dimensions) {
            points.stream().map(MatrixPoint::dimension).distinct().sorted()
                    .forEach(at -> add(Kind.DIMENSION, at, axes.dimension(at)));
        }
        if (points.stream().anyMatch(point -> point.calculated().isPresent())) {
            add(Kind.GHOST, 0, axes.calculated());
        }
        if (points.stream().anyMatch(point -> point.before().isPresent())) {
            add(Kind.ARROW, 0, axes.before());
        }
    }

    private void add(Kind kind, int dimension, String words) {
        if (!words.isBlank()) {
            entries.add(new Entry(kind, dimension, words));
        }
    }

    /// How many rows there are besides the first.
    ///
    /// @param first how wide the first row is
    /// @param others how wide the others are
    int more(double first, double others) {
        return draw(0, 0, first, others, new ArrayList<>());
    }

    /// Draws the rows.
    ///
    /// @param base of the first row
    /// @return how many there are besides the first
    int draw(double left, double base, double first, double others, List<Shape> shapes) {
        double x = left;
        int row = 0;
        for (Entry entry : entries) {
            boolean begins = x == left && row > 0;
            if (!begins && x + entry.width() > left + (row == 0 ? first : others)) {
                row++;
                x = left;
            }
            double y = base + row * ROW;
            switch (entry.kind()) {
                case DIMENSION -> shapes.addAll(Marks.plain(x + Marks.REACH, y - 3, entry.dimension()));
                case GHOST -> shapes.addAll(Marks.ghost(x + Marks.REACH, y - 3, 0, Palette.FAINT));
                case ARROW -> shapes.addAll(Marks.arrow(new Way(x + 1, y - 3, x + ARROW - 5, y - 3), Palette.FAINT));
            }
            shapes.add(new Drawing.Label(
                    entry.words(), x + entry.sign(), y, Anchor.START, TYPE, false, Palette.INK));
            x += entry.width() + APART;
        }
        return row;
    }
}
