package qingye.check.prose;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import qingye.check.Severity;
import qingye.check.Term;
import qingye.check.numeral.ProseWords;
import qingye.model.check.Rule;
import qingye.model.text.Language;
import qingye.text.Script;

/// The text itself: brackets and quotation marks in pairs, no mark twice, one script, nothing left to be filled in.
final class TextCheck {

    private static final String OPENING = "“‘（(《〈【「『[";
    private static final String CLOSING = "”’）)》〉】」』]";
    private static final Pattern NUMBERING = Pattern.compile("(?:^|[；;。，,\\s])[0-9a-zA-Zivx]{1,3}$");
    private static final Pattern LATIN = Pattern.compile("[a-z ]+");
    /// A little more than a number before a bracket and the sign before it.
    private static final int NUMBERED = 5;
    private static final int SHOWN = 8;

    private final ProseWords words;
    private final String both;
    private final Consumer<Remark> found;

    /// A bracket that was opened.
    private record Open(char sign, int at) {}

    /// The brackets that are open, the last one first, and how many there are of each kind.
    private static final class Opened {
        private final Deque<Open> all = new ArrayDeque<>();
        private final Map<Character, Integer> kinds = new HashMap<>();

        void push(Open one) {
            all.push(one);
            kinds.merge(paired(one.sign()), 1, Integer::sum);
        }

        Open pop() {
            Open last = all.pop();
            kinds.merge(paired(last.sign()), -1, Integer::sum);
            return last;
        }

        boolean has(char kind) {
            return kinds.getOrDefault(kind, 0) > 0;
        }
    }

    TextCheck(ProseWords words, Consumer<Remark> found) {
        this.words = words;
        this.both = words.of("both_scripts").getFirst();
        this.found = found;
    }

    void look(Passage passage) {
        brackets(passage);
        doubled(passage);
        leftOver(passage);
        switch (passage.language()) {
            case ZH_HANS, ZH_HANT -> script(passage);
            case EN -> {
                // has but one
            }
        }
    }

    private void brackets(Passage passage) {
        String text = passage.text();
        var open = new Opened();
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (OPENING.indexOf(c) >= 0 && c != '‘') {
                open.push(new Open(c, at));
            } else if (CLOSING.indexOf(c) >= 0 && c != '’') {
                close(passage, open, c, at);
            }
        }
        open.all.forEach(one -> unclosed(passage, one));
    }

    private void close(Passage passage, Opened open, char c, int at) {
        char wanted = paired(OPENING.charAt(CLOSING.indexOf(c)));
        if (open.has(wanted)) {
            Open last = open.pop();
            while (paired(last.sign()) != wanted) {
                unclosed(passage, last);
                last = open.pop();
            }
        } else if (!NUMBERING.matcher(passage.text().substring(Math.max(0, at - NUMBERED), at)).find()) {
            int start = Math.max(0, at - 1);
            found.accept(Remark.of(Rule.PROSE_TEXT, Severity.WARNING, start, at + 1, "prose.unopened",
                    Said.words(passage, Math.max(0, at - SHOWN), at + 1)));
        }
    }

    /// A wide bracket may be closed by a narrow one.
    private static char paired(char opening) {
        return opening == '(' ? '（' : opening;
    }

    private void unclosed(Passage passage, Open open) {
        int end = Math.min(passage.text().length(), open.at() + SHOWN);
        found.accept(Remark.of(Rule.PROSE_TEXT, Severity.WARNING, open.at(), end, "prose.unclosed",
                Said.words(passage, open.at(), end)));
    }

    private void doubled(Passage passage) {
        Matcher twice = words.pattern("twice").matcher(passage.text());
        while (twice.find()) {
            found.accept(Remark.of(Rule.PROSE_TEXT, Severity.WARNING, twice.start(), twice.end(), "prose.doubled",
                    Said.words(passage, Math.max(0, twice.start() - 2), twice.end())));
        }
    }

    private void leftOver(Passage passage) {
        String text = passage.text();
        Matcher pattern = words.pattern("placeholder").matcher(text);
        while (pattern.find()) {
            leftOver(passage, pattern.start(), pattern.end());
        }
        for (String word : words.of("placeholder")) {
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
                if (!LATIN.matcher(word).matches() || !splits(text, at, at + word.length())) {
                    leftOver(passage, at, at + word.length());
                }
            }
        }
    }

    private static boolean splits(String text, int start, int end) {
        return (start > 0 && isLatin(text.charAt(start - 1))) || (end < text.length() && isLatin(text.charAt(end)));
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z';
    }

    private void leftOver(Passage passage, int start, int end) {
        found.accept(Remark.of(Rule.PROSE_TEXT, Severity.WARNING, start, end, "prose.placeholder",
                Said.words(passage, start, end)));
    }

    /// Neighbouring characters of the other script are one finding.
    private void script(Passage passage) {
        String original = passage.folded().original();
        boolean traditional = passage.language() == Language.ZH_HANT;
        int start = -1;
        for (int at = 0; at <= passage.text().length(); at++) {
            boolean other = at < passage.text().length()
                    && isOther(original.charAt(passage.folded().origin(at)), traditional);
            if (other && start < 0) {
                start = at;
            } else if (!other && start >= 0) {
                found.accept(Remark.of(Rule.PROSE_TEXT, Severity.WARNING, start, at,
                        traditional ? "prose.simplified" : "prose.traditional", Said.words(passage, start, at)));
                start = -1;
            }
        }
        if (traditional) {
            words.of("hans_in_hant").forEach(word -> {
                for (int at = original.indexOf(word); at >= 0; at = original.indexOf(word, at + 1)) {
                    int from = passage.folded().index(at);
                    found.accept(Remark.of(Rule.PROSE_TEXT, Severity.WARNING, from, from + word.length(),
                            "prose.simplified", new Term.Words(word)));
                }
            });
        }
    }

    private boolean isOther(char c, boolean traditional) {
        return (traditional ? Script.isSimplifiedOnly(c) : Script.isTraditionalOnly(c)) && both.indexOf(c) < 0;
    }
}
