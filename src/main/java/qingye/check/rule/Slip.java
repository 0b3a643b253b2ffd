package qingye.check.rule;

import java.math.BigDecimal;

/// Slips of the hand: what becomes of a number when it is typed wrongly.
final class Slip {

    private Slip() {}

    /// Whether one number is the other with one digit wrong, or two neighbouring digits swapped.
    static boolean between(BigDecimal one, BigDecimal other) {
        int scale = Math.max(one.scale(), other.scale());
        String left = one.setScale(scale).toPlainString();
        String right = other.setScale(scale).toPlainString();
        if (left.length() != right.length() || left.equals(right)) {
            return false;
        }
        int first = 0;
        while (left.charAt(first) == right.charAt(first)) {
            first++;
        }
        int last = left.length() - 1;
        while (left.charAt(last) == right.charAt(last)) {
            last--;
        }
        return first == last || (last == first + 1
                && left.charAt(first) == right.charAt(last) && left.charAt(last) == right.charAt(first));
    }
}
