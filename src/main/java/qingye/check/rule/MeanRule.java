package qingye.check.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
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
import qingye.check.relation.Weighted;
import qingye.check.relation.WeightedFinder;
import qingye.model.check.Rule;

/// Means equal total by number, are the mean of those of their parts weighted by heads, and lie between the least and
/// the greatest of them. Tolerance: half a unit of the last printed place of every figure, by interval arithmetic.
public final class MeanRule implements Check {

    @Override
    public Rule rule() {
        return Rule.MEAN;
    }

    @Override
    public void look(Context context, Consumer<Finding> found) {
        BigDecimal halves = context.tolerance(Rule.MEAN);
        for (Quotient quotient : context.relations().quotients()) {
            if (RatioRule.isMean(context, quotient.result())) {
                RatioRule.quotients(context, Rule.MEAN, quotient, halves, found);
            }
        }
        for (WeightedFinder.Means means : context.relations().means()) {
            means.whole().years().forEach(year -> outside(means, year, halves).ifPresent(found));
        }
        for (Weighted weighted : context.relations().weighted()) {
            for (Year year : weighted.years()) {
                if (!weighted.holds(year, halves).orElse(true) && !isOutside(weighted, year, halves)
                        && isOnThoseHeads(context, weighted, year)) {
                    found.accept(differs(weighted, year, halves));
                }
            }
        }
    }

    private static boolean isOutside(Weighted weighted, Year year, BigDecimal halves) {
        return range(weighted.parts(), year, halves)
                .flatMap(range -> weighted.result().span(year, halves).map(span -> !span.meets(range)))
                .orElse(false);
    }

    private static Optional<Span> range(List<Line> parts, Year year, BigDecimal halves) {
        Optional<Span> range = Optional.empty();
        for (Line part : parts) {
            Optional<Span> span = part.span(year, halves);
            if (span.isEmpty()) {
                return Optional.empty();
            }
            range = range.isEmpty()
                    ? span
                    : Optional.of(new Span(
                            range.get().low().min(span.get().low()), range.get().high().max(span.get().high())));
        }
        return range;
    }

    /// A mean that no heads can give: it is not between those of the parts.
    private static Optional<Finding> outside(WeightedFinder.Means means, Year year, BigDecimal halves) {
        List<Line> parts = means.breakdown().members();
        Optional<Span> range = range(parts, year, halves);
        Optional<Figure> figure = means.whole().in(year);
        if (range.isEmpty() || figure.isEmpty() || figure.get().span(halves).meets(range.get())) {
            return Optional.empty();
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (Line part : parts) {
            sum = sum.add(part.number(year).orElseThrow());
        }
        boolean isSum = sum.compareTo(figure.get().number()) == 0;
        int decimals = figure.get().value().decimals();
        BigDecimal least = range.get().low().add(parts.getFirst().in(year).orElseThrow().half());
        BigDecimal most = range.get().high().subtract(parts.getFirst().in(year).orElseThrow().half());
        List<Term> terms = List.of(
                Words.name(means.whole()), Words.year(year), Words.figure(figure.get()),
                new Term.Group(parts.getFirst().table(), parts.getFirst().row()),
                Words.figure(least, decimals), Words.figure(most, decimals));
        var message = new Sentence(isSum ? "mean.sum" : "mean.outside", terms);
        var lines = new ArrayList<>(List.of(means.whole()));
        lines.addAll(parts);
        return Optional.of(new Found(Rule.MEAN, Severity.ERROR, Found.cell(means.whole(), year), message)
                .printed(figure.get().printed())
                .expected(Words.printed(least, decimals) + "–" + Words.printed(most, decimals))
                .inputs(lines, year)
                .done());
    }

    private static Finding differs(Weighted weighted, Year year, BigDecimal halves) {
        Line result = weighted.result();
        Figure figure = result.in(year).orElseThrow();
        Line first = weighted.parts().getFirst();
        int decimals = figure.value().decimals();
        BigDecimal expected = weighted.expected(year).orElseThrow();
        boolean plain = isPlainMean(weighted, year);
        var closer = closer(weighted, year);
        String key = "mean.weighted" + (weighted.base() == Base.WITH_NUMERATOR ? ".leavers" : "")
                + (plain ? ".plain" : closer.isPresent() ? ".closer" : "");
        List<Term> terms = new ArrayList<>(List.of(
                new Term.Group(first.table(), first.row()), Words.year(year), Words.figure(expected, decimals),
                Words.name(result), Words.figure(figure)));
        closer.ifPresent(one -> {
            terms.add(Words.name(one.line()));
            terms.add(Words.figure(one.figure()));
            terms.add(Words.figure(one.needed(), one.figure().value().decimals()));
        });
        return new Found(Rule.MEAN, severity(weighted, year, halves), Found.cell(result, year),
                new Sentence(key, terms))
                .printed(figure.printed())
                .expected(Words.printed(expected, decimals))
                .inputs(weighted.lines(), year)
                .about(weighted)
                .done();
    }

    /// A mean that misses by a few units of the last place is worth a question, not an alarm.
    private static Severity severity(Weighted weighted, Year year, BigDecimal halves) {
        Figure figure = weighted.result().in(year).orElseThrow();
        Span mean = weighted.mean(year, halves).orElseThrow();
        BigDecimal few = figure.half().multiply(BigDecimal.valueOf(6));
        return Span.around(figure.number(), few).meets(mean) ? Severity.WARNING : Severity.ERROR;
    }

    /// Whether the printed heads are those the means are on: those of the trained, or of all where all were reached.
    private static boolean isOnThoseHeads(Context context, Weighted weighted, Year year) {
        Line heads = weighted.weights().getFirst();
        return weighted.result().measure().isPercent()
                || context.lexicon().says("training", heads.name() + heads.group())
                || coversAll(context, year);
    }

    private static boolean coversAll(Context context, Year year) {
        return context.sheet().lines().stream()
                .filter(line -> line.measure().isPercent()
                        && context.lexicon().says("training", line.name() + line.group()))
                .anyMatch(line -> line.number(year).filter(one -> one.compareTo(BigDecimal.valueOf(100)) == 0)
                        .isPresent());
    }

    private static boolean isPlainMean(Weighted weighted, Year year) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Line part : weighted.parts()) {
            sum = sum.add(part.number(year).orElseThrow());
        }
        BigDecimal printed = weighted.result().number(year).orElseThrow();
        return sum.divide(BigDecimal.valueOf(weighted.parts().size()), printed.scale(), RoundingMode.HALF_UP)
                .compareTo(printed) == 0;
    }

    /// The only part that would make the mean right by a slip of one digit.
    private static Optional<Closers.Closer> closer(Weighted weighted, Year year) {
        var likely = new ArrayList<Closers.Closer>();
        for (int at = 0; at < weighted.parts().size(); at++) {
            Line part = weighted.parts().get(at);
            Figure figure = part.in(year).orElseThrow();
            weighted.needed(at, year)
                    .map(needed -> figure.like(needed).rounded())
                    .filter(needed -> Slip.between(figure.number(), needed))
                    .ifPresent(needed -> likely.add(new Closers.Closer(part, figure, needed, false)));
        }
        return likely.size() == 1 ? Optional.of(likely.getFirst()) : Optional.empty();
    }
}
