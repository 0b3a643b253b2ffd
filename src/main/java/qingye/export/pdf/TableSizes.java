package qingye.export.pdf;

import java.util.BitSet;
import java.util.List;

/// How high the parts of a table are.
///
/// @param above caption and the gap over it
/// @param header all header rows
/// @param rows each row under the header, labels that span rows left out
/// @param labels the labels that span rows
/// @param bands the rows that name those below them, counted under the header
/// @param below the gap under it, which iText keeps free on each page
/// @param notes the notes under the table
record TableSizes(
        float above, float header, List<Float> rows, List<Label> labels, BitSet bands, float below, float notes) {

    /// A table without rows that name others.
    TableSizes(float above, float header, List<Float> rows, List<Label> labels, float below, float notes) {
        this(above, header, rows, labels, new BitSet(), below, notes);
    }

    /// Rounding and the width of rules.
    private static final float TOLERANCE = 4;

    /// A label that spans rows.
    ///
    /// @param row the first row it spans, counted under the header
    /// @param span how many
    /// @param height what its words need
    record Label(int row, int span, float height) {

        /// How many of the rows `from..to` it spans.
        int inside(int from, int to) {
            return Math.max(0, Math.min(to, row + span) - Math.max(from, row));
        }

        /// Whether a page that starts with `row` would show only its first or only its last row on one side.
        boolean tornAt(int start) {
            return span > 1 && (start == row + 1 || start == row + span - 1);
        }
    }

    /// The height of the rows `from..to`, header rows left out. A label higher than its rows makes the last one grow.
    float height(int from, int to) {
        float height = TOLERANCE;
        for (int row = from; row < to; row++) {
            height += rows.get(row);
        }
        for (Label label : labels) {
            if (label.inside(from, to) > 0) {
                float spanned = 0;
                for (int row = Math.max(from, label.row()); row < Math.min(to, label.row() + label.span()); row++) {
                    spanned += rows.get(row);
                }
                height += Math.max(0, label.height() - spanned);
            }
        }
        return height;
    }

    /// The height of caption, header and the first rows.
    float opening(int count) {
        return above + header + height(0, Math.min(count, rows.size()));
    }

    /// The height of everything.
    float whole() {
        return opening(rows.size()) + below + notes;
    }
}
