package qingye.check.run;

import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import qingye.check.Sentence;
import qingye.check.Spot;
import qingye.check.Suggestion;
import qingye.check.Term;
import qingye.check.line.Line;
import qingye.check.relation.Emitted;
import qingye.check.relation.Quotient;
import qingye.check.relation.Relation;
import qingye.check.relation.Sum;
import qingye.check.relation.Weighted;
import qingye.model.Scrutiny;
import qingye.model.check.Rule;

/// Shows relations that were found, so that people can say whether they are meant.
final class Suggestions {

    private Suggestions() {}

    static Suggestion of(Relation relation, Scrutiny scrutiny) {
        var holds = new ArrayList<Year>();
        var fails = new ArrayList<Year>();
        BigDecimal halves = scrutiny.tolerance(rule(relation)).orElse(BigDecimal.ONE);
        for (Year year : relation.years()) {
            relation.holds(year, halves).ifPresent(held -> (held ? holds : fails).add(year));
        }
        Line first = relation.lines().getFirst();
        var id = relation.id();
        return new Suggestion(
                id, rule(relation), new Spot.OnRow(first.table(), first.row(), first.indicator()), sentence(relation),
                holds, fails, Optional.ofNullable(scrutiny.verdicts().get(id)));
    }

    private static Rule rule(Relation relation) {
        return switch (relation) {
            case Sum _ -> Rule.PARTITION;
            case Quotient _ -> Rule.RATIO;
            case Weighted _ -> Rule.MEAN;
            case Emitted _ -> Rule.EMISSION;
        };
    }

    private static Sentence sentence(Relation relation) {
        return switch (relation) {
            case Sum(Sum.Whole.OfLine(Line whole), List<Line> parts, var _, var _) ->
                Sentence.of("relation.sum", name(whole), names(parts, "+"));
            case Sum(Sum.Whole.OfHundred(), List<Line> parts, var _, var _) ->
                Sentence.of("relation.hundred", names(parts, "+"));
            case Sum(Sum.Whole.OfParts(List<Line> others, var _), List<Line> parts, var _, var _) ->
                Sentence.of("relation.same-sum", names(others, "+"), names(parts, "+"));
            case Quotient(Line result, var numerator, var denominator, var _, var base) -> Sentence.of(
                    "relation.quotient", name(result), names(numerator.lines(), "+"),
                    names(denominator.lines(), "+"), new Term.Phrase("base." + base.name()));
            case Weighted(Line result, List<Line> parts, var _, var _, var _) ->
                Sentence.of("relation.weighted", name(result), names(parts, ","));
            case Emitted(Line result, List<Emitted.Burn> burns) -> Sentence.of(
                    "relation.emitted", name(result), new Term.Added(burns.stream()
                            .<Term>map(burn -> new Term.Times(names(burn.lines(), "+"), burn.lines().size() > 1))
                            .toList()));
        };
    }

    private static Term name(Line line) {
        return new Term.Name(line.indicator());
    }

    private static Term names(List<Line> lines, String sign) {
        List<Term> names = lines.stream().map(Suggestions::name).collect(Collectors.toList());
        return sign.equals("+") ? new Term.Added(names) : new Term.Several(names);
    }

    /// All of a table.
    static List<Suggestion> of(Stream<Relation> relations, Scrutiny scrutiny) {
        return relations.map(relation -> of(relation, scrutiny)).toList();
    }
}
