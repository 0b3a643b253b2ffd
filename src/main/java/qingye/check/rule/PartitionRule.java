package qingye.check.rule;

import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import qingye.check.Finding;
import qingye.check.Sentence;
import qingye.check.Severity;
import qingye.check.Term;
import qingye.check.line.Figure;
import qingye.check.line.Line;
import qingye.check.relation.Sum;
import qingye.model.check.Rule;

/// Members of a breakdown sum to the total. Tolerance: half a unit of the last printed place for each addend and for
/// the total, which is what rounding half up (GB/T 8170) can move them by; nothing for whole people and things. A
/// difference within the tolerance is only hinted at, because a reader who adds up sees it.
public final class PartitionRule implements Check {

    @Override
    public Rule rule() {
        return Rule.PARTITION;
    }

    @Override
    public void look(Context context, Consumer<Finding> found) {
        BigDecimal halves = context.tolerance(Rule.PARTITION);
        for (Year year : context.sheet().years()) {
            var failing = new LinkedHashMap<Line, List<Sum>>();
            for (Sum sum : context.relations().sums()) {
                sum.in(year, halves).ifPresent(balance -> {
                    if (!balance.agrees() && sum.total().isPresent()) {
                        failing.computeIfAbsent(sum.total().get(), _ -> new ArrayList<>()).add(sum);
                    } else if (!balance.agrees()) {
                        found.accept(apart(sum, year, balance));
                    } else if (balance.lack().signum() != 0) {
                        found.accept(rounded(sum, year, balance));
                    }
                });
            }
            failing.forEach((total, sums) -> failing(context, halves, total, sums, year).forEach(found));
        }
    }

    /// The findings on sums that do not come to one total: if several breakdowns agree with each other, the total is
    /// wrong and that is said once.
    private static List<Finding> failing(
            Context context, BigDecimal halves, Line total, List<Sum> sums, Year year) {
        Map<BigDecimal, List<Sum>> bySum = new LinkedHashMap<>();
        for (Sum sum : sums) {
            sum.in(year, halves).ifPresent(balance -> bySum
                    .computeIfAbsent(balance.sum().stripTrailingZeros(), _ -> new ArrayList<>()).add(sum));
        }
        boolean allFail = context.relations().sums().stream()
                .filter(sum -> sum.total().filter(total::equals).isPresent())
                .allMatch(sum -> sums.contains(sum) || sum.in(year, halves).isEmpty());
        if (bySum.size() == 1 && sums.size() >= 2 && allFail) {
            return List.of(total(total, sums, year, bySum.keySet().iterator().next()));
        }
        return sums.stream()
                .map(sum -> member(context, total, sum, year, sum.in(year, halves).orElseThrow()))
                .toList();
    }

    private static Finding total(Line total, List<Sum> sums, Year year, BigDecimal sum) {
        Figure figure = total.in(year).orElseThrow();
        var message = Sentence.of(
                "partition.total", Words.name(total), Words.year(year), Words.figure(figure),
                new Term.Figure(String.valueOf(sums.size())), Words.figure(sum, figure.value().decimals()));
        var making = new Found(Rule.PARTITION, Severity.ERROR, Found.cell(total, year), message)
                .printed(figure.printed())
                .expected(Words.printed(sum, figure.value().decimals()))
                .inputs(List.of(total), year);
        sums.forEach(one -> making.inputs(one.parts(), year));
        return making.fixedBy(figure, sum).done();
    }

    private static Finding member(Context context, Line total, Sum sum, Year year, Sum.Balance balance) {
        Figure figure = total.in(year).orElseThrow();
        int decimals = Math.max(figure.value().decimals(), sum.parts().getFirst().decimals());
        var closers = new Closers(context, sum.parts(), year, balance.lack());
        Term parts = sum.label().isEmpty()
                ? Words.names(sum.parts())
                : new Term.Group(sum.parts().getFirst().table(), sum.parts().getFirst().row());
        String key = (balance.lack().signum() > 0 ? "partition.short" : "partition.over")
                + (closers.best().isPresent() ? ".closer" : "");
        var terms = new ArrayList<>(List.of(
                parts, Words.year(year), Words.figure(balance.sum(), decimals), Words.name(total),
                Words.figure(figure), Words.figure(balance.lack().abs(), decimals)));
        closers.best().ifPresent(closer -> {
            terms.add(Words.row(closer.line()));
            terms.add(Words.figure(closer.figure()));
            terms.add(Words.figure(closer.needed(), closer.figure().value().decimals()));
        });
        // where something certain speaks for one member, that is what is wrong, else all that is known is the total
        Optional<Closers.Closer> certain = closers.certain();
        Severity severity = sum.believed() || context.isAccepted(sum) ? Severity.ERROR : Severity.WARNING;
        var making = new Found(
                Rule.PARTITION, severity, Found.cell(certain.map(Closers.Closer::line).orElse(total), year),
                new Sentence(key, terms))
                .printed(certain.map(Closers.Closer::figure).orElse(figure).printed())
                .expected(certain.map(one -> Words.printed(one.needed(), one.figure().value().decimals()))
                        .orElseGet(() -> Words.printed(balance.sum(), decimals)))
                .inputs(List.of(total), year)
                .inputs(sum.parts(), year)
                .about(sum);
        certain.ifPresent(closer -> making.fixedBy(closer.figure(), closer.needed()));
        return making.done();
    }

    private static Finding rounded(Sum sum, Year year, Sum.Balance balance) {
        Line place = sum.total().orElse(sum.parts().getFirst());
        int decimals = sum.lines().stream().mapToInt(Line::decimals).max().orElse(0);
        var message = Sentence.of(
                "partition.rounded", Words.names(sum.parts()), Words.year(year),
                Words.figure(balance.sum(), decimals), Words.figure(balance.whole(), decimals),
                Words.figure(balance.lack().abs(), decimals));
        return new Found(Rule.PARTITION, Severity.HINT, Found.cell(place, year), message)
                .printed(Words.printed(balance.whole(), decimals))
                .expected(Words.printed(balance.sum(), decimals))
                .inputs(sum.lines(), year)
                .about(sum)
                .done();
    }

    /// Parts that make something no row says: one hundred percent, or the same as other parts do.
    private static Finding apart(Sum sum, Year year, Sum.Balance balance) {
        int decimals = sum.lines().stream().mapToInt(Line::decimals).max().orElse(0);
        Line place = sum.parts().getFirst();
        var terms = new ArrayList<>(List.of(
                sum.label().isEmpty() ? Words.names(sum.parts()) : new Term.Group(place.table(), place.row()),
                Words.year(year), Words.figure(balance.sum(), decimals), Words.figure(balance.whole(), decimals),
                Words.figure(balance.lack().abs(), decimals)));
        Optional<Line> other = sum.whole() instanceof Sum.Whole.OfParts(List<Line> parts, String _)
                ? Optional.of(parts.getFirst())
                : Optional.empty();
        other.ifPresent(line -> terms.add(new Term.Group(line.table(), line.row())));
        String key = other.isPresent() ? "partition.siblings" : "partition.hundred";
        return new Found(Rule.PARTITION, Severity.ERROR, Found.cell(place, year), new Sentence(key, terms))
                .printed(Words.printed(balance.sum(), decimals))
                .expected(Words.printed(balance.whole(), decimals))
                .inputs(sum.lines(), year)
                .about(sum)
                .done();
    }
}
