package qingye.check.prose;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

import qingye.check.line.Span;
import qingye.check.numeral.Numeral;
import qingye.model.indicator.Value;

/// Whether a number in text says a value.
enum Fit {
    /// it does, to its last printed place and with what limits it
    YES,
    /// it does not contradict it, and says it badly
    LOOSE,
    /// it contradicts it
    NO;

    private static final MathContext PRECISE = MathContext.DECIMAL64;
    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final BigDecimal ABOUT = new BigDecimal("0.02");
    private static final BigDecimal PLACE = new BigDecimal("0.6");

    /// @param times how many units of the indicator are one of the number's
    static Fit of(Numeral numeral, BigDecimal times, Value.Amount value) {
        BigDecimal exact = value.exact().divide(times, PRECISE);
        BigDecimal printed = value.rounded().divide(times, PRECISE);
        BigDecimal number = numeral.number();
        return switch (numeral.bound()) {
            case EXACT -> isRounded(exact, numeral) || isRounded(printed, numeral) ? YES : NO;
            case ABOUT, NEARLY, OVER, ODD, UNDER -> limited(numeral, Span.of(exact), number);
        };
    }

    /// Whether the number is one of those a result can have; for results that rounding leaves open.
    static Fit of(Numeral numeral, Span result) {
        BigDecimal number = numeral.number();
        return switch (numeral.bound()) {
            case EXACT -> result.meets(Span.around(number, numeral.half())) ? YES : NO;
            case ABOUT, NEARLY, OVER, ODD, UNDER -> limited(numeral, result, number);
        };
    }

    private static Fit limited(Numeral numeral, Span result, BigDecimal number) {
        BigDecimal low = result.low();
        BigDecimal high = result.high();
        BigDecimal reach = numeral.coarse().max(number.abs().multiply(TENTH));
        return switch (numeral.bound()) {
            case EXACT -> NO;
            case ABOUT -> {
                BigDecimal slack = numeral.coarse().multiply(PLACE).max(number.abs().multiply(ABOUT));
                yield result.meets(Span.around(number, slack)) ? YES : NO;
            }
            case NEARLY -> low.compareTo(number) > 0
                    ? NO
                    : high.compareTo(number.subtract(reach)) >= 0 ? YES : NO;
            case OVER, ODD -> high.compareTo(number) < 0
                    ? NO
                    : low.compareTo(number.add(reach)) <= 0 ? YES : LOOSE;
            case UNDER -> low.compareTo(number) > 0
                    ? NO
                    : high.compareTo(number.subtract(reach)) >= 0 ? YES : LOOSE;
        };
    }

    private static boolean isRounded(BigDecimal value, Numeral numeral) {
        return value.divide(numeral.step(), PRECISE).setScale(0, RoundingMode.HALF_UP).multiply(numeral.step())
                .compareTo(numeral.number()) == 0;
    }
}
