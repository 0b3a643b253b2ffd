package qingye.check.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import qingye.check.Sentence;
import qingye.check.Severity;
import qingye.check.Term;
import qingye.check.numeral.Numeral;
import qingye.model.block.Inline;
import qingye.model.check.Rule;
import qingye.model.indicator.ValueKey;

/// Something found in a line, without the block it stands in.
///
/// @param start where it begins in the folded text
/// @param expected as it should read; empty where that is not known
/// @param keys of the values it was compared with
/// @param link what the number could be replaced by
record Remark(
        Rule rule, Severity severity, Sentence message, int start, int end, String expected, List<ValueKey> keys,
        Optional<Inline.Figure> link) {

    Remark {
        keys = List.copyOf(keys);
    }

    /// About a stretch of text.
    static Remark of(Rule rule, Severity severity, int start, int end, String key, Term... terms) {
        return new Remark(rule, severity, Sentence.of(key, terms), start, end, "", List.of(), Optional.empty());
    }

    /// About a number.
    static Remark of(Rule rule, Severity severity, Numeral numeral, String key, Term... terms) {
        return of(rule, severity, numeral.start(), numeral.end(), key, terms);
    }

    Remark expected(String words) {
        return new Remark(rule, severity, message, start, end, words, keys, link);
    }

    Remark with(ValueKey... more) {
        var all = new ArrayList<>(keys);
        all.addAll(List.of(more));
        return new Remark(rule, severity, message, start, end, expected, all, link);
    }

    Remark linkedTo(Inline.Figure figure) {
        return new Remark(rule, severity, message, start, end, expected, keys, Optional.of(figure));
    }
}
