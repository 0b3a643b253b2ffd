package qingye.check.prose;

import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import qingye.check.numeral.Numeral;
import qingye.check.numeral.ProseWords;

/// A sentence of a line, with its numbers and the years it names.
///
/// @param start where it begins in the folded text
/// @param numerals its numbers, from left to right
/// @param pieces of the text from `start` to `end`
/// @param years it names
/// @param present the year of the report
record Statement(
        Passage passage, int start, int end, List<Numeral> numerals, List<Features.Piece> pieces,
        List<Mention> years, Year present) {

    private static final String BOUNDARY = "，。；、,;（(：:";
    private static final int NEXT = 100;
    private static final int EARLIER = 50;
    private static final int BEHIND = 80;
    private static final char HAN = '\u2E80';

    Statement {
        numerals = List.copyOf(numerals);
        pieces = List.copyOf(pieces);
        years = List.copyOf(years);
    }

    String text() {
        return passage.text();
    }

    /// The words from one place to another.
    String words(int from, int to) {
        return text().substring(Math.clamp(from, start, end), Math.clamp(to, Math.clamp(from, start, end), end));
    }

    /// Where the words that belong to the number begin: behind the one before it.
    int localStart(int at) {
        return at == 0 ? start : numerals.get(at - 1).end();
    }

    /// Where the words behind a place end that belong to it.
    int behind(int from) {
        int to = from;
        while (to < end && BOUNDARY.indexOf(text().charAt(to)) < 0) {
            to++;
        }
        for (Numeral numeral : numerals) {
            if (numeral.from() > from && numeral.start() < to) {
                to = Math.max(from, numeral.start());
                break;
            }
        }
        return to;
    }

    /// What a place may mean, the likeliest first.
    ///
    /// @param local where the words begin that stand next to it
    /// @param at the place
    /// @param after where it goes on behind it
    List<Candidate> candidates(NameIndex index, int local, int at, int after, ProseWords words) {
        int behind = behind(after);
        boolean latin = at > start && text().charAt(at - 1) < HAN && after < end && text().charAt(after) < HAN;
        var sums = new HashMap<Named, int[]>();
        var best = new HashMap<String, int[]>();
        for (Features.Piece piece : pieces) {
            int weight = piece.start() >= local && piece.end() <= at
                    ? NEXT
                    : piece.end() <= local
                            ? EARLIER
                            : piece.start() >= after && piece.end() <= behind
                                    ? latin ? NEXT : BEHIND
                                    : 0;
            if (weight > 0) {
                int[] known = best.computeIfAbsent(piece.feature(), _ -> new int[2]);
                known[0] = Math.max(known[0], weight);
                if (piece.end() <= at) {
                    known[1] = Math.max(known[1], piece.end());
                }
            }
        }
        best.forEach((feature, found) -> {
            for (NameIndex.Posting posting : index.of(feature)) {
                int[] sum = sums.computeIfAbsent(posting.named(), _ -> new int[3]);
                sum[0] += posting.weight() * found[0];
                sum[1] += found[0] > EARLIER ? posting.weight() * found[0] : 0;
                sum[2] = Math.max(sum[2], found[1]);
            }
        });
        Set<String> sorts = sorts(local, at, behind, words);
        var all = new ArrayList<Candidate>();
        sums.forEach((named, sum) -> {
            var candidate = new Candidate(named, sum[0], sum[1], sum[2]);
            if (candidate.coverage() >= EARLIER / 2 && agrees(named, sorts)) {
                all.add(candidate);
            }
        });
        all.sort(Comparator.comparingInt(Candidate::score).reversed()
                .thenComparing(one -> one.named().indicator().code()));
        return all;
    }

    /// The sorts of figures that the words next to a place speak of.
    private Set<String> sorts(int local, int at, int behind, ProseWords words) {
        var sorts = new HashSet<String>();
        String near = words(lastBoundary(local, at), behind);
        if (words.says("mean_words", near)) {
            sorts.add("mean_words");
        }
        return sorts;
    }

    private int lastBoundary(int local, int at) {
        int from = Math.max(start, at);
        while (from > local && BOUNDARY.indexOf(text().charAt(from - 1)) < 0) {
            from--;
        }
        return from;
    }

    /// A mean is no total; what is said of the mean may be left out behind its name.
    private static boolean agrees(Named named, Set<String> sorts) {
        return !sorts.contains("mean_words") || named.words().contains("mean_words");
    }

    /// The year a number is of, if the sentence says.
    Optional<Mention> year(int local, int at, int after, ProseWords words) {
        String near = words(Math.max(start, at - 16), at);
        Optional<Mention> attached = years.stream()
                .filter(one -> one.end() <= at && words.pattern("attached").matcher(near).find()
                        && at - one.end() <= 5)
                .reduce((_, last) -> last);
        if (attached.isPresent()) {
            return attached;
        }
        Optional<Mention> behind = years.stream()
                .filter(one -> one.start() >= after && one.end() <= closing(after)).findFirst();
        return behind.or(() -> spoken(at));
    }

    /// The year the sentence speaks of when it comes to a place; what it compares with is not meant.
    Optional<Mention> spoken(int at) {
        return years.stream()
                .filter(one -> one.end() <= at && !one.compared() && !one.prior()).reduce((_, last) -> last);
    }

    /// Where a note in brackets, or the English words of time, behind a number end.
    private int closing(int after) {
        if (after < end && "（(".indexOf(text().charAt(after)) >= 0) {
            int close = Math.max(text().indexOf('）', after), text().indexOf(')', after));
            return close < 0 ? after : Math.min(close, end);
        }
        boolean latin = after < end && text().charAt(after) == ' ';
        return latin ? behind(after) : after;
    }
}
