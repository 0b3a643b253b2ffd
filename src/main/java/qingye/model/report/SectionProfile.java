package qingye.model.report;

import java.util.Collections;
import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Set;

import qingye.model.text.Localized;

/// What is known of a section besides what is written in it.
///
/// @param owner who writes it, a person or a department; may be empty
/// @param stage how far it has come
/// @param target how long it is to become together with the sections below it: characters of Chinese, words of other
///               scripts; above 0
/// @param hidden whether it keeps its place and is not printed, and neither are the sections below it
/// @param pillars of a topic that it tells of; may be empty
/// @param guidance what to write in it and what readers look for
/// @param earlier what was written in it when the last report was done, a line per paragraph in its readable form
public record SectionProfile(
        String owner, Stage stage, OptionalInt target, boolean hidden, Set<CorePillar> pillars,
        Localized<String> guidance, Localized<String> earlier) {

    /// Nothing is known.
    public static final SectionProfile BLANK =
            new SectionProfile("", Stage.DRAFT, OptionalInt.empty(), false, Set.of(), Localized.none(),
                    Localized.none());

    /// @throws IllegalArgumentException if the target is not above 0
    public SectionProfile {
        if (target.isPresent() && target.getAsInt() < 1) {
            throw new IllegalArgumentException("no length: " + target.getAsInt());
        }
        var ordered = EnumSet.noneOf(CorePillar.class);
        ordered.addAll(pillars);
        pillars = Collections.unmodifiableSet(ordered);
    }

    /// The same with another owner.
    public SectionProfile withOwner(String changed) {
        return new SectionProfile(changed, stage, target, hidden, pillars, guidance, earlier);
    }

    /// The same at another stage.
    public SectionProfile withStage(Stage changed) {
        return new SectionProfile(owner, changed, target, hidden, pillars, guidance, earlier);
    }

    /// The same with another length to be reached.
    public SectionProfile withTarget(OptionalInt changed) {
        return new SectionProfile(owner, stage, changed, hidden, pillars, guidance, earlier);
    }

    /// The same hidden or shown.
    public SectionProfile withHidden(boolean changed) {
        return new SectionProfile(owner, stage, target, changed, pillars, guidance, earlier);
    }

    /// The same with other pillars.
    public SectionProfile withPillars(Set<CorePillar> changed) {
        return new SectionProfile(owner, stage, target, hidden, changed, guidance, earlier);
    }

    /// The same with other guidance.
    public SectionProfile withGuidance(Localized<String> changed) {
        return new SectionProfile(owner, stage, target, hidden, pillars, changed, earlier);
    }

    /// The same after another earlier text.
    public SectionProfile withEarlier(Localized<String> changed) {
        return new SectionProfile(owner, stage, target, hidden, pillars, guidance, changed);
    }
}
