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

    static final double TYPE = 8;
    private static final double LEADING = 9.8;
    private static final double WIDEST = 98;
    /// Shorter names are not parted.
    private static final double SHORT = 5 * TYPE;
    private static final int MOST_LINES = 3;
    private static final double APART = 2.6;
    private static final double AIR = 0.8;
    /// From the base line to the upper edge of the highest letters, as a share of the type.
    private static final double ASCENT = 0.85;
    /// From there to the lower edge of the lowest letters.
    private static final double HEIGHT = 1.1;
    private static final String WIDE = "mwMW%@";

    LabelText {
        lines = List.copyOf(lines);
    }

    /// What a label may say, the best first: the name in as few lines as it needs, the name in a narrower column, and
    /// the number alone. Names too long for a label are told by their number.
    static List<LabelText> of(MatrixPoint point, boolean names) {
        var texts = new ArrayList<LabelText>();
        if (names) {
            addNamed(texts, point, TextWidth.wrapped(point.name(), TYPE, WIDEST), MOST_LINES);
            if (TextWidth.of(point.name(), TYPE) > SHORT) {
                addNamed(texts, point, TextWidth.parted(point.name(), TYPE, 2), 2);
            }
        }
        texts.add(new LabelText(Integer.toString(point.number()), List.of()));
        return texts;
    }

    private static void addNamed(List<LabelText> texts, MatrixPoint point, List<String> lines, int most) {
        boolean fits = lines.stream().allMatch(line -> width(line) <= WIDEST + 2 * TYPE);
        var text = new LabelText(Integer.toString(point.number()), lines);
        if (fits && !lines.isEmpty() && lines.size() <= most && !texts.contains(text)) {
            texts.add(text);
        }
    }

    boolean isNamed() {
        return !lines.isEmpty();
    }

    double width() {
        double name = lines.stream().mapToDouble(LabelText::width).max().orElse(0);
        return numberWidth() + (isNamed() ? APART + name : 0) + 2 * AIR;
    }

    double height() {
        return TYPE * HEIGHT + 2 * AIR + (Math.max(1, lines.size()) - 1) * LEADING;
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

    /// Never less than in the report's typeface: capitals are wider than letters are on average.
    private static double width(String line) {
        double more = line.codePoints()
                .mapToDouble(sign -> (Character.isUpperCase(sign) ? 0.1 : 0) + (WIDE.indexOf(sign) >= 0 ? 0.25 : 0))
                .sum();
        return TextWidth.of(line, TYPE) * 1.01 + more * TYPE;
    }

    private double numberWidth() {
        // Bold figures are a little wider than others.
        return TextWidth.of(number, TYPE) * 1.08;
    }
}
