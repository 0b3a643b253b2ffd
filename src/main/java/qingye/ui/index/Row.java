package qingye.ui.index;

import java.util.List;
import java.util.Optional;

import qingye.model.answer.Answer;
import qingye.model.answer.Stance;
import qingye.model.standard.Requirement;
import qingye.model.standard.RequirementKey;
import qingye.ui.answer.TargetView;
import qingye.ui.nav.Mark;

/// A requirement as it is listed.
///
/// @param answerable whether a report can say something to it; a heading otherwise
/// @param targets what its answer points to
/// @param mark what the checks found in it
record Row(Requirement requirement, boolean answerable, Answer answer, List<TargetView> targets,
        Optional<Mark> mark) {

    /// The same with what the checks found in it.
    Row marked(Optional<Mark> found) {
        return new Row(requirement, answerable, answer, targets, found);
    }

    RequirementKey key() {
        return requirement.key();
    }

    Stance.Kind stance() {
        return answer.stance().kind();
    }

    /// Whether something that it points to is not there.
    boolean broken() {
        return targets.stream().anyMatch(one -> !one.leads());
    }
}
