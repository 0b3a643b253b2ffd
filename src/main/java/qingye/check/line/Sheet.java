package qingye.check.line;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;

import qingye.model.id.TableId;

/// A table as the checks read it.
///
/// @param years the earliest first, whatever the order of its columns
/// @param lines all rows, in the order printed
public record Sheet(TableId table, String title, List<Year> years, List<Line> lines) {

    public Sheet {
        years = List.copyOf(years);
        lines = List.copyOf(lines);
    }

    /// The rows in groups: neighbours under the same label are one.
    public List<Group> groups() {
        var groups = new ArrayList<Group>();
        int from = 0;
        for (int at = 1; at <= lines.size(); at++) {
            if (at == lines.size() || !lines.get(at).group().equals(lines.get(from).group())) {
                groups.add(new Group(lines.get(from).group(), lines.subList(from, at)));
                from = at;
            }
        }
        return groups;
    }
}
