package qingye.ui.block;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import qingye.model.block.Block.FreeTable.Grid;
import qingye.model.block.Line;

/// Changes the shape of a table of words. Pure.
public final class Grids {

    private Grids() {}

    /// A table in which nothing is written.
    public static Grid empty(int rows, int columns) {
        return new Grid(Line.EMPTY, Collections.nCopies(rows, Collections.nCopies(columns, Line.EMPTY)));
    }

    static Grid withCell(Grid grid, int row, int column, Line line) {
        var rows = new ArrayList<>(grid.rows());
        var cells = new ArrayList<>(rows.get(row));
        cells.set(column, line);
        rows.set(row, cells);
        return new Grid(grid.caption(), rows);
    }

    static Grid addRow(Grid grid, int after) {
        var rows = new ArrayList<>(grid.rows());
        rows.add(after + 1, Collections.nCopies(columns(grid), Line.EMPTY));
        return new Grid(grid.caption(), rows);
    }

    static Grid addColumn(Grid grid, int after) {
        var rows = new ArrayList<List<Line>>();
        for (List<Line> row : grid.rows()) {
            var cells = new ArrayList<>(row);
            cells.add(after + 1, Line.EMPTY);
            rows.add(cells);
        }
        return new Grid(grid.caption(), rows);
    }

    /// The last row cannot be removed.
    static Grid removeRow(Grid grid, int row) {
        if (grid.rows().size() == 1) {
            return grid;
        }
        var rows = new ArrayList<>(grid.rows());
        rows.remove(row);
        return new Grid(grid.caption(), rows);
    }

    /// The last column cannot be removed.
    static Grid removeColumn(Grid grid, int column) {
        if (columns(grid) == 1) {
            return grid;
        }
        var rows = new ArrayList<List<Line>>();
        for (List<Line> row : grid.rows()) {
            var cells = new ArrayList<>(row);
            cells.remove(column);
            rows.add(cells);
        }
        return new Grid(grid.caption(), rows);
    }

    static int columns(Grid grid) {
        return grid.rows().getFirst().size();
    }

    static boolean blank(Grid grid) {
        return Texts.blank(List.of(grid.caption())) && grid.rows().stream().allMatch(Texts::blank);
    }
}
