package qingye.exchange.sheet;

import java.time.Year;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

import qingye.exchange.log.Hint;
import qingye.exchange.log.Place;
import qingye.exchange.log.Refusal;
import qingye.exchange.source.Cleaning;
import qingye.exchange.source.Column;
import qingye.exchange.source.Gathered;
import qingye.exchange.source.RefusedSource;
import qingye.exchange.source.Years;

/// The header of a table in a sheet: 指标 | 分类 | 单位 | 2022 年 | 2023 年 | …
///
/// @param labels the columns of 指标, 分类 and 子分类 in the order they stand: the last filled one names the indicator
/// @param indicatorLast whether 指标 is the last of them, so that it must be filled
/// @param unit the column of the unit
/// @param code the column of the code
/// @param note the column of the note marks, wherever it stands
/// @param years the columns of the years
/// @param known all columns that have a header, understood or not
record WideHeader(
        List<Integer> labels,
        boolean indicatorLast,
        Optional<Integer> unit,
        Optional<Integer> code,
        Optional<Integer> note,
        NavigableMap<Integer, Year> years,
        List<Integer> known) {

    private static final int MOST_LABELS = 3;

    /// The header in that row, if it is one: it has an indicator column and a year right of it.
    static Optional<WideHeader> of(Grid grid, int row, Place sheet) throws RefusedSource {
        var years = new TreeMap<Integer, Year>();
        grid.row(row).forEach((column, cell) -> Years.read(cell.text()).ifPresent(year -> years.put(column, year)));
        if (years.isEmpty()) {
            return Optional.empty();
        }
        var labels = new ArrayList<Integer>();
        Optional<Integer> indicator = Optional.empty();
        Optional<Integer> unit = Optional.empty();
        Optional<Integer> code = Optional.empty();
        var known = new ArrayList<Integer>(grid.row(row).keySet());
        for (int column = 1; column < years.firstKey(); column++) {
            Optional<Column> named = Column.of(grid.seen(row, column));
            if (named.isPresent()) {
                known.add(column);
                switch (named.get()) {
                    case INDICATOR -> {
                        indicator = Optional.of(column);
                        labels.add(column);
                    }
                    case GROUP, SUBGROUP -> labels.add(column);
                    case UNIT -> unit = Optional.of(column);
                    case CODE -> code = Optional.of(column);
                    case SECTION, TABLE, YEAR, VALUE, NOTE -> {
                        // means nothing in a table of this form
                    }
                }
            }
        }
        if (indicator.isEmpty()) {
            return Optional.empty();
        }
        refuseDoubles(row, labels, years, sheet);
        Optional<Integer> note = grid.row(row).entrySet().stream()
                .filter(cell -> Column.of(cell.getValue().text()).equals(Optional.of(Column.NOTE)))
                .map(Map.Entry::getKey)
                .findFirst();
        boolean last = labels.size() > 1 && labels.getLast().equals(indicator.get());
        return Optional.of(new WideHeader(labels, last, unit, code, note, years, known));
    }

    private static void refuseDoubles(int row, List<Integer> labels, NavigableMap<Integer, Year> years, Place sheet)
            throws RefusedSource {
        Place place = Place.of(sheet.file(), sheet.sheet().orElse(""), row);
        if (labels.size() > MOST_LABELS) {
            throw new RefusedSource(Refusal.COLUMN_TWICE, "", place.at(Grid.letters(labels.getLast())));
        }
        var seen = new HashSet<Year>();
        for (var year : years.entrySet()) {
            if (!seen.add(year.getValue())) {
                Place twice = place.at(Grid.letters(year.getKey()));
                throw new RefusedSource(Refusal.COLUMN_TWICE, year.getValue().toString(), twice);
            }
        }
    }

    /// Says which columns are not understood.
    void hint(Grid grid, int row, Place place, Gathered gathered) {
        for (int column : known) {
            boolean understood = labels.contains(column) || years.containsKey(column)
                    || List.of(unit, code, note).contains(Optional.of(column));
            if (!understood && !grid.seen(row, column).isBlank()) {
                String name = Cleaning.text(grid.seen(row, column));
                gathered.hint(new Hint.UnknownColumn(place.at(Grid.letters(column)), name));
            }
        }
    }

    /// Whether another header has the same columns at the same places: a table that goes on after a page break.
    boolean repeats(WideHeader other) {
        return labels.equals(other.labels) && years.equals(other.years) && unit.equals(other.unit);
    }
}
