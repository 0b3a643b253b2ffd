package qingye.check.rule;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import qingye.check.Finding;
import qingye.check.Sentence;
import qingye.check.Severity;
import qingye.check.Term;
import qingye.check.line.Figure;
import qingye.check.line.Lexicon;
import qingye.check.line.Line;
import qingye.check.line.Measure;
import qingye.check.line.Span;
import qingye.model.check.Rule;

/// The same thing has the same value, unit and decimals wherever it stands. Two rows outside of groups mean the same
/// when nothing is left of the difference of their names but words every name has. Tolerance: half a unit of the last
/// printed place of each.
public final class SamenessRule implements BroadCheck {

    /// Units that are used for one another: a complaint is a 件, a 起 or a 次.
    private static final Set<String> EVENTS = Set.of("cases", "incidents", "occasions");

    /// A total and a mean of one thing are two things.
    private static final List<String> QUOTIENTS = List.of("mean", "intensity");

    private final Lexicon lexicon;

    public SamenessRule(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public void look(Whole whole, Consumer<Finding> found) {
        BigDecimal halves = whole.snapshot().scrutiny().tolerance(Rule.SAMENESS).orElseThrow();
        for (List<Line> lines : whole.named()) {
            for (int at = 1; at < lines.size(); at++) {
                for (int before = 0; before < at; before++) {
                    look(lines.get(before), lines.get(at), halves, found);
                }
            }
        }
    }

    private void look(Line one, Line other, BigDecimal halves, Consumer<Finding> found) {
        if (QUOTIENTS.stream().anyMatch(kind -> lexicon.says(kind, one.name()) != lexicon.says(kind, other.name()))) {
            return;
        }
        Measure left = one.measure();
        Measure right = other.measure();
        if (one.indicator().equals(other.indicator()) || left.isPercent() != right.isPercent()
                || left.isPer() != right.isPer()) {
            return;
        }
        boolean sameName = one.name().equals(other.name());
        boolean events = EVENTS.contains(left.dimension()) && EVENTS.contains(right.dimension());
        if (sameName && events && !left.equals(right)) {
            found.accept(pair("sameness.unit", Severity.WARNING, one, other).done());
        }
        Optional<BigDecimal> scale = events
                ? Optional.of(BigDecimal.ONE)
                : right.in(left).map(ratio -> ratio.decimal());
        if (scale.isEmpty() || left.isCounted() != right.isCounted()) {
            return;
        }
        for (Year year : one.years()) {
            Optional<Span> mine = one.span(year, halves);
            Optional<Span> theirs = other.span(year, halves).map(span -> span.times(scale.get()));
            if (mine.isPresent() && theirs.isPresent() && !mine.get().meets(theirs.get())) {
                found.accept(values(one, other, year, sameName ? Severity.ERROR : Severity.WARNING));
            }
        }
        if (left.equals(right) && one.hasFigures() && other.hasFigures() && one.decimals() != other.decimals()) {
            found.accept(pair("sameness.decimals", Severity.HINT, one, other).done());
        }
    }

    private static Finding values(Line one, Line other, Year year, Severity severity) {
        Figure mine = one.in(year).orElseThrow();
        Figure theirs = other.in(year).orElseThrow();
        var message = Sentence.of(
                "sameness.value", Words.name(one), Words.year(year), Words.figure(mine),
                new Term.Title(one.table()), Words.name(other), Words.figure(theirs),
                new Term.Title(other.table()));
        return new Found(Rule.SAMENESS, severity, Found.cell(other, year), message)
                .printed(theirs.printed())
                .expected(mine.printed())
                .inputs(List.of(one, other), year)
                .done();
    }

    private static Found pair(String key, Severity severity, Line one, Line other) {
        var message = Sentence.of(
                key, Words.name(one), new Term.Title(one.table()), Words.name(other),
                new Term.Title(other.table()));
        return new Found(Rule.SAMENESS, severity, Found.row(other), message).inputs(one).inputs(other);
    }
}
