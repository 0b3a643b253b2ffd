package qingye.check;

import java.time.Year;
import java.util.List;
import java.util.Optional;

import qingye.model.check.Rule;
import qingye.model.check.Verdict;
import qingye.model.id.RelationId;

/// A relation between indicators that nobody stated: the figures show it.
///
/// @param rule that checks it
/// @param spot of its result
/// @param sentence what it says
/// @param holds the years in which it holds
/// @param fails the years in which it does not
/// @param verdict what somebody said of it
public record Suggestion(
        RelationId id, Rule rule, Spot spot, Sentence sentence, List<Year> holds, List<Year> fails,
        Optional<Verdict> verdict) {

    public Suggestion {
        holds = List.copyOf(holds);
        fails = List.copyOf(fails);
    }
}
