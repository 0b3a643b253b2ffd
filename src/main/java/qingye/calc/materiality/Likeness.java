package qingye.calc.materiality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.apache.commons.csv.CSVRecord;

import qingye.calc.table.StandardTable;
import qingye.model.text.Language;
import qingye.model.text.Localized;
import qingye.text.Simplified;

/// How much the names of two topics are alike: by the signs they share, and by the concern they speak of in other
/// words, as `standards/topic_words.csv` lists them. In per cent, and whole numbers, so that the same lists always
/// compare the same.
public final class Likeness {

    private static final int ALL = 100;
    /// A concern says more than two signs that happen to stand together.
    private static final int CONCERN = 3;
    private static final int FIRST_CHINESE = 0x2E80;
    private static final Pattern PLAIN = Pattern.compile("[\\p{P}\\p{S}\\s]+");
    private static final String COMMON = "common";

    private record Word(String written, String concern) {}

    private final List<Word> words;
    private final Pattern common;

    private Likeness(List<Word> words, Pattern common) {
        this.words = words;
        this.common = common;
    }

    /// Reads the words.
    ///
    /// @throws qingye.calc.table.BrokenTableException if the table is not as it should be
    public static Likeness read() {
        StandardTable table = StandardTable.read("topic_words.csv", List.of("concern", "words"));
        var words = new ArrayList<Word>();
        var common = new ArrayList<String>();
        for (CSVRecord row : table.rows()) {
            String concern = table.text(row, "concern");
            for (String word : table.text(row, "words").split("\\|")) {
                if (concern.equals(COMMON)) {
                    common.add(isPlain(word) ? "\\b" + word + "\\b" : word);
                } else {
                    words.add(new Word(word, concern));
                }
            }
        }
        words.sort(Comparator.comparingInt((Word word) -> word.written().length()).reversed());
        return new Likeness(List.copyOf(words), Pattern.compile(String.join("|", common)));
    }

    /// Whether words of that script are parted by spaces.
    private static boolean isPlain(String word) {
        return word.chars().allMatch(sign -> sign < FIRST_CHINESE);
    }

    /// Whether two names are the same but for spaces and punctuation, in some language.
    static boolean same(Localized<String> one, Localized<String> other) {
        return Arrays.stream(Language.values()).anyMatch(language -> {
            String name = one.in(language).map(Likeness::plain).orElse("");
            return !name.isEmpty() && other.in(language).map(Likeness::plain).filter(name::equals).isPresent();
        });
    }

    private static String plain(String name) {
        return PLAIN.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /// How much two names are alike in the language in which they are most, from 0 to 100.
    ///
    /// @param concerns whether words for the same concern count, too
    int of(Localized<String> one, Localized<String> other, boolean concerns) {
        int best = 0;
        for (Language language : Language.values()) {
            String left = one.in(language).orElse("");
            String right = other.in(language).orElse("");
            if (!left.isBlank() && !right.isBlank()) {
                best = Math.max(best, alike(traits(left, concerns), traits(right, concerns)));
            }
        }
        return best;
    }

    /// Twice what both have, of what they have together.
    private static int alike(Map<String, Integer> one, Map<String, Integer> other) {
        int whole = sum(one) + sum(other);
        int shared = one.entrySet().stream().filter(trait -> other.containsKey(trait.getKey()))
                .mapToInt(Map.Entry::getValue).sum();
        return whole == 0 ? 0 : 2 * ALL * shared / whole;
    }

    private static int sum(Map<String, Integer> traits) {
        return traits.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// The concerns of a name, and of the rest of it the pairs of Chinese signs that stand together and the words of
    /// other scripts; without the words that stand in every other name.
    private Map<String, Integer> traits(String name, boolean concerns) {
        var traits = new HashMap<String, Integer>();
        String rest = Simplified.of(name).toLowerCase(Locale.ROOT);
        if (concerns) {
            for (Word word : words) {
                if (rest.contains(word.written())) {
                    traits.put("= " + word.concern(), CONCERN);
                    rest = rest.replace(word.written(), " ");
                }
            }
        }
        for (String piece : PLAIN.split(common.matcher(rest).replaceAll(" "))) {
            pieces(piece).forEach(one -> traits.put(one, 1));
        }
        return traits;
    }

    private static Set<String> pieces(String piece) {
        if (piece.length() <= 2 || isPlain(piece)) {
            return piece.isBlank() ? Set.of() : Set.of(piece);
        }
        var pairs = new HashSet<String>();
        for (int at = 0; at + 2 <= piece.length(); at++) {
            pairs.add(piece.substring(at, at + 2));
        }
        return pairs;
    }
}
