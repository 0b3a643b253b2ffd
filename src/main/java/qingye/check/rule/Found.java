package qingye.check.rule;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import qingye.check.Finding;
import qingye.check.Fix;
import qingye.check.Input;
import qingye.check.Sentence;
import qingye.check.Severity;
import qingye.check.Spot;
import qingye.check.line.Figure;
import qingye.check.line.Line;
import qingye.check.relation.Relation;
import qingye.model.check.Rule;
import qingye.model.id.ContentHash;
import qingye.model.id.FindingId;
import qingye.model.id.RelationId;
import qingye.model.indicator.ValueKey;

/// A finding in the making. What is not said of it stays empty.
final class Found {

    private final Rule rule;
    private final Severity severity;
    private final Spot spot;
    private final Sentence message;
    private final List<Input> inputs = new ArrayList<>();
    private String printed = "";
    private String expected = "";
    private String part = "";
    private Optional<Fix> fix = Optional.empty();
    private Optional<RelationId> relation = Optional.empty();

    Found(Rule rule, Severity severity, Spot spot, Sentence message) {
        this.rule = rule;
        this.severity = severity;
        this.spot = spot;
        this.message = message;
    }

    /// The cell of a row.
    static Spot cell(Line line, Year year) {
        return new Spot.OnCell(line.table(), line.row(), line.indicator(), year);
    }

    /// A row over the years.
    static Spot row(Line line) {
        return new Spot.OnRow(line.table(), line.row(), line.indicator());
    }

    Found printed(String words) {
        printed = words;
        return this;
    }

    Found expected(String words) {
        expected = words;
        return this;
    }

    /// What it is about at its place, where there may be several such.
    Found of(String what) {
        part = what;
        return this;
    }

    Found inputs(Collection<Line> lines, Year year) {
        for (Line line : lines) {
            line.in(year).ifPresent(figure -> inputs.add(new Input(
                    line.table(), line.row(), figure.key(), figure.printed())));
        }
        return this;
    }

    Found inputs(Line line) {
        line.years().forEach(year -> inputs(Set.of(line), year));
        return this;
    }

    /// The figure should be that number; put right by that if nothing else can be meant.
    Found fixedBy(Figure figure, BigDecimal number) {
        fix = Optional.of(new Fix.Put(figure.key(), figure.value(), figure.like(number)));
        return this;
    }

    Found about(Relation of) {
        relation = Optional.of(of.id());
        return this;
    }

    /// What tells it apart: rule, what is said, where, and the relation.
    Finding done() {
        String where = switch (spot) {
            case Spot.OnCell(var table, var row, var _, Year year) -> table + "/" + row + "/" + year;
            case Spot.OnRow(var table, var row, var _) -> table + "/" + row;
            case Spot.OnGroup(var table, var row, var year) -> table + "//" + row + year;
            case Spot.OnNote(var note, var _) -> note.value();
            case Spot.OnPart(var part) -> part.value();
            case Spot.OnRequirement(var requirement) -> requirement.toString();
            case Spot.OnBlock(var section, var block) -> section + "/" + block;
            case Spot.InProse(var section, var block, var language, int line, int start, var _) ->
                section + "/" + block + "/" + language.tag() + "/" + line + "/" + start;
        };
        String told = where + "|" + relation.map(RelationId::value).orElse("") + (part.isEmpty() ? "" : "|" + part);
        String hash = ContentHash.of(told.getBytes(StandardCharsets.UTF_8)).substring(0, 16);
        return new Finding(
                new FindingId(message.key() + "." + hash), rule, severity, spot, message, printed, expected, inputs,
                fix, relation);
    }

    /// A value as an input.
    static Input input(Line line, ValueKey key, String words) {
        return new Input(line.table(), line.row(), key, words);
    }
}
