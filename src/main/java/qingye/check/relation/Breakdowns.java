package qingye.check.relation;

import java.util.ArrayList;
import java.util.List;

import qingye.check.line.Group;
import qingye.check.line.Lexicon;
import qingye.check.line.Line;
import qingye.check.line.Sheet;

/// The breakdowns of a table as far as labels and names say what they are.
public final class Breakdowns {

    private Breakdowns() {}

    /// In the order of their rows: the groups with a label, and in rows without one, neighbours whose names say that
    /// they are members of the same dimension.
    public static List<Breakdown> in(Sheet sheet, Lexicon lexicon) {
        var found = new ArrayList<Breakdown>();
        for (Group group : sheet.groups()) {
            for (List<Line> lines : CastFinder.byMeasure(group.lines()).values()) {
                if (group.isLabelled() && lexicon.dimension(group.label()).isPresent()) {
                    List<Line> members = lines.stream()
                            .filter(line -> !lexicon.says("of_which", line.name())).toList();
                    if (members.size() >= 2) {
                        found.add(Breakdown.of(lexicon, group, members));
                    }
                } else {
                    named(lexicon, group, lines, found);
                }
            }
        }
        return found;
    }

    private static void named(Lexicon lexicon, Group group, List<Line> lines, List<Breakdown> found) {
        int from = 0;
        for (int at = 1; at <= lines.size(); at++) {
            String kind = lexicon.member(lines.get(from).name()).orElse("");
            if (at == lines.size() || !lexicon.member(lines.get(at).name()).orElse("").equals(kind)) {
                if (!kind.isEmpty() && at - from >= 2) {
                    found.add(Breakdown.of(lexicon, group, lines.subList(from, at)));
                }
                from = at;
            }
        }
    }
}
