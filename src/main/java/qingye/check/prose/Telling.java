package qingye.check.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import qingye.check.Finding;
import qingye.check.Fix;
import qingye.check.Input;
import qingye.check.Severity;
import qingye.check.Spot;
import qingye.model.Snapshot;
import qingye.model.block.Prose;
import qingye.model.check.Rule;
import qingye.model.id.BlockId;
import qingye.model.id.SectionId;
import qingye.model.indicator.ValueKey;

/// Makes findings of remarks.
final class Telling {

    private final Snapshot snapshot;
    private final ProseChecker.Rows rows;
    private final List<Finding> findings = new ArrayList<>();

    Telling(Snapshot snapshot, ProseChecker.Rows rows) {
        this.snapshot = snapshot;
        this.rows = rows;
    }

    /// That a sentence says what another said before.
    static Remark twin(Twins.Place place, Twins.Place twin) {
        return Remark.of(Rule.PROSE_TEXT, Severity.HINT, place.told().start(), place.told().end(), "prose.twice",
                Said.words(place.passage(), place.told().start(), place.told().end()),
                Said.words(twin.passage(), twin.told().start(), twin.told().end()));
    }

    void tell(SectionId section, BlockId block, ProseChecker.Found found) {
        Passage passage = found.passage();
        Remark remark = found.remark();
        int start = passage.folded().origin(remark.start());
        int end = passage.folded().originEnd(remark.end());
        String words = Identities.words(passage, remark);
        boolean holdsLive = snapshot.chapters().block(block).filter(Prose::holdsLive).isPresent();
        Optional<Fix> fix = remark.link().filter(_ -> holdsLive).flatMap(figure -> passage.replaced(start, end, figure))
                .map(after -> new Fix.Link(block, passage.language(), passage.number(), passage.line(), after));
        findings.add(new Finding(
                found.id(), remark.rule(), remark.severity(),
                new Spot.InProse(section, block, passage.language(), passage.number(), start, end), remark.message(),
                words.strip(), remark.expected(), inputs(remark.keys()), fix, Optional.empty()));
    }

    private List<Input> inputs(List<ValueKey> keys) {
        var inputs = new ArrayList<Input>();
        for (ValueKey key : keys) {
            rows.of(key.indicator()).ifPresent(line -> inputs.add(new Input(
                    line.table(), line.row(), key, snapshot.figures().value(key).printed())));
        }
        return inputs;
    }

    List<Finding> findings() {
        return findings;
    }
}
