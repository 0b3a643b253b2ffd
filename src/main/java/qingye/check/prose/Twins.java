package qingye.check.prose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import qingye.check.numeral.ProseWords;

/// Sentences that are written twice, or nearly: compared by the triples of letters they have in common. Only sentences
/// that share one of their few smallest triples are compared, so that it stays fast in a long report.
final class Twins {

    private static final int SHORTEST = 20;
    private static final int SHORTEST_LATIN = 60;
    private static final int KEYS = 6;
    /// A triple that so many sentences have says nothing.
    private static final int COMMON = 16;
    /// In hundredths of all triples of both.
    private static final int ALIKE = 70;
    private static final char HAN = '\u2E80';

    private final Map<Integer, List<Place>> byKey = new HashMap<>();

    /// A sentence of a passage.
    ///
    /// @param triples of its letters, hashed, in ascending order
    // the triples are never handed out
    @SuppressWarnings("ArrayRecordComponent")
    record Told(int start, int end, int[] triples) {

        private boolean isLike(Told other) {
            int common = 0;
            int one = 0;
            int two = 0;
            while (one < triples.length && two < other.triples.length) {
                int order = Integer.compare(triples[one], other.triples[two]);
                common += order == 0 ? 1 : 0;
                one += order <= 0 ? 1 : 0;
                two += order >= 0 ? 1 : 0;
            }
            return common * 100 >= ALIKE * (triples.length + other.triples.length - common);
        }
    }

    /// Where a sentence stands.
    record Place(Object owner, Passage passage, Told told) {}

    /// The sentences of a passage that are long enough to be meant once only.
    static List<Told> in(Passage passage, ProseWords words) {
        var all = new ArrayList<Told>();
        String text = passage.text();
        int start = 0;
        var ends = words.pattern("sentence").matcher(text);
        while (start < text.length()) {
            int end = ends.find(start) ? ends.start() : text.length();
            int next = end < text.length() ? ends.end() : end;
            told(text, start, end).ifPresent(all::add);
            start = Math.max(next, start + 1);
        }
        return all;
    }

    private static Optional<Told> told(String text, int start, int end) {
        var letters = new StringBuilder();
        boolean latin = true;
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            if (Character.isLetterOrDigit(c)) {
                letters.append(c);
                latin &= c < HAN;
            }
        }
        if (letters.length() < (latin ? SHORTEST_LATIN : SHORTEST)) {
            return Optional.empty();
        }
        var triples = new HashSet<Integer>();
        for (int at = 2; at < letters.length(); at++) {
            triples.add(scattered(letters.charAt(at - 2), letters.charAt(at - 1), letters.charAt(at)));
        }
        return Optional.of(new Told(start, end, triples.stream().mapToInt(Integer::intValue).sorted().toArray()));
    }

    private static int scattered(char one, char two, char three) {
        long mixed = ((one * 31L + two) * 65_599L + three) * 0x9E37_79B9_7F4A_7C15L;
        return (int) (mixed >>> 32);
    }

    /// An earlier sentence that says the same; this one is remembered for later ones.
    Optional<Place> earlier(Place place) {
        int[] keys = Arrays.copyOf(place.told().triples(), Math.min(KEYS, place.told().triples().length));
        Optional<Place> twin = Optional.empty();
        for (int key : keys) {
            List<Place> others = byKey.computeIfAbsent(key, _ -> new ArrayList<>());
            if (twin.isEmpty() && others.size() <= COMMON) {
                twin = others.stream()
                        .filter(other -> other.passage().language() == place.passage().language())
                        .filter(other -> other.told().isLike(place.told())).findFirst();
            }
            others.add(place);
        }
        return twin;
    }
}
