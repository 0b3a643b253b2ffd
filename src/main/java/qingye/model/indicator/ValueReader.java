package qingye.model.indicator;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads a value from the way it is printed or typed. What looks like a number and is none is refused, not guessed:
/// `3.541.51`, `12,34.5`, `1O0`, `45.2.`
public final class ValueReader {

    private static final int LONGEST = 2_000;
    private static final Pattern PLAIN = Pattern.compile("[+-]?[0-9]{1,24}(\\.[0-9]{1,12})?");
    private static final Pattern GROUPED = Pattern.compile("[+-]?[0-9]{1,3}(,[0-9]{3}){1,8}(\\.[0-9]{1,12})?");
    /// Only what numbers are made of, and the letters that are mistaken for digits.
    private static final Pattern NUMBER_LIKE = Pattern.compile("[+-]?[0-9OolI.,' ]*[0-9][0-9OolI.,' %]*");

    private static final Set<String> NOT_APPLICABLE = Set.of("不适用", "不適用", "n/a", "not applicable");
    private static final Set<String> NOT_DISCLOSED = Set.of("未披露", "不披露", "未公开", "not disclosed");

    private ValueReader() {}

    /// What reading gave.
    public sealed interface Reading {}

    /// It is this value.
    public record Read(Value value) implements Reading {}

    /// It is no value; nothing was guessed.
    ///
    /// @param typed what was found
    /// @param fault what is wrong with it
    public record Misread(String typed, Fault fault) implements Reading {}

    /// Why something is not a value.
    public enum Fault {
        /// more than one decimal point, or one at the end
        POINTS,
        /// thousands separators not every three digits
        GROUPS,
        /// letters that look like digits
        LETTERS,
        /// digits with blanks or other marks between them
        SHAPE,
        /// longer than any value
        TOO_LONG
    }

    /// Reads one cell.
    ///
    /// @param typed what stands in it; full width digits and signs are taken for their plain forms
    /// @param unit of the indicator; a `%` behind the number is taken off where the unit is `%`
    public static Reading read(String typed, String unit) {
        if (typed.length() > LONGEST) {
            return new Misread(typed.substring(0, 40) + "…", Fault.TOO_LONG);
        }
        String words = typed.strip();
        if (words.isEmpty()) {
            return new Read(Value.EMPTY);
        }
        String folded = words.toLowerCase(java.util.Locale.ROOT);
        if (NOT_APPLICABLE.contains(folded)) {
            return new Read(new Value.NotApplicable(words, ""));
        }
        if (NOT_DISCLOSED.contains(folded)) {
            return new Read(new Value.NotDisclosed(words));
        }
        String plain = narrow(words);
        if (unit.strip().equals("%") && plain.endsWith("%")) {
            plain = plain.substring(0, plain.length() - 1).strip();
        }
        if (PLAIN.matcher(plain).matches()) {
            return new Read(amount(plain, false));
        }
        if (GROUPED.matcher(plain).matches()) {
            return new Read(amount(plain.replace(",", ""), true));
        }
        if (NUMBER_LIKE.matcher(plain).matches() && !plain.endsWith("%")) {
            return new Misread(words, fault(plain));
        }
        return new Read(new Value.Words(words));
    }

    /// Full width digits and signs in their plain forms. Nothing else is folded: 12² is not 122, ① is not 1.
    private static String narrow(String words) {
        var narrow = new StringBuilder(words.length());
        words.chars().forEach(c -> narrow.append((char) (c > 0xFF00 && c < 0xFF5F ? c - 0xFEE0 : c)));
        return narrow.toString().replace('\u3000', ' ').replace('−', '-');
    }

    private static Value amount(String digits, boolean grouped) {
        var exact = new BigDecimal(digits);
        return new Value.Amount(exact, exact.scale(), grouped);
    }

    private static Fault fault(String plain) {
        if (plain.chars().anyMatch(c -> "OolI".indexOf(c) >= 0)) {
            return Fault.LETTERS;
        }
        long points = plain.chars().filter(c -> c == '.').count();
        if (points > 1 || plain.endsWith(".") || plain.startsWith(".")) {
            return Fault.POINTS;
        }
        return plain.indexOf(',') >= 0 ? Fault.GROUPS : Fault.SHAPE;
    }
}
