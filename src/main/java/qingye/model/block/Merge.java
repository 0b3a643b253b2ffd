package qingye.model.block;

import java.util.List;

/// An area of a table that prints as one cell.
///
/// @param row of its upper left corner, from 0
/// @param column of its upper left corner, from 0
/// @param rows how many it covers, from 1
/// @param columns how many it covers, from 1
public record Merge(int row, int column, int rows, int columns) {

    public Merge {
        if (row < 0 || column < 0 || rows < 1 || columns < 1 || rows * columns < 2) {
            throw new IllegalArgumentException("not an area: " + row + "," + column + "," + rows + "," + columns);
        }
    }

    /// Whether a place lies in it.
    public boolean covers(int atRow, int atColumn) {
        return atRow >= row && atRow < row + rows && atColumn >= column && atColumn < column + columns;
    }

    /// Whether two areas have a place in common.
    public boolean meets(Merge other) {
        return row < other.row + other.rows && other.row < row + rows
                && column < other.column + other.columns && other.column < column + columns;
    }

    /// @throws IllegalArgumentException if one leaves the table or two of them meet
    static void check(List<Merge> merges, int rows, int columns) {
        var covered = new Covered();
        for (Merge one : merges) {
            if (one.row + one.rows > rows || one.column + one.columns > columns) {
                throw new IllegalArgumentException(one + " leaves a table of " + rows + " by " + columns);
            }
            if (!covered.add(one)) {
                throw new IllegalArgumentException(one + " meets another area");
            }
        }
    }
}
