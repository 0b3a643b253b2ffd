package qingye.model.answer;

import java.util.LinkedHashSet;
import java.util.List;

import qingye.model.text.Plain;

/// What a report says to one requirement.
///
/// @param stance whether and how it is answered
/// @param targets what it points to, in the order in which it is printed; none comes twice
/// @param owner the department that has to answer; may be empty
public record Answer(Stance stance, List<Target> targets, String owner) {

    /// Nobody said anything yet.
    public static final Answer OPEN = new Answer(new Stance.Open(), List.of(), "");

    public Answer {
        owner = Plain.text(owner);
        targets = List.copyOf(new LinkedHashSet<>(targets));
    }

    /// The same with another stance.
    public Answer withStance(Stance changed) {
        return new Answer(changed, targets, owner);
    }

    /// The same that points to other things.
    public Answer withTargets(List<Target> changed) {
        return new Answer(stance, changed, owner);
    }

    /// The same of another department.
    public Answer withOwner(String changed) {
        return new Answer(stance, targets, changed.strip());
    }
}
