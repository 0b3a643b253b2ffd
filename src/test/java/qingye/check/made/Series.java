package qingye.check.made;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/// A quantity over the years, the oldest first, as exact as it is known.
record Series(List<BigDecimal> values) {

    Series {
        values = List.copyOf(values);
    }

    static Series sum(List<Series> parts) {
        return parts.stream().reduce(Series::plus).orElseThrow();
    }

    BigDecimal at(int year) {
        return values.get(year);
    }

    Series plus(Series other) {
        return with(other, BigDecimal::add);
    }

    Series minus(Series other) {
        return with(other, BigDecimal::subtract);
    }

    Series times(Series other) {
        return with(other, BigDecimal::multiply);
    }

    Series times(String factor) {
        return each(value -> value.multiply(new BigDecimal(factor)));
    }

    /// How many of the one come on one of the other, times `scale`.
    Series per(Series other, String scale) {
        return with(other, (above, below) -> above.multiply(new BigDecimal(scale))
                .divide(below, MathContext.DECIMAL64));
    }

    Series rounded(int decimals) {
        return each(value -> value.setScale(decimals, RoundingMode.HALF_UP));
    }

    Series floor() {
        return each(value -> value.setScale(0, RoundingMode.FLOOR));
    }

    boolean isPositive() {
        return values.stream().allMatch(value -> value.signum() > 0);
    }

    private Series each(UnaryOperator<BigDecimal> change) {
        return new Series(values.stream().map(change).toList());
    }

    private Series with(Series other, BinaryOperator<BigDecimal> join) {
        return new Series(IntStream.range(0, values.size())
                .mapToObj(year -> join.apply(at(year), other.at(year)))
                .toList());
    }
}
