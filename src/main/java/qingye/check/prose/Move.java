package qingye.check.prose;

import java.math.BigDecimal;
import java.time.Year;
import java.util.Optional;

import qingye.check.line.Span;
import qingye.model.id.IndicatorId;
import qingye.model.indicator.Value;
import qingye.model.indicator.ValueKey;

/// How an indicator moved from one year to another.
///
/// @param before the earlier value
/// @param after the later one
record Move(ValueKey from, ValueKey to, Value.Amount before, Value.Amount after, boolean counted) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /// The move of an indicator; empty unless both years have a number.
    static Optional<Move> of(Named named, Year base, Year year, Ledger ledger) {
        IndicatorId id = named.indicator();
        Optional<Value.Amount> before = ledger.amount(id, base);
        Optional<Value.Amount> after = ledger.amount(id, year);
        return before.isPresent() && after.isPresent()
                ? Optional.of(new Move(new ValueKey(id, base), new ValueKey(id, year), before.get(), after.get(),
                        named.measure().isCounted()))
                : Optional.empty();
    }

    private Span span(Value.Amount value) {
        boolean whole = counted && value.decimals() == 0;
        return whole
                ? Span.of(value.rounded())
                : Span.around(value.rounded(), BigDecimal.valueOf(5, value.decimals() + 1));
    }

    /// Above zero if it rose, below if it fell, zero if it did not move.
    int sign() {
        return after.rounded().compareTo(before.rounded());
    }

    /// What it can have moved by, in its own unit.
    Span difference() {
        return span(after).minus(span(before));
    }

    /// The difference of the printed numbers.
    BigDecimal printedDifference() {
        return after.rounded().subtract(before.rounded());
    }

    /// What it can have moved by, in percent of the earlier value; empty where that is not above zero.
    Optional<Span> percent() {
        return span(before).isPositive() && span(after).low().signum() >= 0
                ? Optional.of(span(after).over(span(before)).minus(Span.of(BigDecimal.ONE)).times(HUNDRED))
                : Optional.empty();
    }

    /// The same in percent of the later value, which is wrong.
    Optional<Span> percentOfLater() {
        return span(after).isPositive() && span(before).low().signum() >= 0
                ? Optional.of(Span.of(BigDecimal.ONE).minus(span(before).over(span(after))).times(HUNDRED))
                : Optional.empty();
    }

    /// How many times the earlier value the later is.
    Optional<Span> times() {
        return percent().map(one -> one.times(new BigDecimal("0.01")).plus(Span.of(BigDecimal.ONE)));
    }
}
