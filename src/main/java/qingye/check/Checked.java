package qingye.check;

import java.util.List;

import qingye.model.check.Waiver;

/// What a check of a workspace gave.
///
/// @param open the findings nobody explained, the worst first, then in the order of the tables
/// @param explained those somebody explained, while the figures are still the same
/// @param suggestions the relations found in the figures, in the order of the tables
public record Checked(List<Finding> open, List<Explained> explained, List<Suggestion> suggestions) {

    /// Nothing was checked yet.
    public static final Checked NOTHING = new Checked(List.of(), List.of(), List.of());

    public Checked {
        open = List.copyOf(open);
        explained = List.copyOf(explained);
        suggestions = List.copyOf(suggestions);
    }

    /// A finding with what was said of it.
    public record Explained(Finding finding, Waiver waiver) {}

    /// How many open ones are that bad.
    public long count(Severity severity) {
        return open.stream().filter(finding -> finding.severity() == severity).count();
    }
}
