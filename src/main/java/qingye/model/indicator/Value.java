package qingye.model.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// The value of an indicator in a year, exactly as it is printed. A true zero is an [Amount]; the kinds of blank are
/// told apart. Nothing here is ever a binary floating point number.
public sealed interface Value {

    /// The one empty value.
    Value EMPTY = new Empty();

    /// What stands in the table.
    String printed();

    /// A number.
    ///
    /// @param exact the number itself, with all the decimals known
    /// @param decimals how many are printed; the rest is rounded half up when printing, never when storing
    /// @param grouped whether thousands are separated by commas
    record Amount(BigDecimal exact, int decimals, boolean grouped) implements Value {

        public Amount {
            if (decimals < 0 || decimals > 12) {
                throw new IllegalArgumentException("decimals out of 0..12: " + decimals);
            }
        }

        @Override
        public String printed() {
            return Amounts.print(exact.setScale(decimals, RoundingMode.HALF_UP), grouped);
        }

        /// The number as printed: rounded to the printed decimals.
        public BigDecimal rounded() {
            return exact.setScale(decimals, RoundingMode.HALF_UP);
        }
    }

    /// Words in place of a number, for instance 优秀 or 8.5（满分9分）.
    record Words(String text) implements Value {
        @Override
        public String printed() {
            return text;
        }
    }

    /// The indicator does not apply.
    ///
    /// @param printed as typed, for instance 不适用
    /// @param reason why; empty until given
    record NotApplicable(String printed, String reason) implements Value {}

    /// The figure exists and is not published.
    ///
    /// @param printed as typed, for instance 未披露
    record NotDisclosed(String printed) implements Value {}

    /// Nothing entered yet; prints as nothing.
    record Empty() implements Value {
        @Override
        public String printed() {
            return "";
        }
    }
}
