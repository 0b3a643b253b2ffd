package qingye.calc.answer;

import java.util.ArrayList;
import java.util.EnumMap;
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

/// What the words of titles tell: the concerns they speak of, as `standards/topic_words.csv` lists them, and of the
/// rest the pairs of Chinese signs that stand together and the words of other scripts, without those that stand in
/// every other title. In per cent, and whole numbers, so that the same titles always compare the same.
public final class TitleWords {

    private static final int ALL = 100;

    /// A concern says more than two signs that happen to stand together.
    private static final int CONCERN = 3;

    private static final int FIRST_CHINESE = 0x2E80;
    private static final Pattern BETWEEN = Pattern.compile("[\\p{P}\\p{S}\\s]+");
    private static final Pattern NUMBER = Pattern.compile("[^0-9]+");
    private static final String COMMON = "common";

    /// @param written in small letters and simplified signs
    private record Word(String written, String concern) {}

    private final List<Word> words = new ArrayList<>();
    private final Pattern common;

    private TitleWords() {
        StandardTable table = StandardTable.read("topic_words.csv", List.of("concern", "words"));
        var plain = new ArrayList<String>();
        for (CSVRecord row : table.rows()) {
            String concern = table.text(row, "concern");
            for (String word : table.text(row, "words").split("\\|")) {
                if (concern.equals(COMMON)) {
                    plain.add(isPlain(word) ? "\\b" + word + "\\b" : word);
                } else {
                    words.add(new Word(word, concern));
                }
            }
        }
        words.sort((one, other) -> other.written().length() - one.written().length());
        common = Pattern.compile(String.join("|", plain));
    }

    /// The words, read when they are asked for first.
    ///
    /// @throws qingye.calc.table.BrokenTableException if the table is not as it should be
    public static TitleWords get() {
        return Kept.WORDS;
    }

    private static final class Kept {
        static final TitleWords WORDS = new TitleWords();
    }

    /// What a title tells.
    ///
    /// @param concerns it speaks of
    /// @param words those concerns were found by
    /// @param pieces of the rest
    /// @param numbers in it: scope 1 is not scope 2
    public record Told(Set<String> concerns, Set<String> words, Set<String> pieces, String numbers) {
        public Told {
            concerns = Set.copyOf(concerns);
            words = Set.copyOf(words);
            pieces = Set.copyOf(pieces);
        }

        private int weight() {
            return concerns.size() * CONCERN + pieces.size();
        }

        /// How much another title tells the same, from 0 to 100: twice what both have of what they have together.
        public int alike(Told other) {
            int whole = weight() + other.weight();
            return whole == 0 ? 0 : 2 * ALL * shared(other) / whole;
        }

        /// How much of this one the other tells, from 0 to 100.
        public int within(Told other) {
            return weight() == 0 ? 0 : ALL * shared(other) / weight();
        }

        /// Whether some words stand in both; two words for one concern are not enough.
        public boolean sharesWords(Told other) {
            return words.stream().anyMatch(other.words::contains) || pieces.stream().anyMatch(other.pieces::contains);
        }

        private int shared(Told other) {
            int shared = 0;
            for (String concern : concerns) {
                shared += other.concerns.contains(concern) ? CONCERN : 0;
            }
            for (String piece : pieces) {
                shared += other.pieces.contains(piece) ? 1 : 0;
            }
            return shared;
        }
    }

    /// Small letters, and simplified signs for traditional ones.
    public static String folded(Language language, String words) {
        return (language == Language.ZH_HANT ? Simplified.of(words) : words).toLowerCase(Locale.ROOT);
    }

    /// What a title tells in each of its languages; the simplified one stands for the traditional one, too.
    public Map<Language, Told> of(Localized<String> title) {
        var told = new EnumMap<Language, Told>(Language.class);
        title.byLanguage().forEach((language, text) -> {
            boolean twice = language == Language.ZH_HANT && told.containsKey(Language.ZH_HANS);
            if (!text.isBlank() && !twice) {
                told.put(language == Language.ZH_HANT ? Language.ZH_HANS : language, of(language, text));
            }
        });
        return told;
    }

    /// What a title tells.
    public Told of(Language language, String title) {
        String rest = folded(language, title);
        var concerns = new HashSet<String>();
        var found = new HashSet<String>();
        for (Word word : words) {
            if (rest.contains(word.written())) {
                concerns.add(word.concern());
                found.add(word.written());
                rest = rest.replace(word.written(), " ");
            }
        }
        var pieces = new HashSet<String>();
        for (String piece : BETWEEN.split(common.matcher(rest).replaceAll(" "))) {
            addTo(pieces, piece);
        }
        return new Told(concerns, found, pieces, NUMBER.matcher(title).replaceAll(" ").strip());
    }

    private static void addTo(Set<String> pieces, String piece) {
        if (piece.length() <= 2 || isPlain(piece)) {
            if (!piece.isBlank()) {
                pieces.add(piece);
            }
            return;
        }
        for (int at = 0; at + 2 <= piece.length(); at++) {
            pieces.add(piece.substring(at, at + 2));
        }
    }

    /// Whether words of that script are parted by spaces.
    private static boolean isPlain(String word) {
        return word.chars().allMatch(sign -> sign < FIRST_CHINESE);
    }
}
