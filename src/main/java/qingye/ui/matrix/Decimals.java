package qingye.ui.matrix;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/// Scores and weights as people write and read them.
public final class Decimals {

    private Decimals() {}

    /// What was written; empty for what is no number. Nothing with a comma is one: that may part
    /// the thousands or the decimals.
    public static Optional<BigDecimal> read(String typed) {
        String plain = typed.strip().replace('．', '.');
        try {
            return plain.isEmpty() || plain.length() > 12 || plain.indexOf('e') >= 0 || plain.indexOf('E') >= 0
                    ? Optional.empty()
                    : Optional.of(new BigDecimal(plain));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    /// To two decimals, as scores are shown.
    public static String shown(BigDecimal score) {
        return score.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    /// As it is, without empty decimals.
    public static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
