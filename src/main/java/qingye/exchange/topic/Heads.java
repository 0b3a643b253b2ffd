package qingye.exchange.topic;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import qingye.text.Messages;

/// The words people use in such tables, Chinese and English, from the bundles.
final class Heads {

    private static final Messages CHINESE = Messages.of(Locale.CHINESE);
    private static final Messages ENGLISH = Messages.of(Locale.ENGLISH);

    private Heads() {}

    /// Whether one of the words of that key stands in something.
    ///
    /// @param more further words, parted by bars; may be empty
    static Predicate<String> hold(String key, String more) {
        String name = "exchange.topic." + key;
        var pattern = Pattern.compile(
                CHINESE.text(name) + "|" + ENGLISH.text(name) + (more.isEmpty() ? "" : "|" + more));
        return words -> pattern.matcher(words.toLowerCase(Locale.ROOT)).find();
    }
}
