package qingye.check.prose;

import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;

import qingye.check.numeral.Numeral;
import qingye.check.numeral.NumeralReader;
import qingye.check.numeral.ProseWords;

/// Parts a line into sentences. What is longer than any sentence is looked at in pieces: what stands so far apart does
/// not speak of the same, and looking back over all of it for each of its numbers would take for ever.
final class Statements {

    private static final int MOST_NUMERALS = 100;
    private static final int LONGEST = 4_000;

    private Statements() {}

    /// The sentences of a line.
    static List<Statement> in(
            Passage passage, NumeralReader reader, Features features, Year present, ProseWords words) {
        String text = passage.text();
        List<Numeral> numerals = reader.read(passage.folded());
        var pieces = new ArrayList<>(features.of(text));
        pieces.sort(Comparator.comparingInt(Features.Piece::start));
        var statements = new ArrayList<Statement>();
        Matcher ends = words.pattern("sentence").matcher(text);
        int stop = 0;
        int start = 0;
        int numeral = 0;
        int piece = 0;
        while (start < text.length()) {
            if (start >= stop) {
                stop = ends.find() ? ends.end() : text.length();
            }
            int reach = Math.min(stop, start + LONGEST);
            int counted = numeral;
            while (counted < numerals.size() && numerals.get(counted).from() < reach
                    && counted - numeral < MOST_NUMERALS) {
                counted++;
            }
            boolean more = counted < numerals.size() && numerals.get(counted).from() < reach;
            // no number is cut apart
            int whole = counted > numeral ? numerals.get(counted - 1).end() : start;
            int end = Math.min(stop, more ? whole : Math.max(reach, whole));
            int last = piece;
            while (last < pieces.size() && pieces.get(last).start() < end) {
                last++;
            }
            statements.add(new Statement(passage, start, end, numerals.subList(numeral, counted),
                    pieces.subList(piece, last).stream().filter(one -> one.end() <= end).toList(),
                    Mention.in(text, start, end, present, words), present));
            numeral = counted;
            piece = last;
            start = end;
        }
        return statements;
    }
}
