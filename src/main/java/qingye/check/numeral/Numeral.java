package qingye.check.numeral;

import java.math.BigDecimal;
import java.util.Optional;

import qingye.check.line.Measure;

/// A number as it is written in text. Places are those of the folded text.
///
/// @param start where it begins, with the word that limits it
/// @param from where its digits begin
/// @param to where its digits and its scale (万, million) end
/// @param end where it ends, with its unit
/// @param number in its unit
/// @param step one unit of its last printed place
/// @param coarse one unit of its last place that is not zero
/// @param bound what limits it
/// @param kind what it is
/// @param measure its unit; empty if none follows
public record Numeral(
        int start, int from, int to, int end, BigDecimal number, BigDecimal step, BigDecimal coarse, Bound bound,
        Kind kind, Optional<Measure> measure) {

    /// What a number is.
    public enum Kind {
        /// so much or so many of something
        AMOUNT,
        /// a share of a hundred, 三成 too
        PERCENT,
        /// 百分点
        POINTS,
        /// so many times
        TIMES,
        /// an end of a span such as 3 至 5 年
        RANGE
    }

    /// Half a unit of its last printed place.
    public BigDecimal half() {
        return step.multiply(new BigDecimal("0.5"));
    }

    /// The same as an end of a span.
    Numeral inRange() {
        return new Numeral(start, from, to, end, number, step, coarse, bound, Kind.RANGE, measure);
    }
}
