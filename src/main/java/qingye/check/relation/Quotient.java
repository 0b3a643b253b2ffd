package qingye.check.relation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Year;
import java.util.List;
import java.util.Optional;

import qingye.check.line.Figure;
import qingye.check.line.Line;
import qingye.check.line.Quantity;
import qingye.check.line.Span;

/// A share, rate, intensity or mean that is one number by another.
///
/// @param scale what the quotient is multiplied by to be in the unit of the result: 100 for percent
/// @param base on what the result is computed
public record Quotient(
        Line result, Quantity numerator, Quantity denominator, BigDecimal scale, Base base) implements Relation {

    @Override
    public String kind() {
        return "quotient";
    }

    @Override
    public List<Line> lines() {
        return Lines.joined(List.of(result), Lines.joined(numerator.lines(), denominator.lines()));
    }

    @Override
    public List<Year> years() {
        return result.years();
    }

    @Override
    public Optional<Boolean> holds(Year year, BigDecimal halves) {
        Optional<Span> of = result.span(year, halves);
        Optional<Span> above = numerator.span(year, halves).filter(span -> span.low().signum() >= 0);
        if (of.isEmpty() || above.isEmpty() || of.get().low().signum() < 0 || base == Base.WITH_NUMERATOR) {
            return value(year, halves).flatMap(value -> of.map(value::meets));
        }
        // x by y is r where x is r times y: multiplying is much faster than dividing
        return below(year, halves, above.get()).filter(Span::isPositive)
                .map(below -> above.get().times(scale).meets(of.get().times(below)));
    }

    /// The same on another base.
    public Quotient on(Base other) {
        return new Quotient(result, numerator, denominator, scale, other);
    }

    /// All that the quotient can be; empty if a figure is missing or the base is not above zero.
    public Optional<Span> value(Year year, BigDecimal halves) {
        Optional<Span> above = numerator.span(year, halves).filter(span -> span.low().signum() >= 0);
        return above.flatMap(top -> below(year, halves, top)
                .filter(Span::isPositive)
                .map(bottom -> base == Base.WITH_NUMERATOR
                        ? share(top, bottom)
                        : top.times(scale).over(bottom)));
    }

    /// x by (x + y): grows with x and falls with y.
    private Span share(Span above, Span closing) {
        Span low = Span.of(above.low()).times(scale)
                .over(Span.of(above.low().add(closing.high())));
        Span high = Span.of(above.high()).times(scale)
                .over(Span.of(above.high().add(closing.low())));
        return new Span(low.low(), high.high());
    }

    private Optional<Span> below(Year year, BigDecimal halves, Span above) {
        Optional<Span> closing = denominator.span(year, halves);
        Optional<Span> opening = denominator.span(year.minusYears(1), halves);
        return switch (base) {
            case CLOSING -> closing;
            case WITH_NUMERATOR -> closing.filter(_ -> above.isPositive());
            case OPENING -> opening;
            case AVERAGE -> closing.flatMap(end -> opening.map(
                    begin -> begin.plus(end).times(new BigDecimal("0.5"))));
        };
    }

    /// What would be printed: the quotient of the printed numbers, with the decimals of the result.
    public Optional<BigDecimal> expected(Year year) {
        return exact(year).flatMap(exact -> result.in(year)
                .map(figure -> exact.setScale(figure.value().decimals(), RoundingMode.HALF_UP)));
    }

    /// Whether the printed result is the quotient cut off where it should have been rounded.
    public boolean isTruncated(Year year) {
        return exact(year).flatMap(exact -> result.in(year).map(Figure::number).map(number -> exact
                .setScale(number.scale(), RoundingMode.DOWN).compareTo(number) == 0)).orElse(false);
    }

    private Optional<BigDecimal> exact(Year year) {
        return value(year, BigDecimal.ZERO).map(Span::low);
    }
}
