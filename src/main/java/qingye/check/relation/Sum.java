package qingye.check.relation;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import qingye.check.line.Figure;
import qingye.check.line.Line;
import qingye.check.line.Span;

/// Parts that add up to a whole.
///
/// @param parts at least two rows of one measure
/// @param label of the group they stand in, folded; empty if none
/// @param believed whether it was seen to hold; if not, it is believed because its siblings hold
public record Sum(Whole whole, List<Line> parts, String label, boolean believed) implements Relation {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Sum {
        parts = List.copyOf(parts);
    }

    /// What parts add up to.
    public sealed interface Whole {

        /// A row.
        record OfLine(Line line) implements Whole {}

        /// One hundred percent.
        record OfHundred() implements Whole {}

        /// What other parts of the same thing add up to.
        record OfParts(List<Line> parts, String label) implements Whole {
            public OfParts {
                parts = List.copyOf(parts);
            }
        }
    }

    /// How the sum comes out in a year.
    ///
    /// @param whole what is printed
    /// @param sum of the parts
    /// @param agrees whether rounding can account for the difference
    public record Balance(BigDecimal whole, BigDecimal sum, BigDecimal slack, boolean agrees) {

        /// What the parts lack; negative if they are too much.
        public BigDecimal lack() {
            return whole.subtract(sum);
        }
    }

    /// The years in which any of it has figures.
    @Override
    public List<Year> years() {
        var years = new TreeSet<Year>();
        parts.forEach(part -> years.addAll(part.years()));
        return List.copyOf(years);
    }

    /// How it comes out; empty if a figure is missing.
    ///
    /// @param halves how many half units of the last place are allowed for each part and for the whole
    public Optional<Balance> in(Year year, BigDecimal halves) {
        Optional<Span> sum = span(parts, year, halves);
        Optional<BigDecimal> number = number(parts, year);
        if (sum.isEmpty() || number.isEmpty()) {
            return Optional.empty();
        }
        return switch (whole) {
            case Whole.OfHundred() -> Optional.of(balance(HUNDRED, Span.of(HUNDRED), number.get(), sum.get()));
            case Whole.OfLine(Line line) ->
                line.in(year).map(figure -> balance(figure.number(), figure.span(halves), number.get(), sum.get()));
            case Whole.OfParts(List<Line> others, String _) -> number(others, year).flatMap(
                    other -> span(others, year, halves).map(span -> balance(other, span, number.get(), sum.get())));
        };
    }

    private static Balance balance(BigDecimal whole, Span wholes, BigDecimal sum, Span sums) {
        Span rest = wholes.minus(sums);
        return new Balance(whole, sum, rest.width().divide(BigDecimal.TWO), rest.holds(BigDecimal.ZERO));
    }

    @Override
    public List<Line> lines() {
        return switch (whole) {
            case Whole.OfHundred() -> parts;
            case Whole.OfLine(Line line) -> Lines.joined(List.of(line), parts);
            case Whole.OfParts(List<Line> others, String _) -> Lines.joined(others, parts);
        };
    }

    @Override
    public Optional<Boolean> holds(Year year, BigDecimal halves) {
        return in(year, halves).map(Balance::agrees);
    }

    /// The row of the whole, if it has one.
    public Optional<Line> total() {
        return whole instanceof Whole.OfLine(Line line) ? Optional.of(line) : Optional.empty();
    }

    @Override
    public String kind() {
        return switch (whole) {
            case Whole.OfHundred() -> "hundred";
            case Whole.OfLine _ -> "sum";
            case Whole.OfParts _ -> "same-sum";
        };
    }

    private static Optional<BigDecimal> number(List<Line> lines, Year year) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Line line : lines) {
            Optional<Figure> figure = line.in(year);
            if (figure.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(figure.get().number());
        }
        return Optional.of(sum);
    }

    private static Optional<Span> span(List<Line> lines, Year year, BigDecimal halves) {
        Span sum = Span.of(BigDecimal.ZERO);
        for (Line line : lines) {
            Optional<Figure> figure = line.in(year);
            if (figure.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.plus(figure.get().span(halves));
        }
        return Optional.of(sum);
    }
}
