package qingye.check.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Year;
import java.util.Collection;
import java.util.List;

import qingye.check.Term;
import qingye.check.line.Figure;
import qingye.check.line.Line;
import qingye.model.indicator.Value;

/// Terms of sentences.
final class Words {

    private Words() {}

    /// A number printed with thousands separators.
    static String printed(BigDecimal number, int decimals) {
        return new Value.Amount(number.setScale(decimals, RoundingMode.HALF_UP), decimals, true).printed();
    }

    /// A number printed with thousands separators and with the decimals it has.
    static String printed(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return printed(plain, Math.clamp(plain.scale(), 0, 12));
    }

    /// A number as a term.
    static Term figure(BigDecimal number, int decimals) {
        return new Term.Figure(printed(number, decimals));
    }

    /// A number with about that many digits that count.
    static Term rough(BigDecimal number, int digits) {
        int decimals = Math.clamp((long) digits - (number.precision() - number.scale()), 0, 12);
        return new Term.Figure(printed(number, decimals));
    }

    /// A number as a term.
    static Term figure(BigDecimal number) {
        return new Term.Figure(printed(number));
    }

    /// A figure as it stands there.
    static Term figure(Figure figure) {
        return new Term.Figure(figure.printed());
    }

    /// The name of a row.
    static Term row(Line line) {
        return new Term.Row(line.table(), line.row());
    }

    /// The name of an indicator.
    static Term name(Line line) {
        return new Term.Name(line.indicator());
    }

    /// The names of indicators.
    static Term names(Collection<Line> lines) {
        return new Term.Several(lines.stream().map(Words::name).toList());
    }

    /// A year.
    static Term year(Year year) {
        return new Term.In(year);
    }

    /// Years.
    static Term years(List<Year> years) {
        return new Term.Several(years.stream().<Term>map(Term.In::new).toList());
    }
}
