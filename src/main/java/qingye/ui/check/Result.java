package qingye.ui.check;

import java.util.Map;

import qingye.check.Checked;
import qingye.model.Snapshot;
import qingye.model.id.TableId;
import qingye.model.standard.RequirementKey;
import qingye.ui.nav.Mark;
import qingye.ui.nav.Marks;

/// What a check gave, with what was checked.
///
/// @param stage how far it came
/// @param marks for the tables of the desks
/// @param answers for the requirements of the index desk
record Result(Stage stage, Snapshot snapshot, Checked checked, Map<TableId, Marks> marks,
        Map<RequirementKey, Mark> answers) {

    /// How far a check came.
    enum Stage {
        /// the first one is not over yet
        FIRST,
        /// it is over
        DONE,
        /// the program failed at it; what is told is older
        FAILED
    }

    /// Before the first check is over.
    static Result first(Snapshot snapshot) {
        return new Result(Stage.FIRST, snapshot, Checked.NOTHING, Map.of(), Map.of());
    }

    /// The same, when a newer check failed.
    Result failed() {
        return new Result(Stage.FAILED, snapshot, checked, marks, answers);
    }
}
