package qingye.exchange.sheet;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

import qingye.exchange.log.Hint;
import qingye.exchange.log.Labels;
import qingye.exchange.log.Place;
import qingye.exchange.log.Problem;
import qingye.exchange.sheet.CellValue.Bad;
import qingye.exchange.sheet.CellValue.Good;
import qingye.exchange.source.Bounds;
import qingye.exchange.source.Cleaning;
import qingye.exchange.source.Gathered;
import qingye.exchange.source.NoteCell;
import qingye.exchange.source.NoteMark;
import qingye.exchange.source.SourceLine;
import qingye.model.indicator.Value;

/// Reads the rows of one table of a sheet: each gives a figure per year, or, if one cell is wrong, none.
final class WideRows {

    private final Grid grid;
    private final WideHeader header;
    private final Place sheet;
    private final Heading heading;
    private final Gathered gathered;
    private String group = "";

    /// What is said above a table.
    ///
    /// @param unit of all rows that do not name one
    record Heading(String section, String title, String unit) {}

    WideRows(Grid grid, WideHeader header, Place sheet, Heading heading, Gathered gathered) {
        this.grid = grid;
        this.header = header;
        this.sheet = sheet;
        this.heading = heading;
        this.gathered = gathered;
    }

    WideHeader header() {
        return header;
    }

    String title() {
        return heading.title();
    }

    /// The rows below have the group label that stands in this one.
    void group(int row) {
        group = label(row, grid.row(row).firstKey());
    }

    void read(int row) {
        Optional<NoteCell> notes = notes(row);
        Labels labels = labels(row, notes.map(NoteCell::marks).orElse(List.of()));
        Optional<Bad> broken = Optional.empty();
        int brokenAt = 0;
        var cells = new ArrayList<CellValue>();
        Optional<CellValue> wrong = wrongLabels(row, labels).or(() -> wrongNotes(row, notes));
        for (int column : header.years().keySet()) {
            CellValue cell = wrong.isPresent() ? wrong.get() : cell(row, column, labels.unit());
            if (cell instanceof Bad bad && broken.isEmpty()) {
                broken = Optional.of(bad);
                brokenAt = column;
            }
            cells.add(cell);
        }
        int at = 0;
        for (var column : header.years().entrySet()) {
            Place place = place(row, column.getKey());
            var where = new Where(place, labels, column.getValue(), notes.map(NoteCell::marks).orElse(List.of()));
            add(where, cells.get(at++), broken.isPresent() ? brokenAt : 0);
        }
        notes.ifPresent(said -> said.texts().forEach(gathered::note));
    }

    /// Where a value stands, and what hangs on it.
    private record Where(Place place, Labels labels, Year year, List<NoteMark> marks) {
        Where {
            Year here = year;
            marks = marks.stream().filter(mark -> mark.isOf(here)).toList();
        }
    }

    /// What the note column says; empty if it cannot be read.
    private Optional<NoteCell> notes(int row) {
        return NoteCell.read(header.note().map(column -> grid.seen(row, column)).orElse(""));
    }

    private Optional<CellValue> wrongNotes(int row, Optional<NoteCell> notes) {
        String found = header.note().map(column -> Cleaning.text(grid.seen(row, column))).orElse("");
        return notes.isPresent() ? Optional.empty() : Optional.of(new Bad(found, new Problem.BadNote(found)));
    }

    private void add(Where where, CellValue cell, int brokenAt) {
        Place place = where.place();
        Labels labels = where.labels();
        Year year = where.year();
        SourceLine line = switch (cell) {
            case Good(Value value) when brokenAt == 0 ->
                new SourceLine.Figure(place, labels, year, value, where.marks());
            case Good(Value value) ->
                refused(place, labels, year, value.printed(),
                        new Problem.WithRow(place(place.row(), brokenAt)));
            case Bad(String found, Problem problem) -> refused(place, labels, year, found, problem);
        };
        gathered.add(line);
    }

