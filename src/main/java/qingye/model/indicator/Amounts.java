package qingye.model.indicator;

import java.math.BigDecimal;

/// Prints decimals.
final class Amounts {

    private Amounts() {}

    /// The plain decimal form, thousands separated by commas if `grouped`.
    static String print(BigDecimal number, boolean grouped) {
        String plain = number.abs().toPlainString();
        String sign = number.signum() < 0 ? "-" : "";
        if (!grouped) {
            return sign + plain;
        }
        int point = plain.indexOf('.');
        int end = point < 0 ? plain.length() : point;
        var printed = new StringBuilder(plain);
        for (int at = end - 3; at > 0; at -= 3) {
            printed.insert(at, ',');
        }
        return sign + printed;
    }
}
