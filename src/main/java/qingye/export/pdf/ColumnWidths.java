package qingye.export.pdf;

import java.util.BitSet;
import java.util.Map;

import com.itextpdf.layout.properties.UnitValue;

import qingye.document.Span;
import qingye.document.Table;
import qingye.document.Table.Align;
import qingye.document.Table.Cell;
import qingye.document.Table.Role;

/// The widths of a table's columns: by weight, but none so narrow that a number would be broken.
final class ColumnWidths {

    /// What a cell keeps free at its sides, and a little for rounding.
    private static final float PADDING = 11;
    /// Names of columns up to this length stay on one line where there is room.
    private static final int SHORT_NAME = 8;
    /// Values up to this length stay on one line where there is room.
    private static final int SHORT_VALUE = 16;

    private final Type type;

    ColumnWidths(Type type) {
        this.type = type;
    }

    /// The widths from the left, as shares of the whole.
    UnitValue[] of(Table table) {
        float[] widths = byWeight(table);
        float[] wanted = needed(table, true);
        if (!widen(widths, wanted)) {
            widen(widths, needed(table, false));
        }
        var shares = new UnitValue[widths.length];
        for (int i = 0; i < widths.length; i++) {
            shares[i] = UnitValue.createPercentValue(100 * widths[i] / Design.COLUMN);
        }
        return shares;
    }

    private static float[] byWeight(Table table) {
        double sum = table.columns().stream().mapToDouble(Table.Column::weight).sum();
        var widths = new float[table.columns().size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = (float) (Design.COLUMN * table.columns().get(i).weight() / sum);
        }
        return widths;
    }

    /// Gives narrow columns what they need and takes it from those that have more than they need.
    ///
    /// @return whether there was enough for all
    private static boolean widen(float[] widths, float[] needed) {
        float missing = 0;
        float spare = 0;
        for (int i = 0; i < widths.length; i++) {
            missing += Math.max(0, needed[i] - widths[i]);
            spare += Math.max(0, widths[i] - needed[i]);
        }
        if (missing > spare) {
            return false;
        }
        for (int i = 0; missing > 0 && i < widths.length; i++) {
            widths[i] = widths[i] < needed[i] ? needed[i] : widths[i] - missing * (widths[i] - needed[i]) / spare;
        }
        return true;
    }

    /// @param whole whether short names and values count in one piece
    private float[] needed(Table table, boolean whole) {
        var needed = new float[table.columns().size()];
        for (Map<Integer, Cell> row : Grid.of(table)) {
            row.forEach((column, cell) -> {
                if (cell.columnSpan() == 1) {
                    needed[column] = Math.max(needed[column], widest(cell, whole) + PADDING);
                }
            });
        }
        return needed;
    }

    private float widest(Cell cell, boolean whole) {
        String words = Glyphs.clean(Span.plain(cell.spans()));
        int length = words.codePointCount(0, words.length());
        boolean header = cell.role() == Role.HEADER;
        float marks = cell.spans().stream().filter(Span.NoteMark.class::isInstance).count() * Design.CELL * 0.4f;
        if (whole && length <= (header ? SHORT_NAME : cell.align() == Align.END ? SHORT_VALUE : 0)) {
            return width(words, header) + marks;
        }
        BitSet breaks = LineBreaks.of(words);
        float widest = 0;
        int start = 0;
        for (int at = breaks.nextSetBit(1); at >= 0; at = breaks.nextSetBit(at + 1)) {
            widest = Math.max(widest, width(words.substring(start, at).strip(), header));
            start = at;
        }
        return widest + marks;
    }

    private float width(String words, boolean bold) {
        return type.weight(bold).getWidth(words, Design.CELL);
    }
}
