package qingye.exchange.answer;

import java.util.LinkedHashSet;
import java.util.Optional;

import qingye.model.answer.Answer;
import qingye.model.answer.Stance;
import qingye.model.answer.Target;
import qingye.model.text.Language;
import qingye.model.text.Localized;

/// What two rows say to the same requirement.
final class Joined {

    private Joined() {}

    /// Both together; nothing where one says otherwise than the other.
    static Optional<Answer> of(Answer one, Answer other) {
        return stance(one.stance(), other.stance()).map(stance -> {
            var targets = new LinkedHashSet<Target>(one.targets());
            targets.addAll(other.targets());
            return new Answer(stance, targets.stream().toList(), one.owner());
        });
    }

    private static Optional<Stance> stance(Stance one, Stance other) {
        Localized<String> words = words(one.words(), other.words());
        if (one.withWords(words).equals(other.withWords(words))) {
            return Optional.of(one.withWords(words));
        }
        // a section and what it lacks are said in one row or in two
        return switch (one) {
            case Stance.Disclosed _ when other instanceof Stance.Partly -> Optional.of(other);
            case Stance.Partly _ when other instanceof Stance.Disclosed -> Optional.of(one);
            case Stance.Open _, Stance.Disclosed _, Stance.Partly _ -> Optional.empty();
            case Stance.NotApplicable _, Stance.Omitted _, Stance.Explained _ -> Optional.empty();
        };
    }

    private static Localized<String> words(Localized<String> one, Localized<String> other) {
        Localized<String> both = one;
        for (Language language : other.byLanguage().keySet()) {
            String more = other.in(language).orElse("");
            String there = both.in(language).orElse("");
            boolean said = there.lines().anyMatch(more::equals) || there.equals(more);
            both = said ? both : both.with(language, there.isEmpty() ? more : there + "\n" + more);
        }
        return both;
    }
}
