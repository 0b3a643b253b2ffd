package qingye.check.prose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

import qingye.check.Term;
import qingye.check.numeral.Numeral;
import qingye.model.indicator.Value;

/// Terms of what is said of prose.
final class Said {

    private static final int LONGEST = 40;

    private Said() {}

    /// A stretch of a passage as it is written.
    static String quoted(Passage passage, int start, int end) {
        String words = passage.folded().original().substring(
                passage.folded().origin(start), passage.folded().originEnd(end)).strip();
        return words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words;
    }

    /// A stretch of a passage as a term.
    static Term words(Passage passage, int start, int end) {
        return new Term.Words(quoted(passage, start, end));
    }

    /// How an indicator moved: its name, year and value before, year and value after.
    static List<Term> move(Move move) {
        var terms = new ArrayList<Term>();
        terms.add(new Term.Name(move.from().indicator()));
        terms.add(new Term.In(move.from().year()));
        terms.add(new Term.Figure(move.before().printed()));
        terms.add(new Term.In(move.to().year()));
        terms.add(new Term.Figure(move.after().printed()));
        return terms;
    }

    /// A number with as many decimals as another has.
    static String like(BigDecimal number, Numeral numeral) {
        int decimals = Math.clamp(numeral.step().scale(), 0, 6);
        return new Value.Amount(number.setScale(decimals, RoundingMode.HALF_UP), decimals, true).printed();
    }
}
