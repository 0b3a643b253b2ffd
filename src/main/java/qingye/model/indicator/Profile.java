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
}
