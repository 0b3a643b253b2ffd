package qingye.model.factor;

import java.util.regex.Pattern;

/// The place of a factor in a formula: what is converted into what, for instance `natural_gas.co2` or `grid.location`.
/// A formula names the slot; which factor stands in it is chosen per indicator and year. Codes never change.
///
/// @param code small letters, digits, `_` and `-` in two to four parts joined by `.`, at most 60 characters
public record FactorSlot(String code) implements Comparable<FactorSlot> {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9_-]*(?:\\.[a-z0-9][a-z0-9_-]*){1,3}");
    private static final int LONGEST = 60;

    public FactorSlot {
        if (!isSlot(code)) {
            throw new IllegalArgumentException("not a factor slot: " + code);
        }
    }

    /// Whether `text` has the form of a slot.
    public static boolean isSlot(String text) {
        return text.length() <= LONGEST && FORM.matcher(text).matches();
    }

    @Override
    public int compareTo(FactorSlot other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
