package qingye.check.relation;

import java.util.ArrayList;
import java.util.List;

import qingye.check.line.Line;

/// Lists of rows.
final class Lines {

    private Lines() {}

    /// The one, then the other.
    static List<Line> joined(List<Line> one, List<Line> other) {
        var joined = new ArrayList<>(one);
        joined.addAll(other);
        return List.copyOf(joined);
    }
}
