package qingye.check.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import qingye.check.line.Lexicon;
import qingye.check.line.Line;

/// Which row of one breakdown is about the same people as which row of another.
public final class Alignment {

    private Alignment() {}

    /// The rows of `others` in the order of `lines`: those of the same name, then the most alike, then those left over.
    /// Empty if there are not as many, or if nothing says which is which.
    public static Optional<List<Line>> of(Lexicon lexicon, List<Line> lines, List<Line> others) {
        if (lines.size() != others.size()) {
            return Optional.empty();
        }
        var left = new ArrayList<>(others);
        var aligned = new ArrayList<Optional<Line>>();
        int sure = 0;
        for (Line line : lines) {
            Optional<Line> same = left.stream().filter(other -> other.name().equals(line.name())).findFirst();
            same.ifPresent(left::remove);
            aligned.add(same);
            sure += same.isPresent() ? 1 : 0;
        }
        for (int at = 0; at < lines.size(); at++) {
            if (aligned.get(at).isEmpty()) {
                Optional<Line> like = mostAlike(lexicon, lines.get(at), left);
                like.ifPresent(left::remove);
                sure += like.isPresent() ? 1 : 0;
                aligned.set(at, like);
            }
        }
        if (sure < lines.size() - 1) {
            return Optional.empty();
        }
        return Optional.of(aligned.stream().map(one -> one.orElseGet(left::removeFirst)).toList());
    }

    private static Optional<Line> mostAlike(Lexicon lexicon, Line line, List<Line> others) {
        Optional<Line> best = Optional.empty();
        int most = 33;
        for (Line other : others) {
            int alike = Likeness.of(lexicon, line.name(), other.name());
            if (alike > most) {
                most = alike;
                best = Optional.of(other);
            }
        }
        return best;
    }
}
