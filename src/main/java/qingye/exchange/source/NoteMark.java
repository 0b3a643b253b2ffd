package qingye.exchange.source;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The number of a note, and what of a row it hangs on: `row:4`, `cell:5@2024`.
///
/// @param year with [Level#CELL]: the year of the value it hangs on; empty if the row of the source is of one year only
public record NoteMark(Level level, int number, Optional<Year> year) {

    private static final Pattern FORM = Pattern.compile("([a-z]+)\\s*[:：]\\s*([0-9]{1,6})(?:\\s*@\\s*([0-9]{4}))?");

    /// What a note hangs on.
    public enum Level {
        SECTION, TABLE, ROW,
        /// every row that carries the number
        CODE, UNIT, CELL
    }

    /// Reads the marks of a cell such as `section:2; table:3; row:4`; empty if it has another form.
    static Optional<List<NoteMark>> read(String cell) {
        var marks = new ArrayList<NoteMark>();
        for (String part : cell.split("[;；]")) {
            if (part.isBlank()) {
                continue;
            }
            Matcher form = FORM.matcher(part.strip().toLowerCase(Locale.ROOT));
            Optional<Level> level = form.matches() ? level(form.group(1)) : Optional.empty();
            Optional<Year> year = level.isEmpty()
                    ? Optional.empty()
                    : Optional.ofNullable(form.group(3)).map(Year::parse);
            if (level.isEmpty() || year.isPresent() && level.get() != Level.CELL) {
                return Optional.empty();
            }
            marks.add(new NoteMark(level.get(), Integer.parseInt(form.group(2)), year));
        }
        return Optional.of(List.copyOf(marks));
    }

    /// Whether it hangs on something of that year.
    public boolean isOf(Year other) {
        return year.isEmpty() || year.get().equals(other);
    }

    /// The numbers of the marks of a level as they are raised behind a label: `⁴`, `⁴,⁵`; empty if there are none.
    public static String raised(List<NoteMark> marks, Level level) {
        return Cleaning.raised(marks.stream()
                .filter(mark -> mark.level() == level)
                .map(mark -> Integer.toString(mark.number()))
                .collect(Collectors.joining(",")));
    }

    /// The mark in the form that is read.
    String printed() {
        return level.name().toLowerCase(Locale.ROOT) + ":" + number + year.map(one -> "@" + one).orElse("");
    }

    private static Optional<Level> level(String word) {
        return switch (word) {
            case "section" -> Optional.of(Level.SECTION);
            case "table" -> Optional.of(Level.TABLE);
            case "row" -> Optional.of(Level.ROW);
            case "code" -> Optional.of(Level.CODE);
            case "unit" -> Optional.of(Level.UNIT);
            case "cell" -> Optional.of(Level.CELL);
            case String _ -> Optional.empty();
        };
    }
}
