package qingye.check.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import qingye.check.Finding;
import qingye.check.line.Line;
import qingye.model.Snapshot;
import qingye.model.id.IndicatorId;

/// A rule at work on the workspace as a whole.
public interface BroadCheck {

    /// What it looks at.
    ///
    /// @param places the row that shows an indicator, the first if there are several
    /// @param named the rows that may mean the same, by what is left of their names; at least two each
    record Whole(Snapshot snapshot, Places places, List<List<Line>> named) {}

    /// Where indicators are shown.
    interface Places {

        /// The first row that shows it; empty if no table does.
        Optional<Line> of(IndicatorId indicator);
    }

    /// Looks at everything.
    void look(Whole whole, Consumer<Finding> found);
}
