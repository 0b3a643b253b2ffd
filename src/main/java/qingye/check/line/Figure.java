package qingye.check.line;

import java.math.BigDecimal;
import java.math.RoundingMode;

import qingye.model.indicator.Value;
import qingye.model.indicator.ValueKey;

/// A printed number.
///
/// @param number as printed
/// @param whole whether it counts whole things, and so was never rounded
public record Figure(ValueKey key, Value.Amount value, BigDecimal number, boolean whole) {

    /// That amount as it stands in print.
    static Figure of(ValueKey key, Value.Amount value, boolean counted) {
        return new Figure(key, value, value.rounded(), counted && value.decimals() == 0);
    }

    /// As printed.
    public String printed() {
        return value.printed();
    }

    /// Half a unit of the last printed place: how far rounding half up (GB/T 8170) can have moved it. Zero for what was
    /// counted.
    public BigDecimal half() {
        return whole ? BigDecimal.ZERO : BigDecimal.valueOf(5, value.decimals() + 1);
    }

    /// What it can stand for.
    ///
    /// @param halves how many half units are allowed for
    public Span span(BigDecimal halves) {
        return whole ? Span.of(number) : Span.around(number, half().multiply(halves));
    }

    /// Another number printed as this one is: same decimals, same separators.
    public Value.Amount like(BigDecimal other) {
        return new Value.Amount(
                other.setScale(value.decimals(), RoundingMode.HALF_UP), value.decimals(), value.grouped());
    }
}
