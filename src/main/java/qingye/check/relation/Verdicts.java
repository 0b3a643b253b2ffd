package qingye.check.relation;

import java.util.Map;

import qingye.model.check.Verdict;
import qingye.model.id.RelationId;

/// What people said of relations: more than any evidence.
///
/// @param said by relation
public record Verdicts(Map<RelationId, Verdict> said) {

    private static final int CERTAIN = 1_000;

    /// What a relation weighs after what was said of it.
    ///
    /// @param score what its evidence weighs
    int weigh(Relation relation, int score) {
        Verdict verdict = said.isEmpty() ? null : said.get(relation.id());
        if (verdict == null) {
            return score;
        }
        return verdict == Verdict.ACCEPTED ? CERTAIN : -CERTAIN;
    }

    /// Whether it was dismissed.
    public boolean isDismissed(Relation relation) {
        return !said.isEmpty() && said.get(relation.id()) == Verdict.DISMISSED;
    }
}
