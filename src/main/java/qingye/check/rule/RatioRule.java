package qingye.check.rule;

import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import qingye.check.Finding;
import qingye.check.Sentence;
import qingye.check.Severity;
import qingye.check.Term;
import qingye.check.line.Figure;
import qingye.check.line.Line;
import qingye.check.line.Span;
import qingye.check.relation.Base;
import qingye.check.relation.Quotient;
import qingye.check.relation.Sum;
import qingye.model.check.Rule;

/// Shares, rates and intensities equal their quotient. Tolerance: half a unit of the last printed place of every figure
/// put in and of the result, carried through the quotient by interval arithmetic.
public final class RatioRule implements Check {

    @Override
    public Rule rule() {
        return Rule.RATIO;
    }

    @Override
    public void look(Context context, Consumer<Finding> found) {
        BigDecimal halves = context.tolerance(Rule.RATIO);
        for (Quotient quotient : context.relations().quotients()) {
            if (!isMean(context, quotient.result())) {
                quotients(context, Rule.RATIO, quotient, halves, found);
            }
        }
        contributions(context, found);
    }

    /// Whether a row is a mean and not a rate.
    static boolean isMean(Context context, Line line) {
        return context.lexicon().says("mean", line.name()) && !line.measure().isPercent() && !line.measure().isPer();
    }

    /// The findings on one quotient.
    static void quotients(
            Context context, Rule rule, Quotient quotient, BigDecimal halves, Consumer<Finding> found) {
        for (Year year : quotient.years()) {
            Optional<BigDecimal> expected = quotient.expected(year);
            if (expected.isPresent() && !quotient.holds(year, halves).orElse(true)) {
                found.accept(finding(context, rule, quotient, year, halves, expected.get()));
            }
        }
    }

    private static Finding finding(
            Context context, Rule rule, Quotient quotient, Year year, BigDecimal halves, BigDecimal expected) {
        Line result = quotient.result();
        Figure figure = result.in(year).orElseThrow();
        int decimals = figure.value().decimals();
        Optional<Base> other = otherBase(quotient, year, halves);
        boolean truncated = quotient.isTruncated(year);
        boolean altered = !truncated && isAltered(context, quotient, year, expected);
        String key = truncated
                ? "ratio.truncated"
                : altered ? "ratio.altered" : "ratio.differs" + other.map(RatioRule::ending).orElse("");
        Severity severity = truncated ? Severity.HINT : altered ? Severity.WARNING : Severity.ERROR;
        List<Term> terms = new ArrayList<>(List.of(
                Words.name(result), Words.year(year), Words.figure(figure), Words.figure(expected, decimals),
                quantity(quotient.numerator().lines(), year), quantity(quotient.denominator().lines(), year)));
        var making = new Found(
                rule, severity, Found.cell(result, year), new Sentence(key, terms))
                .printed(figure.printed())
                .expected(Words.printed(expected, decimals))
                .inputs(quotient.lines(), year)
                .about(quotient);
        if (truncated || areVouched(context, quotient, year)) {
            making.fixedBy(figure, expected);
        }
        return making.done();
    }

    /// Whether a share is one unit of its last place off, and by that the shares of its whole add up to 100.
    private static boolean isAltered(Context context, Quotient quotient, Year year, BigDecimal expected) {
        Figure figure = quotient.result().in(year).orElseThrow();
        BigDecimal off = figure.number().subtract(expected).abs();
        return off.compareTo(figure.number().ulp()) == 0 && context.relations().sums().stream()
                .filter(sum -> sum.whole() instanceof Sum.Whole.OfHundred && sum.parts().contains(quotient.result()))
                .flatMap(sum -> sum.in(year, BigDecimal.ONE).stream())
                .anyMatch(balance -> balance.lack().signum() == 0);
    }

    /// A row or a sum, with its number.
    private static Term quantity(List<Line> lines, Year year) {
        List<Term> terms = lines.stream().<Term>map(line -> new Term.Valued(
                line.indicator(), line.in(year).map(Figure::printed).orElse(""))).toList();
        return new Term.Several(terms);
    }

    private static String ending(Base base) {
        return switch (base) {
            case CLOSING -> ".closing";
            case WITH_NUMERATOR -> ".with";
            case OPENING -> ".opening";
            case AVERAGE -> ".average";
        };
    }

    /// The base by which the printed number would be right.
    private static Optional<Base> otherBase(Quotient quotient, Year year, BigDecimal halves) {
        for (Base base : Base.values()) {
            if (base != quotient.base() && quotient.on(base).holds(year, halves).orElse(false)) {
                return Optional.of(base);
            }
        }
        return Optional.empty();
    }

    /// Whether every number put in is confirmed by a sum that holds, so that only the result can be wrong.
    private static boolean areVouched(Context context, Quotient quotient, Year year) {
        List<Line> inputs = new ArrayList<>(quotient.numerator().lines());
        inputs.addAll(quotient.denominator().lines());
        return inputs.stream().allMatch(line -> context.relations().sums().stream()
                .anyMatch(sum -> sum.lines().contains(line)
                        && sum.in(year, BigDecimal.ONE).filter(Sum.Balance::agrees).isPresent()));
    }

    /// Rates of parts that add up to that of all are not on the heads of the parts.
    private static void contributions(Context context, Consumer<Finding> found) {
        for (Sum sum : context.relations().sums()) {
            Optional<Line> total = sum.total().filter(line -> line.measure().isPercent()
                    && context.lexicon().says("rate", line.name()) && !context.lexicon().says("share", line.name()));
            boolean rates = !sum.label().isEmpty() && context.lexicon().dimension(sum.label()).isPresent();
            if (total.isPresent() && rates && sum.years().stream()
                    .allMatch(year -> sum.holds(year, BigDecimal.ONE).orElse(true))) {
                Line first = sum.parts().getFirst();
                var message = Sentence.of(
                        "ratio.contribution", new Term.Group(first.table(), first.row()), Words.name(total.get()));
                Year year = first.years().getLast();
                found.accept(new Found(Rule.RATIO, Severity.HINT, Found.row(first), message)
                        .inputs(sum.lines(), year)
                        .about(sum)
                        .done());
            }
        }
    }

    /// A span in words: the number if it is one, else from … to ….
    static String words(Span span, int decimals) {
        String low = Words.printed(span.low(), decimals);
        String high = Words.printed(span.high(), decimals);
        return low.equals(high) ? low : low + "–" + high;
    }
}
