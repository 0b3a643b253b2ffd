package qingye.check.line;

import java.math.BigDecimal;
import java.math.RoundingMode;

import qingye.model.indicator.Value;
import qingye.model.indicator.ValueKey;

/// A printed number.
///
/// @param number as printed
/// @param whole whether it counts whole things, and so was never rounded
/// @param rounded what it can stand for if it was rounded half up
public record Figure(ValueKey key, Value.Amount value, BigDecimal number, boolean whole, Span rounded) {

    /// That amount as it stands in print.
    static Figure of(ValueKey key, Value.Amount value, boolean counted) {
        BigDecimal number = value.rounded();
        boolean whole = counted && value.decimals() == 0;
        return new Figure(
                key, value, number, whole, whole ? Span.of(number) : Span.around(number, half(value.decimals())));
    }

    /// As printed.
    public String printed() {
        return value.printed();
    }

    /// Half a unit of the last printed place: how far rounding half up (GB/T 8170) can have moved it. Zero for what was
    /// counted.
    public BigDecimal half() {
        return whole ? BigDecimal.ZERO : half(value.decimals());
    }

    private static BigDecimal half(int decimals) {
        return BigDecimal.valueOf(5, decimals + 1);
    }

    /// What it can stand for.
    ///
    /// @param halves how many half units are allowed for
    public Span span(BigDecimal halves) {
        return whole || halves.compareTo(BigDecimal.ONE) == 0
                ? rounded
                : Span.around(number, half().multiply(halves));
    }

    /// Another number printed as this one is: same decimals, same separators.
    public Value.Amount like(BigDecimal other) {
        return new Value.Amount(
                other.setScale(value.decimals(), RoundingMode.HALF_UP), value.decimals(), value.grouped());
    }
}
