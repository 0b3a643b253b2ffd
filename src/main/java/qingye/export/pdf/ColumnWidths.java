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
    /// Words up to this length stay on one line where there is room.
    private static final int SHORT_WORDS = 9;
    /// Values up to this length stay on one line where there is room.
    private static final int SHORT_VALUE = 16;
    /// Longer pieces that cannot be broken by the rules, such as addresses, are broken all the same.
    private static final float LONGEST_PIECE = 0.14f;

    /// Columns of long text are not starved for the comfort of others.
    private static final float MOST_KEPT = 0.7f;

    private final Type type;
    private final float column;

    /// @param column width of the text column
    ColumnWidths(Type type, float column) {
        this.type = type;
        this.column = column;
    }

    /// The widths from the left, as shares of the whole.
    UnitValue[] of(Table table) {
        float[] widths = byWeight(table);
        for (Whole whole : Whole.values()) {
            if (widen(widths, needed(table, whole), whole == Whole.PIECES ? 0 : MOST_KEPT)) {
                break;
            }
        }
        var shares = new UnitValue[widths.length];
        for (int i = 0; i < widths.length; i++) {
            shares[i] = UnitValue.createPercentValue(100 * widths[i] / column);
        }
        return shares;
    }

    private float[] byWeight(Table table) {
        double sum = table.columns().stream().mapToDouble(Table.Column::weight).sum();
        var widths = new float[table.columns().size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = (float) (column * table.columns().get(i).weight() / sum);
        }
        return widths;
    }

    /// Gives narrow columns what they need and takes it from those that have more than they need.
    ///
    /// @param kept the share of its width that each column keeps whatever it needs
    /// @return whether there was enough for all
    private static boolean widen(float[] widths, float[] needed, float kept) {
        float missing = 0;
        float spare = 0;
        for (int i = 0; i < widths.length; i++) {
            missing += Math.max(0, needed[i] - widths[i]);
            spare += spare(widths[i], needed[i], kept);
        }
        if (missing > spare) {
            return false;
        }
        for (int i = 0; missing > 0 && i < widths.length; i++) {
            widths[i] = Math.max(widths[i], needed[i]) - missing * spare(widths[i], needed[i], kept) / spare;
        }
        return true;
    }

    private static float spare(float width, float needed, float kept) {
        return Math.max(0, width - Math.max(needed, kept * width));
    }

    private float[] needed(Table table, Whole whole) {
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

    /// The widest of the lines a cell is written in.
    private float widest(Cell cell, Whole whole) {
        float marks = cell.spans().stream().filter(Span.NoteMark.class::isInstance).count() * Design.CELL * 0.4f;
        return marks + (float) Glyphs.clean(Span.plain(cell.spans())).lines()
                .mapToDouble(line -> widest(line, cell, whole))
                .max()
                .orElse(0);
    }

    private float widest(String words, Cell cell, Whole whole) {
        boolean header = cell.role() == Role.HEADER;
        if (words.codePointCount(0, words.length()) <= whole.longest(cell)) {
            return width(words, header);
        }
        BitSet breaks = LineBreaks.of(words);
        float widest = 0;
        int start = 0;
        for (int at = breaks.nextSetBit(1); at >= 0; at = breaks.nextSetBit(at + 1)) {
            widest = Math.max(widest, width(words.substring(start, at).strip(), header));
            start = at;
        }
        return cell.align() == Align.END ? widest : Math.min(widest, LONGEST_PIECE * column);
    }

    private float width(String words, boolean bold) {
        return type.weight(bold).getWidth(words, Design.CELL);
    }

    /// What is not to be broken, from the wish to the must.
    private enum Whole {
        SHORT_CELLS, NAMES_AND_VALUES, PIECES;

        /// The longest text of such a cell that counts in one piece.
        int longest(Cell cell) {
            boolean value = cell.align() == Align.END;
            return switch (this) {
                case SHORT_CELLS -> value ? SHORT_VALUE : SHORT_WORDS;
                case NAMES_AND_VALUES -> value ? SHORT_VALUE : cell.role() == Role.HEADER ? SHORT_WORDS : 0;
                case PIECES -> 0;
            };
        }
    }
}
