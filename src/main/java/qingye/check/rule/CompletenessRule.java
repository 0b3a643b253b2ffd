package qingye.check.rule;

import java.math.BigDecimal;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import qingye.check.Finding;
import qingye.check.Sentence;
import qingye.check.Severity;
import qingye.check.Spot;
import qingye.check.Term;
import qingye.check.line.Group;
import qingye.check.line.Lexicon;
import qingye.check.line.Line;
import qingye.model.check.Rule;
import qingye.model.indicator.Value;

/// Nothing that will be printed is missing or contradicts its own kind: empty cells in a year that is published, what
/// does not apply without a reason, a label used for two groups, more than all, parts of a person. No tolerance.
public final class CompletenessRule implements Check {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public Rule rule() {
        return Rule.COMPLETENESS;
    }

    @Override
    public void look(Context context, Consumer<Finding> found) {
        List<Year> published = context.sheet().years().stream().filter(year -> isPublished(context, year)).toList();
        for (Line line : context.sheet().lines()) {
            for (int at = 0; at < line.years().size(); at++) {
                Year year = line.years().get(at);
                value(context.lexicon(), line, line.values().get(at), year, published.contains(year), found);
            }
        }
        labels(context, found);
    }

    /// A year is published in a table when at least one row in four says something: the others are missing.
    private static boolean isPublished(Context context, Year year) {
        long filled = context.sheet().lines().stream()
                .filter(line -> !(line.values().get(line.years().indexOf(year)) instanceof Value.Empty))
                .count();
        return filled * 4 >= context.sheet().lines().size() && filled > 0;
    }

    private static void value(
            Lexicon lexicon, Line line, Value value, Year year, boolean published, Consumer<Finding> found) {
        switch (value) {
            case Value.Empty _ when published -> found.accept(cell(
                    "completeness.empty", Severity.WARNING, line, year, ""));
            case Value.NotApplicable(String printed, String reason) when reason.isBlank() -> found.accept(cell(
                    "completeness.reason", Severity.HINT, line, year, printed));
            case Value.Amount amount -> amount(lexicon, line, amount, year, found);
            case Value.Empty _, Value.NotApplicable _, Value.Words _, Value.NotDisclosed _ -> {
                // nothing is wrong with it
            }
        }
    }

    private static void amount(
            Lexicon lexicon, Line line, Value.Amount amount, Year year, Consumer<Finding> found) {
        boolean share = line.measure().isPercent()
                && (lexicon.says("share", line.name()) || lexicon.says("bounded", line.name()))
                && !lexicon.says("unbounded", line.name()) && !lexicon.says("growth", line.name());
        if (share && amount.rounded().compareTo(HUNDRED) > 0) {
            found.accept(cell("completeness.above", Severity.ERROR, line, year, amount.printed()));
        }
        boolean parts = amount.rounded().stripTrailingZeros().scale() > 0;
        if (line.measure().isCounted() && parts && !lexicon.says("mean", line.name())) {
            found.accept(cell("completeness.fraction", Severity.WARNING, line, year, amount.printed()));
        }
    }

    private static Finding cell(String key, Severity severity, Line line, Year year, String printed) {
        return new Found(
                Rule.COMPLETENESS, severity, Found.cell(line, year),
                Sentence.of(key, Words.row(line), Words.year(year), new Term.Figure(printed)))
                .printed(printed)
                .inputs(List.of(line), year)
                .done();
    }

    /// A label over two groups of one table.
    private static void labels(Context context, Consumer<Finding> found) {
        Map<String, Group> first = new HashMap<>();
        for (Group group : context.sheet().groups()) {
            Optional<Group> before = group.isLabelled()
                    ? Optional.ofNullable(first.putIfAbsent(group.label(), group))
                    : Optional.empty();
            if (before.isPresent()) {
                Line line = group.lines().getFirst();
                var message = Sentence.of(
                        "completeness.label", new Term.Group(line.table(), line.row()),
                        Words.name(before.get().lines().getFirst()), Words.name(line));
                found.accept(new Found(
                        Rule.COMPLETENESS, Severity.HINT, new Spot.OnGroup(line.table(), line.row(), Optional.empty()),
                        message).done());
            }
        }
    }
}
