package qingye.compose;

import java.util.ArrayList;
import java.util.List;

import qingye.compose.drawing.Palette;
import qingye.compose.drawing.TextWidth;
import qingye.document.Drawing;
import qingye.document.Drawing.Anchor;

/// Draws sustainable development goals as a row of tiles with their numbers and names. The tiles bear the colours the
/// United Nations give the goals, but not their pictures, whose use is bound to guidelines of their own.
final class GoalDrawing {

    private static final int PER_ROW = 6;
    private static final double GAP = 5;
    private static final double WIDE = (Palette.WIDTH - (PER_ROW - 1) * GAP) / PER_ROW;
    private static final double HIGH = 48;
    private static final double PAD = 5;
    private static final double NUMBER = 15;
    private static final double NAME = 6.8;
    private static final double LEADING = 8.4;
    private static final int[] COLOURS = {
            0xE5243B, 0xDDA63A, 0x4C9F38, 0xC5192D, 0xFF3A21, 0x26BDE2, 0xFCC30B, 0xA21942, 0xFD6925, 0xDD1367,
            0xFD9D24,
            0xBF8B2E, 0x3F7E44, 0x0A97D9, 0x56C02B, 0x00689D, 0x19486A};

    private GoalDrawing() {}

    static Drawing of(Iterable<Integer> goals, Wording wording) {
        var shapes = new ArrayList<Drawing.Shape>();
        int at = 0;
        for (int goal : goals) {
            int row = at / PER_ROW;
            double left = (at - row * PER_ROW) * (WIDE + GAP);
            double top = row * (HIGH + GAP);
            shapes.add(new Drawing.Rectangle(left, top, WIDE, HIGH, COLOURS[goal - 1]));
            shapes.add(new Drawing.Label(Integer.toString(goal), left + PAD, top + NUMBER + 1, Anchor.START, NUMBER,
                    true, Palette.PAPER));
            List<String> name = TextWidth.wrapped(name(goal, wording), NAME, WIDE - 2 * PAD + 2);
            for (int line = 0; line < name.size(); line++) {
                double y = top + HIGH - PAD - 1 - (name.size() - 1 - line) * LEADING;
                shapes.add(new Drawing.Label(name.get(line), left + PAD, y, Anchor.START, NAME, true, Palette.PAPER));
            }
            at++;
        }
        int rows = Math.max(1, Math.ceilDiv(at, PER_ROW));
        return new Drawing(Palette.WIDTH, rows * (HIGH + GAP) - GAP, shapes);
    }

    static String name(int goal, Wording wording) {
        return wording.furniture("compose.goal." + goal);
    }
}
