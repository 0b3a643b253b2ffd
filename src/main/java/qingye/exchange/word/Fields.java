package qingye.exchange.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The fields that are open at the place reading has come to: what a field asks for is no text, what it shows is; and
/// contents and indexes are made anew by the report.
final class Fields {

    private static final Set<String> MADE_ANEW = Set.of("TOC", "INDEX", "TOA", "RD", "TC", "XE");

    private static final class Open {
        private final StringBuilder asked = new StringBuilder();
        private boolean shows;
    }

    private final Deque<Open> open = new ArrayDeque<>();

    void begin() {
        open.push(new Open());
    }

    void ask(String words) {
        if (!open.isEmpty() && !open.element().shows) {
            open.element().asked.append(words);
        }
    }

    void show() {
        if (!open.isEmpty()) {
            open.element().shows = true;
        }
    }

    /// Ends the innermost field.
    ///
    /// @return its name, where it had nothing to show and is not made anew
    Optional<String> end() {
        if (open.isEmpty()) {
            return Optional.empty();
        }
        Open ended = open.pop();
        return ended.shows || isMadeAnew(ended) ? Optional.empty() : Optional.of(name(ended));
    }

    /// Whether what is read now is text.
    boolean isText() {
        return open.stream().allMatch(field -> field.shows) && !inContents();
    }

    /// Whether what is read now belongs to contents or an index.
    boolean inContents() {
        return open.stream().anyMatch(Fields::isMadeAnew);
    }

    private static boolean isMadeAnew(Open field) {
        return MADE_ANEW.contains(name(field));
    }

    /// Whether a field of its own element asks for contents.
    static boolean isContents(String asked) {
        return MADE_ANEW.contains(first(asked));
    }

    private static String name(Open field) {
        return first(field.asked.toString());
    }

    private static String first(String asked) {
        return asked.strip().split("\\s+", 2)[0].toUpperCase(Locale.ROOT);
    }
}
