package qingye.check.line;

import java.util.List;

/// Neighbouring rows under one label.
///
/// @param label folded; empty for rows that stand alone
/// @param lines at least one
public record Group(String label, List<Line> lines) {

    public Group {
        lines = List.copyOf(lines);
    }

    /// Whether it has a label.
    public boolean isLabelled() {
        return !label.isEmpty();
    }
}
