package qingye.ui.card;

import java.util.List;
import java.util.Optional;

import qingye.edit.Edit;
import qingye.model.Figures;
import qingye.model.id.IndicatorId;

/// Which department answers for which indicators.
final class Departments {

    private Departments() {}

    /// The edit that gives indicators to a department; empty if all of them are its already.
    static Optional<Edit> assign(Figures figures, List<IndicatorId> to, String department) {
        List<Edit> edits = to.stream()
                .flatMap(id -> figures.indicator(id).stream())
                .filter(one -> !one.profile().owner().equals(department))
                .<Edit>map(one -> new Edit.SetIndicator(one.id(), Optional.of(one),
                        Optional.of(one.with(one.profile().withOwner(department)))))
                .toList();
        return edits.isEmpty() ? Optional.empty() : Optional.of(new Edit.Batch(Edit.Purpose.ASSIGN, edits));
    }
}