    private static SourceLine refused(Place place, Labels labels, Year year, String found, Problem problem) {
        return new SourceLine.Refused(place, labels, Optional.of(year), found, problem);
    }

    /// What is wrong with the row as a whole.
    private Optional<CellValue> wrongLabels(int row, Labels labels) {
        if (labels.indicator().isEmpty()) {
            return Optional.of(new Bad("", new Problem.Blank()));
        }
        for (String label : List.of(labels.table(), labels.group(), labels.subgroup(), labels.indicator(),
                labels.unit())) {
            OptionalInt control = Cleaning.control(label);
            if (control.isPresent()) {
                return Optional.of(new Bad("", new Problem.ControlCharacter(control.getAsInt())));
            }
            if (label.length() > Bounds.LABEL) {
                String brief = label.substring(0, 40) + "…";
                return Optional.of(new Bad(brief, new Problem.TooLong(label.length(), Bounds.LABEL)));
            }
        }
        return grid.row(row).entrySet().stream()
                .filter(cell -> !header.known().contains(cell.getKey()))
                .findFirst()
                .map(cell -> new Bad(cell.getValue().text(),
                        new Problem.NoHeader(Grid.letters(cell.getKey()) + ": " + cell.getValue().text())));
    }

    private Labels labels(int row, List<NoteMark> marks) {
        var texts = new ArrayList<String>();
        for (int column : header.labels()) {
            texts.add(label(row, column));
        }
        if (header.note().isPresent() && header.indicatorLast()) {
            texts.set(texts.size() - 1, unmarked(Cleaning.text(grid.seen(row, header.labels().getLast())), marks));
        }
        int last = texts.size() - 1;
        while (last > 0 && !header.indicatorLast() && texts.get(last).isEmpty()) {
            last--;
        }
        String first = last > 0 ? texts.getFirst() : "";
        String unit = header.unit().map(column -> Cleaning.text(grid.seen(row, column))).orElse("");
        return new Labels(
                heading.section(),
                heading.title(),
                first.isEmpty() ? group : first,
                last > 1 ? texts.get(1) : "",
                texts.get(last),
                unit.isEmpty() ? heading.unit() : unit,
                header.code().map(column -> Cleaning.text(grid.seen(row, column))).orElse(""));
    }

    /// The label without the raised numbers of its notes, where the note column says which they are.
    private static String unmarked(String label, List<NoteMark> marks) {
        String raised = NoteMark.raised(marks, NoteMark.Level.ROW);
        return raised.isEmpty() || !label.endsWith(raised)
                ? label
                : label.substring(0, label.length() - raised.length()).strip();
    }

    private String label(int row, int column) {
        if (header.note().isPresent()) {
            return Cleaning.text(grid.seen(row, column));
        }
        return unmarked(Cleaning.text(grid.seen(row, column)), place(row, column), grid.at(row, column).isPresent());
    }

    private String unmarked(String text, Place place, boolean say) {
        String mark = Cleaning.mark(text);
        if (mark.isEmpty()) {
            return text;
        }
        String without = Cleaning.withoutMark(text);
        if (say) {
            gathered.hint(new Hint.MarkTaken(place, mark, without));
        }
        return without;
    }

    private CellValue cell(int row, int column, String unit) {
        Optional<GridCell> found = grid.at(row, column);
        if (grid.merged(row, column).isPresent()) {
            return new Bad(found.map(GridCell::text).orElse(""), new Problem.MergedValue());
        }
        UnaryOperator<String> clean = header.note().isPresent()
                ? UnaryOperator.identity()
                : text -> unmarked(text, place(row, column), true);
        return found.map(cell -> CellValue.of(cell, unit, clean)).orElse(new Good(Value.EMPTY));
    }

    private Place place(int row, int column) {
        return Place.of(sheet.file(), sheet.sheet().orElse(""), row).at(Grid.letters(column));
    }
}
