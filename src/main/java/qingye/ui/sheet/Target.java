package qingye.ui.sheet;

import java.util.List;

import qingye.model.id.IndicatorId;
import qingye.model.id.RowId;
import qingye.model.indicator.ValueKey;

/// What is written by writing into a cell.
public sealed interface Target {

    /// A value.
    record Figure(ValueKey key) implements Target {}

    /// The name of an indicator.
    record Name(IndicatorId indicator) implements Target {}

    /// The unit of an indicator.
    record Unit(IndicatorId indicator) implements Target {}

    /// The label of a group.
    ///
    /// @param rows that it stands over
    record Group(List<RowId> rows) implements Target {}

    /// The label below a group.
    ///
    /// @param rows that it stands over
    record Subgroup(List<RowId> rows) implements Target {}
}
