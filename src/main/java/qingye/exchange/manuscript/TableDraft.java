package qingye.exchange.manuscript;

import java.util.ArrayList;
import java.util.List;

import qingye.model.block.Covered;
import qingye.model.block.Line;
import qingye.model.block.Merge;

/// A table that is put together cell by cell, merged areas and all. Cells merged downwards in the first column repeat
/// their words instead: there equal neighbours print as one, and each row can be moved on its own.
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
    List<List<Line>> rows() {
        Line[][] grid = new Line[height][width];
        for (Cell cell : cells) {
            int rows = repeats(cell) ? cell.down() : 1;
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
    List<Merge> merges() {
        List<Merge> areas = areas();
        return areas.subList(0, Math.min(areas.size(), Limits.AREAS));
    }

    /// Whether it has more areas than are allowed.
    boolean isTorn() {
        return areas().size() > Limits.AREAS;
    }

    private List<Merge> areas() {
        var merges = new ArrayList<Merge>();
        var covered = new Covered();
        for (Cell cell : cells) {
            if (cell.down() * cell.across() > 1 && !repeats(cell)) {
                var merge = new Merge(cell.row(), cell.column(), cell.down(), cell.across());
                if (covered.add(merge)) {
                    merges.add(merge);
                }
            }
        }
        return merges;
    }

    private static boolean repeats(Cell cell) {
        return cell.column() == 0 && cell.across() == 1 && cell.row() > 0 && !cell.words().runs().isEmpty();
    }
}
