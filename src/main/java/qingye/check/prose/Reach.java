package qingye.check.prose;

import java.util.List;
import java.util.Optional;

import qingye.check.Spot;
import qingye.model.Snapshot;
import qingye.model.block.Line;
import qingye.model.block.Prose;

/// From where to where a spot reaches for whoever writes there: a live run is one sign, however long it reads.
///
/// @param from the first sign of the line, from 0
/// @param to behind the last
public record Reach(int from, int to) {

    /// The reach of a spot; empty where its line is gone.
    public static Optional<Reach> of(Spot.InProse spot, Snapshot snapshot) {
        List<Line> lines = snapshot.chapters().block(spot.block())
                .map(block -> Prose.in(block, spot.language()).toList())
                .orElse(List.of());
        if (spot.line() >= lines.size()) {
            return Optional.empty();
        }
        Passage passage = Passage.of(spot.language(), spot.line(), lines.get(spot.line()), snapshot);
        return Optional.of(new Reach(passage.sign(spot.start(), false), passage.sign(spot.end(), true)));
    }
}
