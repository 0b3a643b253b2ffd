package qingye.check.relation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

import qingye.check.line.Group;
import qingye.check.line.Lexicon;
import qingye.check.line.Line;
import qingye.check.line.Sheet;

/// Picks rows of a table that might be the parts of something.
final class CastFinder {

    /// Longer runs of neighbours without a label of their own are no breakdown anybody prints.
    private static final int LONGEST_RUN = 24;
    /// In longer groups, leaving any row out proves nothing.
    private static final int LONGEST_SUBSET = 10;

    private final Lexicon lexicon;

    CastFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// Rows with figures, by measure.
    static Map<String, List<Line>> byMeasure(List<Line> lines) {
        var byMeasure = new LinkedHashMap<String, List<Line>>();
        for (Line line : lines) {
            if (line.hasFigures()) {
                byMeasure.computeIfAbsent(line.measure().code(), _ -> new ArrayList<>()).add(line);
            }
        }
        return byMeasure;
    }

    /// What can be added up: means and intensities cannot.
    private List<Line> additive(Group group) {
        return group.lines().stream()
                .filter(line -> !line.measure().isPer() && !lexicon.says("intensity", line.name())
                        && (line.measure().isPercent()
                                || !lexicon.says("mean", line.name()) && !lexicon.says("mean", line.group())))
                .toList();
    }

    /// The groups with a label, each whole: what breakdowns are meant to be.
    List<Cast> groups(Sheet sheet) {
        var casts = new ArrayList<Cast>();
        for (Group group : sheet.groups()) {
            if (group.isLabelled()) {
                byMeasure(additive(group)).values().forEach(lines -> whole(group, lines, casts::add));
            }
        }
        return casts;
    }

    private void whole(Group group, List<Line> lines, Consumer<Cast> found) {
        List<Line> parts = without(lines, line -> lexicon.says("of_which", line.name()));
        List<Line> plain = without(parts, line -> lexicon.says("sum", line.name()));
        if (plain.size() >= 2 && plain.size() == parts.size() - 1) {
            List<Line> own = without(parts, plain::contains);
            found.accept(new Cast(plain, group.label(), Cast.Form.GROUP, Optional.of(own.getFirst())));
        } else {
            add(group, plain.size() < 2 ? parts : plain, Cast.Form.GROUP, found);
        }
        if (plain.size() >= 2 && plain.size() < parts.size()) {
            add(group, parts, Cast.Form.GROUP, found);
        }
        if (parts.size() < lines.size()) {
            add(group, lines, Cast.Form.GROUP, found);
        }
    }

    private static List<Line> without(List<Line> lines, Predicate<Line> left) {
        return lines.stream().filter(left.negate()).toList();
    }

    private static void add(Group group, List<Line> parts, Cast.Form form, Consumer<Cast> found) {
        if (parts.size() >= 2) {
            found.accept(new Cast(parts, group.label(), form, Optional.empty()));
        }
    }

    /// Neighbours of one measure in each group; rows of other measures between them do not part them.
    List<Cast> runs(Sheet sheet) {
        var casts = new ArrayList<Cast>();
        for (Group group : sheet.groups()) {
            byMeasure(additive(group)).values().forEach(lines -> runs(group.label(), lines, Cast.Form.RUN, casts));
        }
        return casts;
    }

    /// Neighbours among rows that are totals.
    List<Cast> totals(List<Line> totals) {
        var casts = new ArrayList<Cast>();
        byMeasure(totals).values().forEach(lines -> runs("", lines, Cast.Form.TOTALS, casts));
        return casts;
    }

    private static void runs(String label, List<Line> lines, Cast.Form form, List<Cast> casts) {
        for (int from = 0; from < lines.size(); from++) {
            int last = Math.min(lines.size(), from + LONGEST_RUN);
            for (int end = from + 2; end <= last; end++) {
                casts.add(new Cast(lines.subList(from, end), label, form, Optional.empty()));
            }
        }
    }

    /// Groups with a label without one or two of their rows.
    List<Cast> subsets(Sheet sheet) {
        var casts = new ArrayList<Cast>();
        for (Group group : sheet.groups()) {
            for (List<Line> lines : byMeasure(additive(group)).values()) {
                if (group.isLabelled() && lines.size() >= 4 && lines.size() <= LONGEST_SUBSET) {
                    subsets(group, lines, casts);
                }
            }
        }
        return casts;
    }

    private static void subsets(Group group, List<Line> lines, List<Cast> casts) {
        for (int one = 0; one < lines.size(); one++) {
            for (int other = one; other < lines.size(); other++) {
                var parts = new ArrayList<>(lines);
                parts.remove(other);
                if (other != one) {
                    parts.remove(one);
                }
                add(group, parts, Cast.Form.SUBSET, casts::add);
            }
        }
    }
}
