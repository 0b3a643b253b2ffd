package qingye.exchange.answer;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import qingye.exchange.sheet.Heads;
import qingye.model.answer.Omission;

/// The permitted reasons for an omission, by the words people write for them.
final class Grounds {

    private static final Map<Omission, Pattern> WORDS = words();

    private Grounds() {}

    private static Map<Omission, Pattern> words() {
        var words = new TreeMap<Omission, Pattern>();
        for (Omission one : Omission.values()) {
            words.put(one, Heads.pattern("exchange.answer.ground." + one.code()));
        }
        return words;
    }

    /// Which of them words speak of.
    static Optional<Omission> of(String words) {
        return WORDS.entrySet().stream().filter(one -> one.getValue().matcher(words).find())
                .map(Map.Entry::getKey).findFirst();
    }

    /// Where the explanation begins, behind the name of a reason.
    static int end(Omission ground, String words) {
        return Optional.ofNullable(WORDS.get(ground)).map(pattern -> pattern.matcher(words))
                .filter(Matcher::lookingAt).map(Matcher::end).orElse(0);
    }
}
