package qingye.check.relation;

import java.util.List;
import java.util.Optional;

import qingye.check.line.Line;

/// Rows that might be the parts of something.
///
/// @param parts of one measure, at least two
/// @param label of their group, folded; empty if none
/// @param form how they were picked
/// @param own the row of their group that is named as their sum, if one is
record Cast(List<Line> parts, String label, Form form, Optional<Line> own) {

    Cast {
        parts = List.copyOf(parts);
    }

    /// How parts were picked out of a group, the most natural first.
    enum Form {
        /// all rows of a group with a label, but for those that are named as sums or as parts of parts
        GROUP,
        /// neighbours
        RUN,
        /// rows that are totals themselves
        TOTALS,
        /// all rows of a group but one or two
        SUBSET
    }
}
