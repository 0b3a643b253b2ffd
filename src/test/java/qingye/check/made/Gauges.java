package qingye.check.made;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import qingye.model.indicator.ValueKey;

/// Measures how far printed figures of one year are from what they were made to satisfy.
final class Gauges {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final int year;

    Gauges(int year) {
        this.year = year;
    }

    /// Parts sum to their total.
    Relation.Gauge sum(Line total, List<Line> parts) {
        double slack = slack(parts) + total.halfUnit().doubleValue();
        return printed -> {
            BigDecimal sum = parts.stream().map(part -> printed.apply(part.key(year)))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            return sum.subtract(printed.apply(total.key(year))).abs().doubleValue() / slack;
        };
    }

    /// Two breakdowns sum to the same.
    Relation.Gauge alike(List<Line> some, List<Line> others) {
        double slack = slack(some) + slack(others);
        return printed -> {
            BigDecimal off = BigDecimal.ZERO;
            for (Line line : some) {
                off = off.add(printed.apply(line.key(year)));
            }
            for (Line line : others) {
                off = off.subtract(printed.apply(line.key(year)));
            }
            return off.abs().doubleValue() / slack;
        };
    }

    /// Percentages sum to 100.
    Relation.Gauge hundred(List<Line> parts) {
        double slack = slack(parts);
        return printed -> parts.stream().map(part -> printed.apply(part.key(year)))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .subtract(HUNDRED).abs().doubleValue() / slack;
    }

    /// One is so many of the others, times `scale`.
    Relation.Gauge quotient(Line result, List<Line> above, List<Line> below, String scale) {
        return printed -> {
            BigDecimal top = sum(above, printed);
            BigDecimal bottom = sum(below, printed);
            if (bottom.signum() == 0) {
                return Double.POSITIVE_INFINITY;
            }
            BigDecimal exact = top.multiply(new BigDecimal(scale)).divide(bottom, MathContext.DECIMAL64);
            double relative = share(slackOf(above), top) + share(slackOf(below), bottom);
            double slack = result.halfUnit().doubleValue() + exact.abs().doubleValue() * relative;
            return exact.subtract(printed.apply(result.key(year))).abs().doubleValue() / slack;
        };
    }

    /// One is the sum of activities by their factors; a hundredth is taken for rounding.
    Relation.Gauge product(Line result, List<Line> activities, List<String> factors) {
        return printed -> {
            BigDecimal exact = BigDecimal.ZERO;
            for (int at = 0; at < activities.size(); at++) {
                BigDecimal activity = printed.apply(activities.get(at).key(year));
                exact = exact.add(activity.multiply(new BigDecimal(factors.get(at))));
            }
            double slack = result.halfUnit().doubleValue() + exact.doubleValue() / 100;
            return exact.subtract(printed.apply(result.key(year))).abs().doubleValue() / slack;
        };
    }

    /// One lies between the least and the greatest of the others.
    Relation.Gauge within(Line mean, List<Line> parts) {
        double slack = 2 * mean.halfUnit().doubleValue() + 2 * parts.getFirst().halfUnit().doubleValue();
        return printed -> {
            var sorted = new ArrayList<>(parts.stream().map(part -> printed.apply(part.key(year))).sorted().toList());
            BigDecimal found = printed.apply(mean.key(year));
            double below = sorted.getFirst().subtract(found).doubleValue();
            double above = found.subtract(sorted.getLast()).doubleValue();
            return Math.max(below, above) / slack;
        };
    }

    /// The same figure in two places.
    Relation.Gauge same(Line one, Line other) {
        double slack = one.halfUnit().doubleValue();
        return printed -> printed.apply(one.key(year)).subtract(printed.apply(other.key(year))).abs()
                .doubleValue() / slack;
    }

    private BigDecimal sum(List<Line> lines, Function<ValueKey, BigDecimal> printed) {
        return lines.stream().map(line -> printed.apply(line.key(year))).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static double share(BigDecimal slack, BigDecimal of) {
        return of.signum() == 0 ? 0 : slack.doubleValue() / of.abs().doubleValue();
    }

    private static BigDecimal slackOf(List<Line> lines) {
        return lines.stream().map(Line::slack).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static double slack(List<Line> lines) {
        return lines.stream().map(Line::halfUnit).reduce(BigDecimal.ZERO, BigDecimal::add).doubleValue();
    }
}
