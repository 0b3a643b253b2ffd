package qingye.exchange.out;

import java.util.Locale;
import java.util.stream.IntStream;

import qingye.model.text.Language;
import qingye.model.text.Localized;
import qingye.text.Messages;
import qingye.text.Traditional;

/// Chooses the words of an edition, as they are also printed.
///
/// @param messages in which what is written around them is found
public record Words(Language language, Messages messages) {

    private static final String PLACE = "\u0001";

    /// Of an edition.
    public Words(Language language) {
        this(language, Messages.of(language == Language.EN ? Locale.ENGLISH : Locale.CHINESE));
    }

    /// The text in the language, or in the nearest one.
    public String of(Localized<String> words) {
        boolean convert = language == Language.ZH_HANT && words.in(Language.ZH_HANT).isEmpty();
        return convert && words.in(Language.ZH_HANS).isPresent()
                ? Traditional.of(words.in(Language.ZH_HANS).orElseThrow())
                : words.best(language).orElse("");
    }

    /// Words of the furniture. Only they are turned into traditional characters, not what is put into them.
    public String say(String key, String... arguments) {
        if (language != Language.ZH_HANT) {
            return messages.text(key, (Object[]) arguments);
        }
        var places = IntStream.range(0, arguments.length).mapToObj(at -> PLACE + at + PLACE).toArray();
        String words = Traditional.of(messages.text(key, places));
        for (int at = 0; at < arguments.length; at++) {
            words = words.replace((String) places[at], arguments[at]);
        }
        return words;
    }
}
