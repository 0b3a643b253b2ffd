package qingye.compose.drawing;

import java.util.ArrayList;
import java.util.List;

import qingye.document.Drawing;
import qingye.document.Drawing.Anchor;
import qingye.document.Drawing.Point;

/// Draws the steps of a process: arrows from left to right, at most [#PER_ROW] in a row, with what is done below each.
public final class StepsDrawing {

    private static final int PER_ROW = 5;
    private static final double ARROW = 34;
    private static final double TIP = 12;
    private static final double GAP = 4;
    private static final double HEAD = 9.5;
    private static final double TEXT = 8;
    private static final double LEADING = 12.5;
    private static final double BETWEEN = 14;

    private StepsDrawing() {}

    /// @param steps each with its name and what is done
    public static Drawing of(List<List<String>> steps) {
        int rows = Math.ceilDiv(steps.size(), PER_ROW);
        int perRow = Math.ceilDiv(steps.size(), rows);
        double width = Palette.WIDTH / perRow;
        var shapes = new ArrayList<Drawing.Shape>();
        double top = 0;
        for (int start = 0; start < steps.size(); start += perRow) {
            double bottom = top + ARROW;
            for (int at = start; at < Math.min(start + perRow, steps.size()); at++) {
                double left = (at - start) * width;
                arrow(shapes, left, top, width - GAP, at == 0);
                List<String> name = TextWidth.wrapped(steps.get(at).get(0), HEAD, width - GAP - 2 * TIP - 4);
                double middle = left + (width - GAP) / 2 + (at == 0 ? 0 : TIP / 2);
                double first = top + ARROW / 2 + HEAD * 0.36 - (name.size() - 1) * HEAD * 0.6;
                for (int line = 0; line < name.size(); line++) {
                    shapes.add(new Drawing.Label(name.get(line), middle, first + line * HEAD * 1.2, Anchor.MIDDLE, HEAD,
                            true, Palette.PAPER));
                }
                double y = top + ARROW + 16;
                for (String line : TextWidth.wrapped(steps.get(at).get(1), TEXT, width - GAP - TIP)) {
                    shapes.add(new Drawing.Label(line, left + 4, y, Anchor.START, TEXT, false, Palette.INK));
                    y += LEADING;
                    bottom = Math.max(bottom, y - LEADING + 4);
                }
            }
            top = bottom + BETWEEN;
        }
        return new Drawing(Palette.WIDTH, top - BETWEEN, shapes);
    }

    private static void arrow(List<Drawing.Shape> shapes, double left, double top, double width, boolean first) {
        double right = left + width;
        double middle = top + ARROW / 2;
        var points = new ArrayList<>(List.of(
                new Point(left, top),
                new Point(right - TIP, top),
                new Point(right, middle),
                new Point(right - TIP, top + ARROW),
                new Point(left, top + ARROW)));
        if (!first) {
            points.add(new Point(left + TIP, middle));
        }
        shapes.add(new Drawing.Area(points, Palette.ACCENT));
    }
}
