package qingye.exchange.manuscript;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import qingye.model.block.Covered;
import qingye.model.block.Line;
import qingye.model.block.Merge;

/// A table that is put together cell by cell, merged areas and all. Cells merged downwards in a column that names the
/// rows repeat their words instead: there equal neighbours print as one, and each row can be moved on its own.
public final class TableDraft {

    /// A cell.
    ///
    /// @param row of its upper left corner, from 0
    /// @param column of its upper left corner, from 0
    /// @param down how many rows it covers
    /// @param across how many columns it covers
    private record Cell(int row, int column, int down, int across, Line words) {}

    private final List<Cell> cells = new ArrayList<>();
    private int height;
    private int width;

    /// Puts a cell.
    ///
    /// @throws RefusedManuscript if the table grows wider than any is
    public void put(int row, int column, int down, int across, Line words) throws RefusedManuscript {
        if ((long) column + across > Limits.COLUMNS) {
            throw new RefusedManuscript(Refusal.TOO_BIG, "");
        }
        cells.add(new Cell(row, column, down, across, words));
        height = Math.max(height, row + down);
        width = Math.max(width, column + across);
    }

    /// How many columns it has.
    public int width() {
        return width;
    }

    /// How many rows it has.
    public int height() {
        return height;
    }

    /// Whether there are no words in it.
    public boolean isBlank() {
        return cells.stream().allMatch(cell -> cell.words().runs().isEmpty());
    }

    /// The cells row by row, all rows of one length.
    ///
    /// @param labels how many of the first columns name the rows
    public List<List<Line>> rows(int labels) {
        Set<Cell> repeating = repeating(labels);
        Line[][] grid = new Line[height][width];
        for (Cell cell : cells) {
            int rows = repeating.contains(cell) ? cell.down() : 1;
            for (int row = cell.row(); row < cell.row() + rows; row++) {
                grid[row][cell.column()] = cell.words();
            }
        }
        var rows = new ArrayList<List<Line>>();
        for (Line[] row : grid) {
            var line = new ArrayList<Line>();
            for (Line words : row) {
                line.add(words == null ? Line.EMPTY : words);
            }
            rows.add(line);
        }
        return rows;
    }

    /// The areas that print as one cell: the first ones where there are more than are allowed.
    List<Merge> merges(int labels) {
        List<Merge> areas = areas(labels);
        return areas.subList(0, Math.min(areas.size(), Limits.AREAS));
    }

    /// Whether it has more areas than are allowed.
    boolean isTorn(int labels) {
        return areas(labels).size() > Limits.AREAS;
    }

    private List<Merge> areas(int labels) {
        Set<Cell> repeating = repeating(labels);
        var merges = new ArrayList<Merge>();
        var covered = new Covered();
        for (Cell cell : cells) {
            if (cell.down() * cell.across() > 1 && !repeating.contains(cell)) {
                var merge = new Merge(cell.row(), cell.column(), cell.down(), cell.across());
                if (covered.add(merge)) {
                    merges.add(merge);
                }
            }
        }
        return merges;
    }

    /// The cells that repeat their words in each row they cover. Equal neighbours print as one only where those in the
    /// column before do so too.
    private Set<Cell> repeating(int labels) {
        var repeating = new HashSet<Cell>();
        Cell[] outer = new Cell[height];
        for (int column = 0; column < labels; column++) {
            Cell[] here = new Cell[height];
            for (Cell cell : inColumn(column)) {
                Cell above = outer[cell.row()];
                boolean within = column == 0 || above != null && above.equals(outer[cell.row() + cell.down() - 1]);
                if (within && cell.across() == 1 && cell.row() > 0 && !cell.words().runs().isEmpty()) {
                    repeating.add(cell);
                    Arrays.fill(here, cell.row(), cell.row() + cell.down(), cell);
                }
            }
            outer = here;
        }
        return repeating;
    }

    private List<Cell> inColumn(int column) {
        return cells.stream().filter(cell -> cell.column() == column && cell.down() > 1).toList();
    }
}
