package qingye.check.numeral;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import qingye.check.line.Measure;

/// Reads what follows the digits of a number: 余 or 多, its scale, its unit, and what limits it from behind.
final class TailReader {

    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final String POINTS = "points";
    private static final int FORTH = 12;

    private final ProseWords words;
    private final UnitReader units;
    private final Measure percent;

    /// What follows.
    ///
    /// @param to where the digits and their scale end
    /// @param end where the unit ends
    record Read(
            BigDecimal number, BigDecimal step, BigDecimal coarse, int to, int end, Bound bound, Numeral.Kind kind,
            Optional<Measure> measure) {}

    private record Scale(BigDecimal times, int end) {}

    TailReader(ProseWords words, UnitReader units) {
        this.words = words;
        this.units = units;
        this.percent = units.measure("%").orElseThrow();
    }

    Measure percent() {
        return percent;
    }

    /// The measure of that currency.
    Optional<Measure> money(String sign) {
        return switch (sign) {
            case "hk$", "港币" -> units.measure("港元");
            case "us$" -> units.measure("美元");
            default -> units.measure("元");
        };
    }

    Read read(String text, int at, BigDecimal number, BigDecimal step) {
        int end = odd(text, at);
        Bound bound = end > at ? Bound.ODD : Bound.EXACT;
        BigDecimal plain = number.stripTrailingZeros();
        BigDecimal coarse = number.signum() == 0 ? step : plain.ulp();
        if (text.startsWith("成", end) && number.compareTo(TEN) < 0 && !text.startsWith("成员", end)
                && !text.startsWith("成为", end) && !text.startsWith("成立", end)) {
            int odd = odd(text, end + 1);
            return new Read(number.multiply(TEN), TEN, TEN, end + 1, odd,
                    odd > end + 1 || end > at ? Bound.ODD : bound, Numeral.Kind.PERCENT, Optional.of(percent));
        }
        if (text.startsWith("倍", end)) {
            return new Read(number, step, coarse, end, end + 1, bound, Numeral.Kind.TIMES, Optional.of(percent));
        }
        Optional<UnitReader.Hit> direct = units.at(text, end);
        Scale scale = direct.isPresent() ? new Scale(BigDecimal.ONE, at) : scale(text, end);
        int scaled = scale.end();
        if (scaled > at) {
            int odd = odd(text, scaled);
            bound = odd > scaled ? Bound.ODD : bound;
            end = odd;
        }
        Optional<UnitReader.Hit> unit = direct.isPresent() ? direct : units.at(text, end);
        int last = unit.map(UnitReader.Hit::end).orElse(scaled);
        Optional<Measure> measure = unit.map(UnitReader.Hit::measure);
        Numeral.Kind kind = measure.filter(Measure::isPercent).isPresent()
                ? Numeral.Kind.PERCENT
                : measure.filter(one -> one.code().equals(POINTS)).isPresent()
                        ? Numeral.Kind.POINTS
                        : Numeral.Kind.AMOUNT;
        bound = after(text, last, bound);
        return new Read(number.multiply(scale.times()), step.multiply(scale.times()),
                coarse.multiply(scale.times()), scaled, last, bound, kind, measure);
    }

    private int odd(String text, int at) {
        for (String word : words.of("odd")) {
            if (text.startsWith(word, at)) {
                return at + word.length();
            }
        }
        return text.startsWith("+", at) ? at + 1 : at;
    }

    private Bound after(String text, int at, Bound bound) {
        String behind = text.substring(at, Math.min(text.length(), at + FORTH)).stripLeading();
        Predicate<String> follows = kind -> words.of(kind).stream().anyMatch(behind::startsWith);
        return follows.test("about_after")
                ? Bound.ABOUT
                : follows.test("over_after")
                        ? Bound.OVER
                        : follows.test("under_after")
                                ? Bound.UNDER
                                : bound;
    }

    /// Where the word begins that limits a number beginning at `start`; `start` if there is none.
    int limitBefore(String text, int start, Bound limit) {
        int end = start > 0 && text.charAt(start - 1) == ' ' ? start - 1 : start;
        List<String> all = switch (limit) {
            case ABOUT -> words.of("about");
            case NEARLY -> words.of("nearly");
            case OVER -> words.of("over");
            case UNDER -> words.of("under");
            case EXACT, ODD -> List.of();
        };
        for (String word : all) {
            if (text.startsWith(word, end - word.length())) {
                return end - word.length();
            }
        }
        return start;
    }

    private static Scale scale(String text, int at) {
        int from = text.startsWith(" ", at) ? at + 1 : at;
        for (String[] word : SCALES) {
            if (text.startsWith(word[0], from)) {
                return new Scale(new BigDecimal(word[1]), from + word[0].length());
            }
        }
        return new Scale(BigDecimal.ONE, at);
    }

    private static final String[][] SCALES = {
            {"万亿", "1000000000000"}, {"千万", "10000000"}, {"百万", "1000000"}, {"十万", "100000"},
            {"亿", "100000000"}, {"万", "10000"},
            {"thousand", "1000"}, {"million", "1000000"}, {"billion", "1000000000"}
    };
}
