package qingye.check.prose;

import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;

import qingye.check.numeral.Numeral;
import qingye.check.numeral.NumeralReader;
import qingye.check.numeral.ProseWords;

/// Parts a line into sentences.
final class Statements {

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
        int start = 0;
        int numeral = 0;
        int piece = 0;
        while (start < text.length()) {
            int end = ends.find() ? ends.end() : text.length();
            int counted = numeral;
            while (counted < numerals.size() && numerals.get(counted).from() < end) {
                counted++;
            }
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
