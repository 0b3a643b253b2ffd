package qingye.check.prose;

import java.time.Year;
import java.util.ArrayList;
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
        List<Features.Piece> pieces = features.of(text);
        var statements = new ArrayList<Statement>();
        Matcher ends = words.pattern("sentence").matcher(text);
        int start = 0;
        while (start < text.length()) {
            int end = ends.find() ? ends.end() : text.length();
            statements.add(of(passage, start, end, numerals, pieces, present, words));
            start = end;
        }
        return statements;
    }

    private static Statement of(
            Passage passage, int start, int end, List<Numeral> numerals, List<Features.Piece> pieces, Year present,
            ProseWords words) {
        return new Statement(passage, start, end,
                numerals.stream().filter(one -> one.from() >= start && one.from() < end).toList(),
                pieces.stream().filter(one -> one.start() >= start && one.end() <= end).toList(),
                Mention.in(passage.text(), start, end, present, words), present);
    }
}
