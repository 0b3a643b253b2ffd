package qingye.exchange.source;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import qingye.exchange.log.Hint;
import qingye.exchange.log.Place;
import qingye.exchange.log.Refusal;

/// The header of a CSV file: which column stands where, by name, in any order.
///
/// @param at where each column stands, from 0
/// @param names the header's own words
record CsvHeader(Map<Column, Integer> at, List<String> names) {

    private static final List<Column> NEEDED = List.of(Column.TABLE, Column.INDICATOR, Column.YEAR, Column.VALUE);
    private static final char[] SEPARATORS = {',', ';', '\t'};

    /// @throws RefusedSource if a needed column is missing or one stands twice
    static CsvHeader of(List<String> cells, Place place, Gathered gathered) throws RefusedSource {
        var at = new EnumMap<Column, Integer>(Column.class);
        var names = new ArrayList<String>();
        for (int i = 0; i < cells.size(); i++) {
            String name = Cleaning.text(cells.get(i).replace("\uFEFF", ""));
            names.add(name);
            Optional<Column> column = Column.of(name);
            if (column.isPresent()) {
                if (at.putIfAbsent(column.get(), i) != null) {
                    throw new RefusedSource(Refusal.COLUMN_TWICE, name, place);
                }
            } else if (!name.isEmpty()) {
                gathered.hint(new Hint.UnknownColumn(place, shortened(name)));
            }
        }
        List<String> missing = NEEDED.stream().filter(one -> !at.containsKey(one)).map(Column::shown).toList();
        if (!missing.isEmpty()) {
            throw new RefusedSource(Refusal.COLUMNS, String.join(", ", missing), place);
        }
        return new CsvHeader(at, List.copyOf(names));
    }

    /// The separator with which most columns of the header are known.
    static char separator(String header) {
        char best = ',';
        long most = -1;
        for (char separator : SEPARATORS) {
            long known = 0;
            for (String cell : header.split(String.valueOf(separator), -1)) {
                known += Column.of(cell.replace("\"", "").replace("\uFEFF", "")).isPresent() ? 1 : 0;
            }
            if (known > most) {
                most = known;
                best = separator;
            }
        }
        return best;
    }

    /// What a row says in that column; empty if there is no such column.
    String cell(List<String> cells, Column column) {
        Integer index = at.get(column);
        return index == null ? "" : cells.get(index);
    }

    /// The header's own word for the column.
    String name(Column column) {
        Integer index = at.get(column);
        return index == null ? column.shown() : names.get(index);
    }

    private static String shortened(String name) {
        return name.length() > 40 ? name.substring(0, 40) + "…" : name;
    }
}
