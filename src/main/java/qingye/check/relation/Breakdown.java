package qingye.check.relation;

import java.util.List;
import java.util.Optional;

import qingye.check.line.Group;
import qingye.check.line.Lexicon;
import qingye.check.line.Line;

/// Rows that break one thing down, as far as their label and their names say so.
///
/// @param label of the group, folded; empty if none
/// @param dimension by what, for instance `gender`; empty if nothing says so
/// @param subject what is broken down, without the words every label has; may be empty
/// @param members at least two rows of one measure
public record Breakdown(String label, Optional<String> dimension, String subject, List<Line> members) {

    public Breakdown {
        members = List.copyOf(members);
    }

    /// These rows of a group, read as a breakdown.
    static Breakdown of(Lexicon lexicon, Group group, List<Line> members) {
        return new Breakdown(
                group.label(), dimension(lexicon, group.label(), members), lexicon.subject(group.label()), members);
    }

    /// By what these rows break something down: what the label says, else what all their names say.
    public static Optional<String> dimension(Lexicon lexicon, String label, List<Line> members) {
        Optional<String> said = lexicon.dimension(label);
        if (said.isPresent()) {
            return said;
        }
        List<String> kinds = members.stream().map(line -> lexicon.member(line.name()).orElse("")).distinct().toList();
        return kinds.size() == 1 && !kinds.getFirst().isEmpty() ? Optional.of(kinds.getFirst()) : Optional.empty();
    }
}
