package qingye.export.docx;

import qingye.document.Table;
import qingye.export.CellItems;

/// How high the rows of a table come out, in twips.
final class TableHeights {

    /// The thickness of the lines between rows.
    private static final int RULE = 10;

    /// The thickness of the lines above and below a table.
    private static final int OUTER_RULE = 20;

    private final StyleSheet styles;
    private final Table table;
    private final Grid grid;

    private TableHeights(StyleSheet styles, Table table, int column) {
        this.styles = styles;
        this.table = table;
        this.grid = Tables.grid(table, styles, column);
    }

    /// The height of each row of a table in a text column of that width.
    static int[] of(Table table, StyleSheet styles, int column) {
        return new TableHeights(styles, table, column).heights();
    }

    private int[] heights() {
        int outer = table.look() == Table.Look.GRID ? OUTER_RULE : RULE;
        int[] heights = new int[grid.rows().size()];
        for (int row = 0; row < heights.length; row++) {
            for (Grid.Place place : grid.rows().get(row)) {
                if (place.starts() && place.cell().rowSpan() == 1) {
                    heights[row] = Math.max(heights[row], height(place));
                }
            }
            heights[row] = Math.max(heights[row], 2 * Tables.CELL_GAP + styles.look("TableText").line()) + RULE;
        }
        if (heights.length > 0) {
            heights[0] += outer - RULE;
            heights[heights.length - 1] += outer;
        }
        // A merged cell that needs more than its rows stretches the last of them.
        for (int row = 0; row < heights.length; row++) {
            for (Grid.Place place : grid.rows().get(row)) {
                int last = Math.min(heights.length, row + place.cell().rowSpan()) - 1;
                if (place.starts() && last > row) {
                    int missing = height(place);
                    for (int i = row; i <= last; i++) {
                        missing -= heights[i];
                    }
                    heights[last] += Math.max(0, missing);
                }
            }
        }
        return heights;
    }

    private int height(Grid.Place place) {
        StyleSheet.Look look = styles.look(Tables.style(place.cell().role(), table.look()));
        int column = grid.width(place) - 2 * Tables.CELL_SIDE;
        int height = 2 * Tables.CELL_GAP;
        for (CellItems item : CellItems.of(place.cell().spans())) {
            height += look.hanging(Tables.hang(item, look)).height(item.spans(), column);
        }
        return height;
    }
}
