package qingye.exchange.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// A code that a spreadsheet took for a date: `2-1` becomes the second of January or the first of February.
public final class DatedCode {

    private static final List<String> MONTHS =
            List.of("january", "february", "march", "april", "may", "june", "july", "august", "september",
                    "october", "november", "december");

    /// What becomes a date when it is typed.
    private static final Pattern LIKE = Pattern.compile("[0-9]{1,4}(?:[-./][0-9]{1,2}){1,2}");
    private static final int SHORT = 3;
    private static final Pattern DAY_FIRST = Pattern.compile("([0-9]{1,2})[- ]([a-z]+)(?:[- ][0-9]{2,4})?");
    private static final Pattern MONTH_FIRST = Pattern.compile("([a-z]+)[- ]([0-9]{1,2})");
    private static final Pattern CHINESE = Pattern.compile(
            "(?:[0-9]{2,4}\\s*\u5E74\\s*)?([0-9]{1,2})\\s*\u6708\\s*([0-9]{1,2})\\s*\u65E5?");
    private static final Pattern WHOLE =
            Pattern.compile("(?:19|20)[0-9]{2}[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})(?:[T ].*)?");
    private static final Pattern SERIAL = Pattern.compile("[0-9]{5}");

    /// Days from 1970 back to where spreadsheets begin to count.
    private static final int EPOCH = 25_569;
    private static final int EARLIEST = 36_526;
    private static final int LATEST = 58_500;

    private DatedCode() {}

    /// The code that was probably typed; empty where the cell is no date.
    ///
    /// @param before the code in the row above, whose like it probably was; may be empty
    public static Optional<String> of(GridCell cell, String before) {
        // some codes look like dates: in a cell of text they are none unless the codes around are like that
        boolean likely = cell.kind() == GridCell.Kind.DATE || LIKE.matcher(before).matches();
        String text = cell.text().strip().toLowerCase(Locale.ROOT);
        Matcher day = DAY_FIRST.matcher(text);
        if (day.matches() && isDay(day.group(1)) && month(day.group(2)) > 0) {
            return Optional.of(code(Integer.parseInt(day.group(1)), month(day.group(2)), before));
        }
        Matcher month = MONTH_FIRST.matcher(text);
        if (likely && month.matches() && isDay(month.group(2)) && month(month.group(1)) > 0) {
            return Optional.of(code(month(month.group(1)), Integer.parseInt(month.group(2)), before));
        }
        for (Pattern pattern : List.of(CHINESE, WHOLE)) {
            Matcher date = pattern.matcher(text);
            if ((likely || pattern == CHINESE)
                    && date.matches() && isMonth(date.group(1)) && isDay(date.group(2))) {
                return Optional.of(code(
                        Integer.parseInt(date.group(1)), Integer.parseInt(date.group(2)), before));
            }
        }
        boolean dated = cell.kind() == GridCell.Kind.DATE;
        // a plain number is one where the codes around it have a dash
        boolean plain = before.indexOf('-') > 0 && SERIAL.matcher(text).matches();
        Optional<Integer> serial = (dated ? cell.exact().map(BigDecimal::intValue) : Optional.<Integer>empty())
                .or(() -> plain ? Optional.of(Integer.parseInt(text)) : Optional.empty())
                .filter(days -> days >= EARLIEST && days <= LATEST);
        if (serial.isPresent()) {
            LocalDate date = LocalDate.ofEpochDay(serial.get() - (long) EPOCH);
            return Optional.of(code(date.getMonthValue(), date.getDayOfMonth(), before));
        }
        return dated ? Optional.of("") : Optional.empty();
    }

    /// Both numbers in the order that goes on from the code before, else as given.
    private static String code(int first, int second, String before) {
        boolean swapped = before.startsWith(second + "-") && !before.startsWith(first + "-");
        return swapped ? second + "-" + first : first + "-" + second;
    }

    private static int month(String name) {
        return 1 + IntStream.range(0, MONTHS.size())
                .filter(at -> MONTHS.get(at).equals(name) || MONTHS.get(at).substring(0, SHORT).equals(name))
                .findFirst().orElse(-1);
    }

    private static boolean isMonth(String digits) {
        return Integer.parseInt(digits) >= 1 && Integer.parseInt(digits) <= MONTHS.size();
    }

    private static boolean isDay(String digits) {
        return Integer.parseInt(digits) >= 1 && Integer.parseInt(digits) <= 31;
    }
}
