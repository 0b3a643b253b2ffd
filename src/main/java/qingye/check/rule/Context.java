package qingye.check.rule;

import java.math.BigDecimal;

import qingye.check.line.Lexicon;
import qingye.check.line.Sheet;
import qingye.check.relation.Outside;
import qingye.check.relation.Relation;
import qingye.check.relation.Relations;
import qingye.model.Scrutiny;
import qingye.model.check.Rule;
import qingye.model.check.Verdict;

/// What a rule looks at: one table, what was found to belong together in it, and the rest of the workspace.
public record Context(
        Sheet sheet, Relations relations, Outside outside, Lexicon lexicon, Scrutiny scrutiny) {

    /// Whether somebody said that a relation is meant.
    boolean isAccepted(Relation relation) {
        return !scrutiny.verdicts().isEmpty()
                && scrutiny.verdicts().get(relation.id()) == Verdict.ACCEPTED;
    }

    /// What a rule tolerates here, in its own measure.
    ///
    /// @throws java.util.NoSuchElementException for a rule that tolerates nothing anyway
    BigDecimal tolerance(Rule rule) {
        return scrutiny.tolerance(rule).orElseThrow();
    }
}
