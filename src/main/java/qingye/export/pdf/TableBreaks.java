package qingye.export.pdf;

import java.util.NavigableSet;
import java.util.TreeSet;

/// Decides with which rows of a table a new page starts.
final class TableBreaks {

    /// A page may end so many rows early to keep a group or the last rows together.
    private static final int MOST_GIVEN_UP = 3;
    /// Rows that stay with the notes under the table, and that are left on a page at least.
    private static final int FEWEST = 2;

    private final TableSizes sizes;
    private final int rows;

    private TableBreaks(TableSizes sizes) {
        this.sizes = sizes;
        rows = sizes.rows().size();
    }

    /// The rows, counted under the header, that start a new page.
    ///
    /// @param left the height left for the table on the page it starts on
    /// @param page the height of every other page
    static NavigableSet<Integer> plan(TableSizes sizes, float left, float page) {
        var breaks = new TableBreaks(sizes);
        var starts = new TreeSet<Integer>();
        float room = left - sizes.above() - sizes.header() - sizes.below();
        int row = breaks.end(0, room);
        while (row < breaks.rows) {
            starts.add(row);
            row = breaks.end(row, page - sizes.header() - sizes.below());
        }
        return starts;
    }

    /// The row after the last one on a page that starts with `row`.
    private int end(int row, float room) {
        int end = row + 1;
        while (end < rows && sizes.height(row, end + 1) <= room) {
            end++;
        }
        if (end == rows) {
            boolean notesFit = sizes.height(row, rows) + sizes.notes() <= room;
            return notesFit || rows - row <= 2 * FEWEST ? rows : rows - FEWEST;
        }
        for (int sooner = end; sooner >= end - MOST_GIVEN_UP && sooner >= row + FEWEST; sooner--) {
            if (rows - sooner >= FEWEST && isWholeAt(sooner)) {
                return sooner;
            }
        }
        return sizes.bands().get(end - 1) && end - 1 > row ? end - 1 : end;
    }

    private boolean isWholeAt(int start) {
        return !sizes.bands().get(start - 1) && sizes.labels().stream().noneMatch(label -> label.tornAt(start));
    }
}
