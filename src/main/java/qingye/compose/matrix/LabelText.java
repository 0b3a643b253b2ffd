package qingye.compose.matrix;

import java.util.ArrayList;
import java.util.List;

import qingye.compose.drawing.Palette;
import qingye.compose.drawing.TextWidth;
import qingye.document.Drawing;
import qingye.document.Drawing.Anchor;

/// The words of a label: a number, and the lines of a name beside it.
///
/// @param lines of the name; none where only the number is told
record LabelText(String number, List<String> lines) {

    static final double TYPE = 7.5;
    private static final double LEADING = 9.2;
    private static final double WIDEST = 92;
    private static final int MOST_LINES = 3;
    private static final double APART = 2.6;
    private static final double AIR = 0.8;
    /// From the base line to the upper edge of the highest letters, as a share of the type.
    private static final double ASCENT = 0.88;

    LabelText {
        lines = List.copyOf(lines);
    }

    static LabelText number(MatrixPoint point) {
        return new LabelText(Integer.toString(point.number()), List.of());
    }

    /// Number and name; the number only where the name is too long for a label.
    static LabelText named(MatrixPoint point) {
        List<String> lines = TextWidth.wrapped(point.name(), TYPE, WIDEST);
        return lines.size() > MOST_LINES
                ? number(point)
                : new LabelText(Integer.toString(point.number()), lines);
    }

    boolean isNamed() {
        return !lines.isEmpty();
    }

    double width() {
        double name = lines.stream().mapToDouble(line -> TextWidth.of(line, TYPE)).max().orElse(0);
        return numberWidth() + (isNamed() ? APART + name : 0) + 2 * AIR;
    }

    double height() {
        return TYPE + 2 * AIR + (Math.max(1, lines.size()) - 1) * LEADING;
    }

    List<Drawing.Shape> drawn(Box box) {
        var shapes = new ArrayList<Drawing.Shape>();
        double y = box.top() + AIR + TYPE * ASCENT;
        shapes.add(new Drawing.Label(number, box.left() + AIR, y, Anchor.START, TYPE, true, Palette.INK));
        double x = box.left() + AIR + numberWidth() + APART;
        for (String line : lines) {
            shapes.add(new Drawing.Label(line, x, y, Anchor.START, TYPE, false, Palette.INK));
            y += LEADING;
        }
        return shapes;
    }

    private double numberWidth() {
        // Bold figures are a little wider than others.
        return TextWidth.of(number, TYPE) * 1.08;
    }
}
