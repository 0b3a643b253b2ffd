package qingye.calc.answer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import qingye.model.answer.Answer;
import qingye.model.answer.Stance;
import qingye.model.answer.Target;
import qingye.model.standard.Requirement;
import qingye.model.text.Language;
import qingye.model.text.Localized;

/// What was said to all requirements whose place one took, put together to one suggestion.
public final class Heritage {

    private Heritage() {}

    /// What a requirement inherits in a renewal; empty where nothing that was said still holds.
    ///
    /// @param leads whether a target still leads somewhere
    public static Optional<Suggestion> of(Renewal renewal, Requirement heir, Predicate<Target> leads) {
        List<Renewal.Gone> said = renewal.gone().stream()
                .filter(gone -> gone.by().stream().anyMatch(one -> one.key().equals(heir.key())))
                .filter(gone -> !(gone.answer().stance() instanceof Stance.Open))
                .toList();
        List<Renewal.Gone> holding = said.stream().filter(gone -> holds(gone.answer(), leads)).toList();
        if (holding.isEmpty()) {
            return Optional.empty();
        }
        Stance stance = joined(holding.stream().map(gone -> gone.answer().stance()).toList());
        if (holding.size() < said.size() && !discloses(stance)) {
            // what was disclosed at a place that is gone is not what the others explain away
            return Optional.empty();
        }
        List<Target> targets = holding.stream().flatMap(gone -> gone.answer().targets().stream()).filter(leads)
                .distinct().toList();
        return Optional.of(new Suggestion(Suggestion.Source.SUCCEEDED,
                Optional.of(holding.getFirst().requirement().key()), stance, targets));
    }

    /// Whether an answer still says something: words hold, and so do targets one of which leads somewhere. To be
    /// disclosed nowhere says nothing.
    static boolean holds(Answer answer, Predicate<Target> leads) {
        boolean led = answer.targets().stream().anyMatch(leads);
        boolean lost = !led && !answer.targets().isEmpty();
        return !lost && (led || !answer.stance().equals(new Stance.Disclosed()));
    }

    private static boolean discloses(Stance stance) {
        return stance instanceof Stance.Disclosed || stance instanceof Stance.Partly;
    }

    private static Stance joined(List<Stance> said) {
        Set<Stance.Kind> kinds = said.stream().map(Stance::kind).collect(Collectors.toSet());
        Localized<String> words = words(said);
        if (kinds.size() == 1) {
            return said.getFirst().withWords(words);
        }
        return said.stream().anyMatch(Heritage::discloses) ? new Stance.Partly(words) : new Stance.Explained(words);
    }

    /// The words of all, each once, a line each.
    private static Localized<String> words(List<Stance> said) {
        Localized<String> words = Localized.none();
        for (Language language : Language.values()) {
            String all = said.stream().flatMap(stance -> stance.words().in(language).stream()).map(String::strip)
                    .filter(one -> !one.isEmpty()).distinct().collect(Collectors.joining("\n"));
            words = all.isEmpty() ? words : words.with(language, all);
        }
        return words;
    }
}
