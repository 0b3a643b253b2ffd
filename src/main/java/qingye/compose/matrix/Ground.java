package qingye.compose.matrix;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import qingye.compose.drawing.Palette;
import qingye.compose.drawing.TextWidth;
import qingye.compose.matrix.MatrixAxes.Axis;
import qingye.document.Drawing;
import qingye.document.Drawing.Anchor;
import qingye.document.Drawing.Shape;

/// What the points stand on: the tinted part where topics are material, the grid, the axes with their ticks and titles,
/// the thresholds and the legend.
final class Ground {

    private static final double TICK = 7.5;
    private static final double TITLE = 8.5;
    private static final double TOP = 27;
    private static final double RIGHT = 11;
    private static final double TIP = 9;
    private static final double TICKS = 11.5;
    private static final double TITLES = 24.5;
    private static final double FOOT = 4;
    private static final double APART = 16;
    private static final int GRID = 0xE6EBE8;
    private static final int ONE_SIDE = 0xF4F8F6;
    private static final int BOTH_SIDES = 0xE5F0EA;
    private static final int TICK_COLOUR = 0x68736D;
    private static final int AXIS = 0x7E8983;

    private final MatrixAxes axes;
    private final Legend legend;
    private final double legendFirst;
    private final Frame frame;
    private final List<Shape> shapes = new ArrayList<>();

    /// @param whole the axes
    /// @param view how much of them is seen
    Ground(MatrixAxes whole, MatrixView view, MatrixLook look, Legend legend) {
        this.axes = view.of(whole);
        this.legend = legend;
        double left = 9 + Math.max(8, Math.max(
                TextWidth.of(Frame.print(axes.impact().threshold()), TICK),
                Frame.ticks(axes.impact()).stream()
                        .mapToDouble(tick -> TextWidth.of(Frame.print(tick), TICK)).max().orElse(0)));
        double width = look.width() - left - RIGHT;
        this.legendFirst = width - TextWidth.of(axes.financial().title(), TITLE) - APART;
        double bottom = TITLES + FOOT + legend.more(legendFirst, width) * Legend.ROW;
        this.frame = new Frame(axes, whole, new Box(left, TOP, width, look.height() - TOP - bottom));
    }

    Frame frame() {
        return frame;
    }

    /// The lines from which on topics are material; none where that lies outside the scale.
    List<Way> thresholds() {
        Box box = frame.box();
        var lines = new ArrayList<Way>();
        if (isInside(axes.impact())) {
            double y = frame.y(axes.impact().threshold());
            lines.add(new Way(box.left(), y, box.right(), y));
        }
        if (isInside(axes.financial())) {
            double x = frame.x(axes.financial().threshold());
            lines.add(new Way(x, box.top(), x, box.bottom()));
        }
        return lines;
    }

    /// @param labels over which no threshold is drawn
    List<Shape> drawn(List<Box> labels) {
        tint();
        grid();
        thresholds().stream()
                .flatMap(line -> line.dashes(3.4, 2.2))
                .filter(dash -> labels.stream().noneMatch(dash::crosses))
                .forEach(dash -> shapes.add(dash.drawn(0.8, Palette.EDGE)));
        axis();
        Box box = frame.box();
        double base = box.bottom() + TITLES;
        label(axes.impact().title(), 0, 10, Anchor.START, TITLE, true, Palette.INK);
        label(axes.financial().title(), box.right(), base, Anchor.END, TITLE, true, Palette.INK);
        legend.draw(box.left(), base, legendFirst, box.width(), shapes);
        return shapes;
    }

    /// Topics are material where either side is; where both are, the tint is deeper.
    private void tint() {
        Box box = frame.box();
        double x = Math.max(box.left(), frame.x(axes.financial().threshold()));
        double y = Math.min(box.bottom(), frame.y(axes.impact().threshold()));
        boolean right = axes.financial().threshold().compareTo(axes.financial().highest()) <= 0;
        boolean above = axes.impact().threshold().compareTo(axes.impact().highest()) <= 0;
        if (right) {
            rectangle(x, box.top(), box.right() - x, box.height(), ONE_SIDE);
        }
        if (above) {
            rectangle(box.left(), box.top(), box.width(), y - box.top(), ONE_SIDE);
        }
        if (right && above) {
            rectangle(x, box.top(), box.right() - x, y - box.top(), BOTH_SIDES);
        }
    }

    private void rectangle(double left, double top, double width, double height, int fill) {
        if (width > 0 && height > 0) {
            shapes.add(new Drawing.Rectangle(left, top, width, height, fill));
        }
    }

    private void grid() {
        Box box = frame.box();
        for (BigDecimal tick : Frame.ticks(axes.impact())) {
            double y = frame.y(tick);
            shapes.add(new Way(box.left(), y, box.right(), y).drawn(0.5, GRID));
            if (isClear(y, axes.impact(), frame.y(axes.impact().threshold()), TICK + 1)) {
                across(tick, y, false, TICK_COLOUR);
            }
        }
        for (BigDecimal tick : Frame.ticks(axes.financial())) {
            double x = frame.x(tick);
            shapes.add(new Way(x, box.top(), x, box.bottom()).drawn(0.5, GRID));
            if (isClear(x, axes.financial(), frame.x(axes.financial().threshold()), 2 * TICK)) {
                below(tick, x, false, TICK_COLOUR);
            }
        }
        if (isInside(axes.impact())) {
            across(axes.impact().threshold(), frame.y(axes.impact().threshold()), true, Palette.ACCENT);
        }
        if (isInside(axes.financial())) {
            below(axes.financial().threshold(), frame.x(axes.financial().threshold()), true, Palette.ACCENT);
        }
    }

    private void across(BigDecimal value, double y, boolean bold, int colour) {
        label(Frame.print(value), frame.box().left() - 5, y + TICK * 0.36, Anchor.END, TICK, bold, colour);
    }

    private void below(BigDecimal value, double x, boolean bold, int colour) {
        label(Frame.print(value), x, frame.box().bottom() + TICKS, Anchor.MIDDLE, TICK, bold, colour);
    }

    private void axis() {
        Box box = frame.box();
        var up = new Way(box.left(), box.bottom(), box.left(), box.top() - TIP);
        var right = new Way(box.left(), box.bottom(), box.right() + TIP, box.bottom());
        for (Way axis : List.of(up, right)) {
            shapes.add(axis.without(0, 3).drawn(0.8, AXIS));
            shapes.add(Marks.head(axis, 5, 2, AXIS));
        }
    }

    private void label(String words, double x, double y, Anchor anchor, double size, boolean bold, int colour) {
        if (!words.isBlank()) {
            shapes.add(new Drawing.Label(words, x, y, anchor, size, bold, colour));
        }
    }

    /// Whether a tick leaves the number of the threshold room.
    private static boolean isClear(double tick, Axis axis, double threshold, double room) {
        return !isInside(axis) || Math.abs(tick - threshold) >= room;
    }

    private static boolean isInside(Axis axis) {
        return axis.threshold().compareTo(axis.lowest()) >= 0 && axis.threshold().compareTo(axis.highest()) <= 0;
    }
}
