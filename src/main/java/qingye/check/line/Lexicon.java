package qingye.check.line;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

import org.apache.commons.csv.CSVRecord;

import qingye.calc.table.StandardTable;
import qingye.text.Simplified;

/// The words by which published tables say what a row is, read from `standards/check_words.csv`. The words are those
/// of the field, in simplified Chinese and English; names are brought into one spelling before they are compared.
public final class Lexicon {

    private static final String FILE = "check_words.csv";
    private static final String DIMENSION = "dimension.";
    private static final String MEMBER = "member.";
    private static final int REMEMBERED = 50_000;

    private final Map<String, List<String>> words = new LinkedHashMap<>();
    private final Map<String, String> folded = new ConcurrentHashMap<>();
    private final Map<String, String> stems = new ConcurrentHashMap<>();
    private final Map<String, int[]> pairs = new ConcurrentHashMap<>();

    private Lexicon() {}

    /// Reads the words.
    ///
    /// @throws qingye.calc.table.BrokenTableException if the table is not as it should be
    public static Lexicon read() {
        var lexicon = new Lexicon();
        StandardTable table = StandardTable.read(FILE, List.of("class", "words"));
        for (CSVRecord row : table.rows()) {
            var sorted = new ArrayList<>(List.of(table.text(row, "words").split("\\|")));
            // the longest first, so that what is taken out is taken out whole
            sorted.sort(Comparator.comparingInt(String::length).reversed());
            lexicon.words.put(table.text(row, "class"), List.copyOf(sorted));
        }
        return lexicon;
    }

    /// One spelling: simplified characters, plain forms, small letters, no blanks.
    public String fold(String name) {
        String known = folded.get(name);
        if (known != null) {
            return known;
        }
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
        boolean latin = plain.chars().allMatch(c -> c < 0x2E80);
        String one = latin ? plain : Simplified.of(plain);
        if (folded.size() < REMEMBERED) {
            folded.put(name, one);
        }
        return one;
    }

    /// Whether a folded name has a word of that class in it.
    public boolean says(String kind, String name) {
        return of(kind).stream().anyMatch(name::contains);
    }

    private List<String> of(String kind) {
        return words.getOrDefault(kind, List.of());
    }

    /// Whether a folded name means all employees, and not some of them.
    public boolean isHeadcount(String name) {
        return says("headcount", name) && without("whole", stem(name)).length() <= 1;
    }

    /// Whether a folded name says nothing but that all are meant: 全体, 合计.
    public boolean isWhole(String name) {
        return without("whole", stem(name)).isEmpty();
    }

    /// By what a breakdown with that folded label breaks down; empty if the label does not say.
    public Optional<String> dimension(String label) {
        return kind(DIMENSION, label);
    }

    /// Which breakdown a member with that folded name belongs to; empty if the name does not say.
    public Optional<String> member(String name) {
        return kind(MEMBER, name);
    }

    private Optional<String> kind(String prefix, String text) {
        for (String kind : words.keySet()) {
            if (kind.startsWith(prefix) && says(kind, text)) {
                return Optional.of(kind.substring(prefix.length()));
            }
        }
        return Optional.empty();
    }

    /// What is left of a folded name without the words that every such name has.
    public String stem(String name) {
        String known = stems.get(name);
        if (known != null) {
            return known;
        }
        String stem = without("generic", name);
        if (stems.size() < REMEMBERED) {
            stems.put(name, stem);
        }
        return stem;
    }

    /// The pairs of neighbouring letters of a folded name, without the words that every such name has: different ones,
    /// in ascending order; of a single letter, that letter.
    public int[] pairs(String name) {
        int[] known = pairs.get(name);
        if (known != null) {
            return known;
        }
        String stem = stem(name);
        int[] made = stem.length() == 1
                ? new int[] {stem.charAt(0)}
                : IntStream.range(1, stem.length())
                        .map(at -> stem.charAt(at - 1) << 16 | stem.charAt(at))
                        .sorted().distinct().toArray();
        if (pairs.size() < REMEMBERED) {
            pairs.put(name, made);
        }
        return made;
    }

    /// What a label is about besides its dimension: of `按性别划分的员工流失人数` what is left of 员工流失人数.
    public String subject(String label) {
        String left = stem(label);
        for (String kind : words.keySet()) {
            if (kind.startsWith(DIMENSION)) {
                left = without(kind, left);
            }
        }
        return left;
    }

    private String without(String kind, String name) {
        String left = name;
        for (String word : of(kind)) {
            left = left.replace(word, "");
        }
        return left;
    }
}
