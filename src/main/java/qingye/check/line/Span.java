package qingye.check.line;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// All numbers that a printed figure can stand for. Interval arithmetic: what is calculated from spans holds every
/// result that the figures behind the print could have.
///
/// @param low the least
/// @param high the greatest
public record Span(BigDecimal low, BigDecimal high) {

    private static final MathContext DOWN = new MathContext(34, RoundingMode.FLOOR);
    private static final MathContext UP = new MathContext(34, RoundingMode.CEILING);

    /// Nothing but that number.
    public static Span of(BigDecimal number) {
        return new Span(number, number);
    }

    /// That number, give or take.
    public static Span around(BigDecimal number, BigDecimal slack) {
        return slack.signum() == 0 ? of(number) : new Span(number.subtract(slack), number.add(slack));
    }

    /// The sum.
    public Span plus(Span other) {
        return new Span(low.add(other.low), high.add(other.high));
    }

    /// The difference.
    public Span minus(Span other) {
        return new Span(low.subtract(other.high), high.subtract(other.low));
    }

    /// The product; only for spans that are not negative.
    public Span times(Span other) {
        return new Span(low.multiply(other.low), high.multiply(other.high));
    }

    /// So many times.
    public Span times(BigDecimal factor) {
        return factor.signum() < 0
                ? new Span(high.multiply(factor), low.multiply(factor))
                : new Span(low.multiply(factor), high.multiply(factor));
    }

    /// The quotient; only for a span that is not negative by one that is above zero.
    public Span over(Span other) {
        return new Span(low.divide(other.high, DOWN), high.divide(other.low, UP));
    }

    /// Whether some number is in both.
    public boolean meets(Span other) {
        return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
    }

    /// Whether that number is in it.
    public boolean holds(BigDecimal number) {
        return low.compareTo(number) <= 0 && number.compareTo(high) <= 0;
    }

    /// Whether all of it is above zero.
    public boolean isPositive() {
        return low.signum() > 0;
    }

    /// What is in both; only for spans that meet.
    public Span and(Span other) {
        return new Span(low.max(other.low), high.min(other.high));
    }

    /// How wide it is.
    public BigDecimal width() {
        return high.subtract(low);
    }
}
