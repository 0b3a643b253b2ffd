package qingye.ui.index;

import java.util.List;

import qingye.model.answer.Answer;
import qingye.model.answer.Stance;
import qingye.model.standard.Requirement;
import qingye.model.standard.RequirementKey;
import qingye.ui.answer.TargetView;

/// A requirement as it is listed.
///
/// @param answerable whether a report can say something to it; a heading otherwise
/// @param targets what its answer points to
record Row(Requirement requirement, boolean answerable, Answer answer, List<TargetView> targets) {

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
