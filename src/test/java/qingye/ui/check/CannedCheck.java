package qingye.ui.check;

import java.time.Year;
import java.util.List;
import java.util.Optional;

import qingye.check.Checked;
import qingye.check.Finding;
import qingye.check.Fix;
import qingye.check.Input;
import qingye.check.Sentence;
import qingye.check.Severity;
import qingye.check.Spot;
import qingye.check.Suggestion;
import qingye.check.Term;
import qingye.model.Snapshot;
import qingye.model.check.Rule;
import qingye.model.id.FindingId;
import qingye.model.id.RelationId;
import qingye.model.id.RowId;
import qingye.model.id.TableId;
import qingye.model.indicator.Value;
import qingye.model.indicator.ValueKey;
import qingye.model.indicator.ValueReader;
import qingye.ui.SampleContent;

/// Finds fault with one total of the sample unless it is what it should be, and infers one relation.
final class CannedCheck implements Check {

    static final ValueKey TOTAL = SampleContent.key(1, 2024);
    static final FindingId FAULT = new FindingId("canned.total");
    static final RelationId RELATION = new RelationId("canned.relation");
    private static final TableId TABLE = new TableId("t1");
    private static final String RIGHT = "6,557.48";

    @Override
    public Checked check(Snapshot snapshot) {
        Value value = snapshot.figures().value(TOTAL);
        boolean right = value.printed().equals(RIGHT) || !snapshot.scrutiny().rule(Rule.PARTITION).on();
        var waiver = Optional.ofNullable(snapshot.scrutiny().waivers().get(FAULT));
        List<Finding> found = right ? List.of() : List.of(fault(value));
        boolean explained = waiver.isPresent()
                && found.stream().anyMatch(one -> one.seen().equals(waiver.orElseThrow().seen()));
        return new Checked(
                explained ? List.of() : found,
                explained
                        ? List.of(new Checked.Explained(found.getFirst(), waiver.orElseThrow()))
                        : List.of(),
                List.of(new Suggestion(RELATION, Rule.PARTITION, spot(), sentence(),
                        List.of(Year.of(2022), Year.of(2023)), List.of(Year.of(2024)),
                        Optional.ofNullable(snapshot.scrutiny().verdicts().get(RELATION)))));
    }

    private static Finding fault(Value value) {
        return new Finding(FAULT, Rule.PARTITION, Severity.ERROR, spot(), sentence(), value.printed(), RIGHT,
                List.of(input(1, value.printed()), input(2, "20.47"), input(3, "6,537.01")),
                right().map(after -> new Fix.Put(TOTAL, value, after)), Optional.of(RELATION));
    }

    private static Spot spot() {
        return new Spot.OnCell(TABLE, new RowId("r1"), TOTAL.indicator(), TOTAL.year());
    }

    private static Sentence sentence() {
        return Sentence.of("completeness.empty", new Term.Name(TOTAL.indicator()), new Term.In(TOTAL.year()));
    }

    private static Input input(int number, String printed) {
        return new Input(TABLE, new RowId("r" + number), SampleContent.key(number, 2024), printed);
    }

    private static Optional<Value> right() {
        return ValueReader.read(RIGHT, "") instanceof ValueReader.Read(Value value)
                ? Optional.of(value)
                : Optional.empty();
    }
}
