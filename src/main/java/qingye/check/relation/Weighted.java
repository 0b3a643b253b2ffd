package qingye.check.relation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Year;
import java.util.List;
import java.util.Optional;

import qingye.check.line.Line;
import qingye.check.line.Span;

/// A mean or rate of all that is the mean of those of the parts, each counting by its head.
///
/// @param parts the means or rates of the parts
/// @param weights how many each part is, in the same order
/// @param base [Base#CLOSING] for the plain weighted mean; [Base#WITH_NUMERATOR] for rates by leavers and closing
/// headcount, whose leavers add up
/// @param label of the group of the parts, folded
public record Weighted(
        Line result, List<Line> parts, List<Line> weights, Base base, String label) implements Relation {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Weighted {
        parts = List.copyOf(parts);
        weights = List.copyOf(weights);
    }

    @Override
    public String kind() {
        return "weighted";
    }

    @Override
    public List<Line> lines() {
        return Lines.joined(List.of(result), Lines.joined(parts, weights));
    }

    @Override
    public List<Year> years() {
        return result.years();
    }

    @Override
    public Optional<Boolean> holds(Year year, BigDecimal halves) {
        return mean(year, halves).flatMap(mean -> result.span(year, halves).map(mean::meets));
    }

    /// All that the mean of the parts can be; empty if a figure is missing.
    public Optional<Span> mean(Year year, BigDecimal halves) {
        Span sum = Span.of(BigDecimal.ZERO);
        Span heads = Span.of(BigDecimal.ZERO);
        for (int at = 0; at < parts.size(); at++) {
            Optional<Span> part = parts.get(at).span(year, halves);
            Optional<Span> weight = weights.get(at).span(year, halves);
            if (part.isEmpty() || weight.isEmpty() || part.get().high().compareTo(HUNDRED) >= 0 && isWith()) {
                return Optional.empty();
            }
            Span own = isWith() ? odds(part.get()) : part.get();
            sum = sum.plus(own.times(weight.get()));
            heads = heads.plus(weight.get());
        }
        if (!heads.isPositive()) {
            return Optional.empty();
        }
        Span mean = sum.over(heads);
        return Optional.of(isWith() ? share(mean) : mean);
    }

    private boolean isWith() {
        return base == Base.WITH_NUMERATOR;
    }

    /// Leavers by those still there: r by (100 − r).
    private static Span odds(Span rate) {
        return new Span(
                rate.low().divide(HUNDRED.subtract(rate.low()), MathContext.DECIMAL128),
                rate.high().divide(HUNDRED.subtract(rate.high()), MathContext.DECIMAL128));
    }

    private static Span share(Span odds) {
        return new Span(
                HUNDRED.multiply(odds.low()).divide(odds.low().add(BigDecimal.ONE), MathContext.DECIMAL128),
                HUNDRED.multiply(odds.high()).divide(odds.high().add(BigDecimal.ONE), MathContext.DECIMAL128));
    }

    /// What would be printed, by the printed numbers.
    public Optional<BigDecimal> expected(Year year) {
        return mean(year, BigDecimal.ZERO).map(Span::low);
    }

    /// The number that one part would need for the mean to be as printed; empty if none would do.
    public Optional<BigDecimal> needed(int at, Year year) {
        Optional<Span> target = result.span(year, BigDecimal.ZERO);
        if (target.isEmpty() || mean(year, BigDecimal.ZERO).isEmpty()) {
            return Optional.empty();
        }
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal heads = BigDecimal.ZERO;
        for (int one = 0; one < parts.size(); one++) {
            BigDecimal weight = weights.get(one).number(year).orElseThrow();
            heads = heads.add(weight);
            if (one != at) {
                Span part = parts.get(one).span(year, BigDecimal.ZERO).orElseThrow();
                sum = sum.add((isWith() ? odds(part) : part).low().multiply(weight));
            }
        }
        BigDecimal whole = (isWith() ? odds(target.get()) : target.get()).low().multiply(heads);
        BigDecimal weight = weights.get(at).number(year).orElseThrow();
        if (weight.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal own = whole.subtract(sum).divide(weight, MathContext.DECIMAL128);
        return Optional.of(isWith() ? share(Span.of(own)).low() : own).filter(one -> one.signum() >= 0);
    }
}
