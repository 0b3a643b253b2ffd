package qingye.ui.block;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import qingye.model.block.Block.FreeTable.Grid;
import qingye.model.block.Line;
import qingye.model.block.Merge;
import qingye.ui.line.LineBreaks;

/// Changes the shape of a table of words. Pure. What is asked of a place that is not there changes nothing.
public final class Grids {

    private Grids() {}

    /// A table in which nothing is written.
    public static Grid empty(int rows, int columns) {
        return new Grid(Line.EMPTY, Collections.nCopies(rows, Collections.nCopies(columns, Line.EMPTY)));
    }

    private static Grid with(Grid grid, List<List<Line>> rows, List<Merge> merges) {
        return new Grid(grid.caption(), rows, merges, grid.notes());
    }

    static Grid withCaption(Grid grid, Line caption) {
        return new Grid(caption, grid.rows(), grid.merges(), grid.notes());
    }

    static Grid withNotes(Grid grid, List<Line> notes) {
        return new Grid(grid.caption(), grid.rows(), grid.merges(), notes);
    }

    static Grid withCell(Grid grid, int row, int column, Line line) {
        var rows = new ArrayList<>(grid.rows());
        var cells = new ArrayList<>(rows.get(row));
        cells.set(column, line);
        rows.set(row, cells);
        return with(grid, rows, grid.merges());
    }

    static Grid addRow(Grid grid, int after) {
        if (after >= grid.rows().size()) {
            return grid;
        }
        var rows = new ArrayList<>(grid.rows());
        rows.add(after + 1, Collections.nCopies(columns(grid), Line.EMPTY));
        return with(grid, rows, grid.merges().stream().map(merge -> new Merge(
                merge.row() > after ? merge.row() + 1 : merge.row(), merge.column(),
                grown(merge.row(), merge.rows(), after), merge.columns())).toList());
    }

    static Grid addColumn(Grid grid, int after) {
        if (after >= columns(grid)) {
            return grid;
        }
        var rows = new ArrayList<List<Line>>();
        for (List<Line> row : grid.rows()) {
            var cells = new ArrayList<>(row);
            cells.add(after + 1, Line.EMPTY);
            rows.add(cells);
        }
        return with(grid, rows, grid.merges().stream().map(merge -> new Merge(
                merge.row(), merge.column() > after ? merge.column() + 1 : merge.column(),
                merge.rows(), grown(merge.column(), merge.columns(), after))).toList());
    }

    private static int grown(int from, int length, int after) {
        return from <= after && after < from + length - 1 ? length + 1 : length;
    }

    /// The last row cannot be removed.
    static Grid removeRow(Grid grid, int row) {
        if (grid.rows().size() == 1 || row >= grid.rows().size()) {
            return grid;
        }
        var rows = new ArrayList<>(grid.rows());
        rows.remove(row);
        return with(grid, rows, grid.merges().stream().flatMap(merge -> area(
                merge.row() > row ? merge.row() - 1 : merge.row(), merge.column(),
                shrunk(merge.row(), merge.rows(), row), merge.columns()).stream()).toList());
    }

    /// The last column cannot be removed.
    static Grid removeColumn(Grid grid, int column) {
        if (columns(grid) == 1 || column >= columns(grid)) {
            return grid;
        }
        var rows = new ArrayList<List<Line>>();
        for (List<Line> row : grid.rows()) {
            var cells = new ArrayList<>(row);
            cells.remove(column);
            rows.add(cells);
        }
        return with(grid, rows, grid.merges().stream().flatMap(merge -> area(
                merge.row(), merge.column() > column ? merge.column() - 1 : merge.column(),
                merge.rows(), shrunk(merge.column(), merge.columns(), column)).stream()).toList());
    }

    private static int shrunk(int from, int length, int removed) {
        return from <= removed && removed < from + length ? length - 1 : length;
    }

    private static Optional<Merge> area(int row, int column, int rows, int columns) {
        return rows * columns < 2 ? Optional.empty() : Optional.of(new Merge(row, column, rows, columns));
    }

    /// Moves a row up or down, unless an area that prints as one cell would be torn.
    static Grid moveRow(Grid grid, int row, int by) {
        int to = row + by;
        boolean torn = grid.merges().stream().anyMatch(merge -> merge.rows() > 1
                && (shrunk(merge.row(), merge.rows(), row) < merge.rows()
                        || shrunk(merge.row(), merge.rows(), to) < merge.rows()));
        if (torn || to < 0 || Math.max(row, to) >= grid.rows().size()) {
            return grid;
        }
        var rows = new ArrayList<>(grid.rows());
        Collections.swap(rows, row, to);
        return with(grid, rows, grid.merges().stream().map(merge -> new Merge(
                merge.row() == row ? to : merge.row() == to ? row : merge.row(), merge.column(),
                merge.rows(), merge.columns())).toList());
    }

    /// Makes one cell of an area. What is written in it comes together in the upper left corner.
    static Grid merge(Grid grid, Merge area) {
        if (area.row() + area.rows() > grid.rows().size() || area.column() + area.columns() > columns(grid)) {
            return grid;
        }
        var written = new ArrayList<Line>();
        Grid merged = grid;
        for (int row = area.row(); row < area.row() + area.rows(); row++) {
            for (int column = area.column(); column < area.column() + area.columns(); column++) {
                Line line = grid.rows().get(row).get(column);
                if (!LineBreaks.blank(line)) {
                    written.add(line);
                }
                merged = withCell(merged, row, column, Line.EMPTY);
            }
        }
        merged = withCell(merged, area.row(), area.column(),
                written.isEmpty() ? Line.EMPTY : LineBreaks.join(written));
        var areas = new ArrayList<>(grid.merges().stream().filter(other -> !other.meets(area)).toList());
        areas.add(area);
        return with(merged, merged.rows(), areas);
    }

    /// Makes single cells again of the area that covers a place.
    static Grid split(Grid grid, int row, int column) {
        return with(grid, grid.rows(), grid.merges().stream().filter(area -> !area.covers(row, column)).toList());
    }

    /// Puts words in from that place on; the table grows where they need more room.
    static Grid paste(Grid grid, int row, int column, List<List<String>> words) {
        int wide = words.stream().mapToInt(List::size).max().orElse(0);
        Grid pasted = grown(grid, row + words.size(), column + wide);
        for (int at = 0; at < words.size(); at++) {
            for (int across = 0; across < words.get(at).size(); across++) {
                pasted = withCell(pasted, row + at, column + across, Texts.pasted(words.get(at).get(across)));
            }
        }
        return pasted;
    }

    /// The table with at least that many rows and columns.
    static Grid grown(Grid grid, int rows, int columns) {
        Grid grown = grid;
        while (grown.rows().size() < rows) {
            grown = addRow(grown, grown.rows().size() - 1);
        }
        while (columns(grown) < columns) {
            grown = addColumn(grown, columns(grown) - 1);
        }
        return grown;
    }

    static int columns(Grid grid) {
        return grid.rows().getFirst().size();
    }

    static boolean blank(Grid grid) {
        return Texts.blank(List.of(grid.caption())) && Texts.blank(grid.notes())
                && grid.rows().stream().allMatch(Texts::blank);
    }
}
