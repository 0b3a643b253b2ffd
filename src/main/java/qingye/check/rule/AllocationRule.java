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
import qingye.check.line.Line;
import qingye.check.line.Span;
import qingye.check.relation.Alignment;
import qingye.check.relation.Breakdown;
import qingye.check.relation.Sum;
import qingye.check.relation.WeightedFinder;
import qingye.model.check.Rule;

/// What differs between groups in life, and is the same for every head of every group in every year in print, was not
/// measured but shared out. Tolerance: rounding of every figure, by interval arithmetic; at least three groups.
public final class AllocationRule implements Check {

    /// Of coarser figures too much can be the same by rounding.
    private static final int DIGITS_THAT_DIFFER = 2;
    private static final BigDecimal COARSE = new BigDecimal("0.02");

    @Override
    public Rule rule() {
        return Rule.ALLOCATION;
    }

    /// Amounts of a group, and its heads.
    private record Pair(Line amount, Line heads) {

        Optional<Span> perHead(Year year) {
            return amount.span(year, BigDecimal.ONE).filter(span -> span.low().signum() >= 0)
                    .flatMap(span -> heads.span(year, BigDecimal.ONE).filter(Span::isPositive).map(span::over));
        }
    }

    @Override
    public void look(Context context, Consumer<Finding> found) {
        List<Sum> sums = context.relations().sums();
        for (Line total : totals(sums)) {
            var pairs = new ArrayList<Pair>();
            for (Sum amounts : sums) {
                if (amounts.total().filter(total::equals).isPresent()) {
                    heads(context, amounts).ifPresent(heads -> {
                        for (int at = 0; at < heads.size(); at++) {
                            pairs.add(new Pair(amounts.parts().get(at), heads.get(at)));
                        }
                    });
                }
            }
            look(context, total, pairs).ifPresent(found);
        }
        context.relations().means().forEach(means -> same(means).ifPresent(found));
    }

    /// Printed means of the groups that are all the mean of all, in every year.
    private static Optional<Finding> same(WeightedFinder.Means means) {
        Line whole = means.whole();
        List<Line> parts = means.breakdown().members();
        List<Year> years = whole.years().stream().filter(year -> whole.in(year).isPresent()).toList();
        boolean fine = years.stream().anyMatch(year -> whole.number(year)
                .filter(number -> number.stripTrailingZeros().precision() >= DIGITS_THAT_DIFFER).isPresent());
        boolean same = years.stream().allMatch(year -> parts.stream().allMatch(part -> part.number(year)
                .filter(number -> whole.number(year).filter(all -> all.compareTo(number) == 0).isPresent())
                .isPresent()));
        if (!fine || !same || whole.measure().isPercent() || years.size() * parts.size() < 4) {
            return Optional.empty();
        }
        var making = new Found(
                Rule.ALLOCATION, Severity.WARNING, Found.row(whole),
                Sentence.of(
                        "allocation.same", Words.name(whole), Words.years(years),
                        new Term.Figure(String.valueOf(parts.size())),
                        new Term.Several(years.stream().flatMap(year -> whole.in(year).stream())
                                .map(Words::figure).toList()),
                        Words.names(parts)));
        years.forEach(year -> making.inputs(parts, year));
        return Optional.of(making.done());
    }

    /// The totals of amounts that are not counted in heads and are not means.
    private static List<Line> totals(List<Sum> sums) {
        return sums.stream().flatMap(sum -> sum.total().stream())
                .filter(line -> !line.measure().isCounted() && !line.measure().isPercent() && !line.measure().isPer())
                .distinct()
                .toList();
    }

    private static Optional<List<Line>> heads(Context context, Sum amounts) {
        return context.relations().sums().stream()
                .filter(sum -> sum.parts().getFirst().measure().isPeople())
                .flatMap(sum -> Alignment.of(context.lexicon(), amounts.parts(), sum.parts()).stream())
                .findFirst()
                .or(() -> Breakdown.dimension(context.lexicon(), amounts.label(), amounts.parts()).stream()
                        .flatMap(dimension -> context.outside().people(dimension).stream())
                        .flatMap(people -> Alignment.of(context.lexicon(), amounts.parts(), people.members()).stream())
                        .findFirst());
    }

    private static Optional<Finding> look(Context context, Line total, List<Pair> pairs) {
        long least = context.tolerance(Rule.ALLOCATION).longValue();
        if (pairs.size() < least) {
            return Optional.empty();
        }
        var years = new ArrayList<Year>();
        var values = new ArrayList<Term>();
        int differing = 0;
        for (Year year : total.years()) {
            List<Span> spans = pairs.stream().flatMap(pair -> pair.perHead(year).stream()).toList();
            if (spans.size() < pairs.size()) {
                continue;
            }
            Optional<Span> common = common(spans);
            if (common.isEmpty() || spans.stream().filter(AllocationRule::isFine).count() < least) {
                differing++;
                continue;
            }
            years.add(year);
            values.add(Words.rough(common.get().low().add(common.get().high()).divide(BigDecimal.TWO), 3));
        }
        return years.isEmpty() || differing >= years.size()
                ? Optional.empty()
                : Optional.of(finding(total, pairs, years, values));
    }

    private static Finding finding(Line total, List<Pair> pairs, List<Year> years, List<Term> values) {
        var making = new Found(
                Rule.ALLOCATION, Severity.WARNING, Found.row(total),
                Sentence.of(
                        "allocation.same", Words.name(total), Words.years(years),
                        new Term.Figure(String.valueOf(pairs.size())), new Term.Several(values),
                        Words.names(pairs.stream().map(Pair::amount).toList())));
        for (Year year : years) {
            pairs.forEach(pair -> making.inputs(List.of(pair.amount(), pair.heads()), year));
        }
        return making.done();
    }

    private static Optional<Span> common(List<Span> spans) {
        Span common = spans.getFirst();
        for (Span span : spans) {
            if (!common.meets(span)) {
                return Optional.empty();
            }
            common = common.and(span);
        }
        return Optional.of(common);
    }

    private static boolean isFine(Span span) {
        return span.isPositive() && span.width().compareTo(span.low().multiply(COARSE)) < 0;
    }
}
