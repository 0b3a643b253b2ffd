package qingye.model.indicator;

import java.util.Optional;

/// What an indicator is for, and who answers for it. Any text may be empty.
///
/// @param pillar empty until assigned
/// @param topic the material topic it belongs to, as the company calls it
/// @param owner the department that reports it
/// @param duty why it is reported: the rule, standard or promise that asks for it
/// @param comment for colleagues; never printed
public record Profile(
        Kind kind, Optional<Pillar> pillar, String topic, String owner, String duty, String comment) {

    /// Of an indicator of which nothing is known but its name.
    public static final Profile BLANK = new Profile(Kind.AMOUNT, Optional.empty(), "", "", "", "");

    /// The same of another kind.
    public Profile with(Kind other) {
        return new Profile(other, pillar, topic, owner, duty, comment);
    }

    /// The same of another pillar, or of none.
    public Profile with(Optional<Pillar> other) {
        return new Profile(kind, other, topic, owner, duty, comment);
    }

    /// The same for another topic.
    public Profile withTopic(String other) {
        return new Profile(kind, pillar, other, owner, duty, comment);
    }

    /// The same reported by another department.
    public Profile withOwner(String other) {
        return new Profile(kind, pillar, topic, other, duty, comment);
    }

    /// The same reported for another reason.
    public Profile withDuty(String other) {
        return new Profile(kind, pillar, topic, owner, other, comment);
    }

    /// The same with another comment.
    public Profile withComment(String other) {
        return new Profile(kind, pillar, topic, owner, duty, other);
    }
}
