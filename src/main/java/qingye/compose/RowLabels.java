package qingye.compose;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import qingye.model.table.KpiRow;

/// What is printed at the head of a row of a KPI table.
///
/// @param levels the labels merged over neighbouring rows, outermost first: the group, and the subgroup in its parts
/// @param year the only year of the row, where the years of an indicator stand one below the other; the first of them
///        carries the marks of the notes
record RowLabels(KpiRow row, List<String> levels, String name, String unit, Optional<Year> year, boolean first) {

    /// Parts a subgroup such as `B1.1｜按性别`: a code of a guide, and what is told apart under it.
    private static final String PARTING = "｜";

    RowLabels {
        levels = List.copyOf(levels);
    }

    static List<String> levels(String group, String subgroup) {
        var levels = new ArrayList<String>();
        levels.add(group);
        levels.addAll(List.of(subgroup.split(PARTING, 2)));
        levels.removeIf(String::isBlank);
        return levels;
    }

    int depth() {
        return levels.size();
    }

    /// The label of a level; empty if it has none.
    String level(int level) {
        return level < levels.size() ? levels.get(level) : "";
    }

    /// Whether both stand under the same label of that level.
    boolean shares(RowLabels other, int level) {
        return depth() > level && other.depth() > level
                && levels.subList(0, level + 1).equals(other.levels.subList(0, level + 1));
    }
}
