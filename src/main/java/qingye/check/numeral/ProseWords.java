package qingye.check.numeral;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVRecord;

import qingye.calc.table.StandardTable;
import qingye.model.text.Language;

/// The words by which reports speak of figures, in simplified Chinese and English, and the forms of what is no figure:
/// read from `standards/prose_words.csv`, `prose_masks.csv` and `prose_patterns.csv`. A pattern names a class of words
/// in braces: `{up}`.
public final class ProseWords {

    private static final Pattern PLACE = Pattern.compile("\\{([a-z_]+)}");
    private static final String ENGLISH = "_en";
    private static final char HAN = '\u2E80';
    private static final Pattern LATIN = Pattern.compile("[a-z0-9][a-z0-9 '-]*");

    private final Map<String, List<String>> words = new LinkedHashMap<>();
    private final Map<String, List<String>> ordered = new LinkedHashMap<>();
    private final Map<String, Pattern> patterns = new LinkedHashMap<>();
    private final Map<String, Pattern> masks = new LinkedHashMap<>();
    /// Whether the words of Chinese are enough: they are found much faster without the English ones.
    private final boolean chinese;
    private Optional<ProseWords> withoutEnglish = Optional.empty();

    private ProseWords(boolean chinese) {
        this.chinese = chinese;
    }

    /// Reads the words.
    ///
    /// @throws qingye.calc.table.BrokenTableException if a table is not as it should be
    public static ProseWords read() {
        ProseWords all = read(false);
        all.withoutEnglish = Optional.of(read(true));
        return all;
    }

    private static ProseWords read(boolean chinese) {
        var all = new ProseWords(chinese);
        StandardTable words = StandardTable.read("prose_words.csv", List.of("class", "words"));
        for (CSVRecord row : words.rows()) {
            var sorted = new ArrayList<>(List.of(words.text(row, "words").split("\\|")));
            // the longest first, so that what is taken is taken whole
            if (chinese && sorted.stream().anyMatch(ProseWords::isChinese)) {
                sorted.removeIf(word -> !isChinese(word));
            }
            sorted.sort(Comparator.comparingInt(String::length).reversed());
            all.words.put(words.text(row, "class"), List.copyOf(sorted));
            all.ordered.put(words.text(row, "class"), List.of(words.text(row, "words").split("\\|")));
        }
        StandardTable patterns = StandardTable.read("prose_patterns.csv", List.of("name", "pattern"));
        for (CSVRecord row : patterns.rows()) {
            all.patterns.put(patterns.text(row, "name"), all.compiled(patterns.text(row, "pattern")));
        }
        StandardTable masks = StandardTable.read("prose_masks.csv", List.of("name", "pattern"));
        masks.rows().forEach(row -> all.masks.put(
                masks.text(row, "name"), all.compiled(masks.text(row, "pattern"))));
        return all;
    }

    private Pattern compiled(String pattern) {
        Matcher places = PLACE.matcher(pattern);
        var whole = new StringBuilder();
        while (places.find()) {
            places.appendReplacement(whole, Matcher.quoteReplacement(choice(places.group(1))));
        }
        places.appendTail(whole);
        return Pattern.compile(whole.toString());
    }

    private String choice(String kind) {
        return of(kind).stream()
                .map(word -> LATIN.matcher(word).matches() ? "\\b" + Pattern.quote(word) + "\\b" : Pattern.quote(word))
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    private static boolean isChinese(String word) {
        return word.chars().anyMatch(c -> c >= HAN);
    }

    /// The words for a text in that language.
    public ProseWords in(Language language) {
        return language == Language.EN ? this : withoutEnglish.orElse(this);
    }

    /// Whether these are the words of Chinese only.
    public boolean isChinese() {
        return chinese;
    }

    /// The words of a class, the longest first.
    ///
    /// @throws IllegalArgumentException if there is no such class
    public List<String> of(String kind) {
        List<String> found = words.get(kind);
        if (found == null) {
            throw new IllegalArgumentException("no words: " + kind);
        }
        return found;
    }

    /// The words of a class in the order of the table.
    public List<String> inOrder(String kind) {
        return ordered.getOrDefault(kind, List.of());
    }

    /// The classes that begin so, in the order of the table.
    public List<String> classes(String prefix) {
        return words.keySet().stream().filter(kind -> kind.startsWith(prefix)).toList();
    }

    /// Whether a word of that class stands in the text.
    public boolean says(String kind, CharSequence text) {
        String all = text.toString();
        return of(kind).stream().anyMatch(all::contains);
    }

    /// A pattern.
    ///
    /// @throws IllegalArgumentException if there is no such pattern
    public Pattern pattern(String name) {
        Pattern found = patterns.get(name);
        if (found == null) {
            throw new IllegalArgumentException("no pattern: " + name);
        }
        return found;
    }

    /// The forms of what is no figure.
    ///
    /// @param latin whether there are Latin letters in the text
    List<Pattern> masks(boolean latin) {
        return masks.entrySet().stream().filter(one -> latin || !one.getKey().endsWith(ENGLISH))
                .map(Map.Entry::getValue).toList();
    }
}
