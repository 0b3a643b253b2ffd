package qingye.exchange.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The number of a note, and what of a row it hangs on: `row:4`.
public record NoteMark(Level level, int number) {

    private static final Pattern FORM = Pattern.compile("([a-z]+)\\s*[:：]\\s*([0-9]{1,6})");

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
            if (level.isEmpty()) {
                return Optional.empty();
            }
            marks.add(new NoteMark(level.get(), Integer.parseInt(form.group(2))));
        }
        return Optional.of(List.copyOf(marks));
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
