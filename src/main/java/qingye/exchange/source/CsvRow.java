package qingye.exchange.source;

import java.time.Year;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import qingye.exchange.log.Hint;
import qingye.exchange.log.Labels;
import qingye.exchange.log.Place;
import qingye.exchange.log.Problem;
import qingye.model.indicator.ValueReader;

/// Reads the rows of a CSV file under its header: each gives one figure or says why not.
final class CsvRow {

    private final CsvHeader header;
    private final Gathered gathered;
    /// A marked label stands in the row of each year; once is enough to say so.
    private final Set<String> marked = new HashSet<>();
    /// The same few years and notes stand in most rows.
    private final Map<String, Optional<Year>> years = new HashMap<>();
    private final Map<String, Optional<NoteCell>> notes = new HashMap<>();

    CsvRow(CsvHeader header, Gathered gathered) {
        this.header = header;
        this.gathered = gathered;
    }

    void read(List<String> raw, Place row) {
        if (raw.size() != header.names().size()) {
            var problem = new Problem.CellCount(header.names().size(), raw.size());
            refuse(row, Labels.NONE, Optional.empty(), String.join(" | ", raw), problem);
            return;
        }
        for (int at = 0; at < raw.size(); at++) {
            OptionalInt control = Cleaning.control(raw.get(at));
            if (control.isPresent()) {
                var problem = new Problem.ControlCharacter(control.getAsInt());
                refuse(row.at(header.names().get(at)), Labels.NONE, Optional.empty(), "", problem);
                return;
            }
        }
        var cells = new EnumMap<Column, String>(Column.class);
        for (Column column : Column.values()) {
            String cell = FormulaGuard.off(header.cell(raw, column));
            // The texts of notes stand on lines of their own.
            cells.put(column, column == Column.NOTE ? cell.strip() : Cleaning.text(cell));
        }
        figure(cells, row);
    }

    private void figure(Map<Column, String> cells, Place row) {
        Optional<Year> year = years.computeIfAbsent(text(cells, Column.YEAR), Years::read);
        Labels labels = new Labels(
                text(cells, Column.SECTION),
                label(cells, Column.TABLE, row),
                label(cells, Column.GROUP, row),
                label(cells, Column.SUBGROUP, row),
                label(cells, Column.INDICATOR, row),
                text(cells, Column.UNIT),
                text(cells, Column.CODE));
        for (Column column : Column.values()) {
            int length = text(cells, column).length();
            int most = column == Column.NOTE ? Bounds.CELL_TEXT : Bounds.LABEL;
            if (column != Column.VALUE && length > most) {
                refuse(row.at(header.name(column)), Labels.NONE, year, text(cells, column).substring(0, 40) + "…",
                        new Problem.TooLong(length, most));
                return;
            }
        }
        for (Column needed : List.of(Column.TABLE, Column.INDICATOR, Column.YEAR)) {
            if (text(cells, needed).isEmpty()) {
                refuse(row.at(header.name(needed)), labels, year, "", new Problem.Blank());
                return;
            }
        }
        Place at = row.at(header.name(Column.YEAR));
        if (year.isEmpty()) {
            String found = text(cells, Column.YEAR);
            refuse(at, labels, year, found, new Problem.NotAYear(found));
            return;
        }
        Optional<NoteCell> marks = notes.computeIfAbsent(text(cells, Column.NOTE), NoteCell::read);
        if (marks.isEmpty()) {
            String found = text(cells, Column.NOTE);
            refuse(row.at(header.name(Column.NOTE)), labels, year, found, new Problem.BadNote(found));
            return;
        }
        marks.get().texts().forEach(gathered::note);
        List<NoteMark> here = marks.get().marks().stream().filter(mark -> mark.isOf(year.get())).toList();
        value(text(cells, Column.VALUE), labels, year.get(), here, row.at(header.name(Column.VALUE)));
    }

    private void value(String typed, Labels labels, Year year, List<NoteMark> notes, Place place) {
        switch (ValueReader.read(unmarked(typed, place), labels.unit())) {
            case ValueReader.Read(var value) ->
                gathered.add(new SourceLine.Figure(place, labels, year, value, notes));
            case ValueReader.Misread(var found, var fault) ->
                refuse(place, labels, Optional.of(year), found, new Problem.NotANumber(fault, found));
        }
    }

    private void refuse(Place place, Labels labels, Optional<Year> year, String found, Problem problem) {
        String brief = found.length() > 200 ? found.substring(0, 200) + "…" : found;
        gathered.add(new SourceLine.Refused(place, labels, year, brief, problem));
    }

    private String label(Map<Column, String> cells, Column column, Place row) {
        return unmarked(text(cells, column), row.at(header.name(column)));
    }

    private String unmarked(String text, Place place) {
        String mark = Cleaning.mark(text);
        if (mark.isEmpty()) {
            return text;
        }
        String without = Cleaning.withoutMark(text);
        if (marked.add(text)) {
            gathered.hint(new Hint.MarkTaken(place, mark, without));
        }
        return without;
    }

    private static String text(Map<Column, String> cells, Column column) {
        return cells.getOrDefault(column, "");
    }
}
