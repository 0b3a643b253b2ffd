package qingye.calc.answer;

import java.util.List;
import java.util.Optional;

import qingye.model.answer.Stance;
import qingye.model.answer.Target;
import qingye.model.standard.RequirementKey;

/// An answer that a requirement could have. Nobody gave it.
///
/// @param source why it could
/// @param from the requirement that was answered like that; empty where it follows from the report itself
/// @param stance with its words
/// @param targets that the answer does not have yet, all of them printed
public record Suggestion(Source source, Optional<RequirementKey> from, Stance stance, List<Target> targets) {

    /// Why an answer is suggested.
    public enum Source {
        /// last year's report said so
        EARLIER,
        /// last year's report said so to the requirement that this one took the place of
        SUCCEEDED,
        /// this report says so to a requirement that asks for the same
        RELATED,
        /// the title is like that of the requirement
        TITLE,
        /// the figure names the code of the requirement
        CODE,
        /// the material topic that answers the requirement names it
        TOPIC
    }

    public Suggestion {
        targets = List.copyOf(targets);
    }

    /// Which of the stances it is.
    public Stance.Kind kind() {
        return stance.kind();
    }
}
