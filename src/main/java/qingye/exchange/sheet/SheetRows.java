package qingye.exchange.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;

import qingye.exchange.log.Place;
import qingye.exchange.log.Refusal;
import qingye.exchange.source.CsvRows;
import qingye.exchange.source.FileHead;
import qingye.exchange.source.RefusedSource;
import qingye.exchange.source.Room;
import qingye.task.Progress;

/// The rows of a table that people made: all that hold something, of all sheets that are not hidden, of a workbook or a
/// CSV file whatever it is called.
public final class SheetRows {

    private static final GridCell NOTHING = GridCell.text("");

    private SheetRows() {}

    /// A row.
    ///
    /// @param cells from the first column on, each as it is seen: a cell merged downwards stands in all its rows
    public record Row(Place place, List<GridCell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /// A row that was pasted.
        public static Row of(Place place, List<String> words) {
            return new Row(place, words.stream().map(GridCell::text).toList());
        }

        /// What stands in a column, from 0.
        public GridCell at(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column) : NOTHING;
        }
    }

    /// Reads a file.
    ///
    /// @param room how much it may hold
    /// @throws RefusedSource if it cannot be read as a whole, or holds more
    /// @throws qingye.task.Cancelled if `progress` says so
    public static List<Row> read(Path file, Room room, Progress progress) throws RefusedSource {
        var rows = new ArrayList<Row>();
        try {
            FileHead head = FileHead.of(file);
            if (head.isPackage() || head.isOldOffice()) {
                Book.read(file, false, room, (page, _) -> rows.addAll(rows(page)), progress);
            } else {
                String name = String.valueOf(file.getFileName());
                CsvRows.of(file, progress).read(CsvRows::commonest, (cells, row) -> {
                    if ((long) row * cells.size() > room.cells() || cells.size() > room.columns()) {
                        throw new RefusedSource(
                                Refusal.CELLS, Integer.toString(room.cells()), Place.of(name, row));
                    }
                    rows.add(Row.of(Place.of(name, row), cells));
                }, progress);
            }
        } catch (IOException e) {
            throw new RefusedSource(Refusal.UNREADABLE, String.valueOf(e.getMessage()));
        }
        if (rows.isEmpty()) {
            throw new RefusedSource(Refusal.EMPTY, "");
        }
        return List.copyOf(rows);
    }

    private static List<Row> rows(Book.Page page) {
        var rows = new ArrayList<Row>();
        Grid grid = page.grid();
        int width = grid.rows().stream().map(grid::row).mapToInt(NavigableMap::lastKey).max().orElse(0);
        for (int row : grid.rows()) {
            var cells = new ArrayList<GridCell>();
            for (int column = 1; column <= width; column++) {
                Optional<GridCell> own = grid.at(row, column);
                cells.add(own.isPresent() ? own.get() : GridCell.text(grid.seen(row, column)));
            }
            rows.add(new Row(Place.of(page.place().file(), page.place().sheet().orElse(""), row), cells));
        }
        return rows;
    }
}
