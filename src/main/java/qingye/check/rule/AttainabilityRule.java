package qingye.check.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Year;
import java.util.List;
import java.util.function.Consumer;

import qingye.check.Finding;
import qingye.check.Sentence;
import qingye.check.Severity;
import qingye.check.line.Figure;
import qingye.check.line.Line;
import qingye.check.relation.Base;
import qingye.check.relation.Weighted;
import qingye.model.check.Rule;

/// A percentage of whole people is k of n for a whole k. Where n is known and small, most percentages cannot be: of 79
/// people, 23.85 % is nobody's share. Tolerance: half a unit of the last printed place of the percentage; heads
/// are whole and have none.
public final class AttainabilityRule implements Check {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /// Many more than any percentage is printed with.
    private static final int DECIMALS = 16;

    @Override
    public Rule rule() {
        return Rule.ATTAINABILITY;
    }

    @Override
    public void look(Context context, Consumer<Finding> found) {
        BigDecimal halves = context.tolerance(Rule.ATTAINABILITY);
        for (Weighted weighted : context.relations().weighted()) {
            if (weighted.result().measure().isPercent()) {
                for (int at = 0; at < weighted.parts().size(); at++) {
                    rates(weighted.parts().get(at), weighted.weights().get(at), weighted.base(), halves, found);
                }
            }
        }
    }

    private static void rates(
            Line rate, Line heads, Base base, BigDecimal halves, Consumer<Finding> found) {
        for (Year year : rate.years()) {
            rate.in(year).flatMap(figure -> heads.in(year)
                    .filter(count -> count.whole() && !isAttainable(figure, count.number(), base, halves))
                    .map(count -> finding(rate, figure, heads, count, base, year)))
                    .ifPresent(found);
        }
    }

    /// Whether some whole number of so many gives that percentage.
    ///
    /// @param halves how many half units of the last place of the percentage are allowed for
    static boolean isAttainable(Figure rate, BigDecimal heads, Base base, BigDecimal halves) {
        return rate.number().signum() == 0
                || near(rate, heads, base).stream().anyMatch(rate.span(halves)::holds);
    }

    /// The percentages of the whole numbers just below and just above.
    private static List<BigDecimal> near(Figure rate, BigDecimal heads, Base base) {
        BigDecimal share = rate.number().divide(HUNDRED);
        boolean with = base == Base.WITH_NUMERATOR;
        if (heads.signum() <= 0 || with && share.compareTo(BigDecimal.ONE) >= 0) {
            return List.of(rate.number());
        }
        BigDecimal exact = with
                ? heads.multiply(share).divide(BigDecimal.ONE.subtract(share), DECIMALS, RoundingMode.HALF_UP)
                : heads.multiply(share);
        BigDecimal below = exact.setScale(0, RoundingMode.FLOOR);
        return List.of(percent(below, heads, with), percent(below.add(BigDecimal.ONE), heads, with));
    }

    private static BigDecimal percent(BigDecimal of, BigDecimal heads, boolean with) {
        return of.multiply(HUNDRED).divide(with ? heads.add(of) : heads, DECIMALS, RoundingMode.HALF_UP);
    }

    private static Finding finding(Line rate, Figure figure, Line heads, Figure count, Base base, Year year) {
        List<BigDecimal> near = near(figure, count.number(), base);
        int decimals = figure.value().decimals();
        String key = base == Base.WITH_NUMERATOR ? "attainability.leavers" : "attainability.share";
        var message = Sentence.of(
                key, Words.row(rate), Words.year(year), Words.figure(figure), Words.figure(count),
                Words.figure(near.getFirst(), decimals), Words.figure(near.getLast(), decimals));
        return new Found(Rule.ATTAINABILITY, Severity.WARNING, Found.cell(rate, year), message)
                .printed(figure.printed())
                .expected(Words.printed(near.getFirst(), decimals) + " / " + Words.printed(near.getLast(), decimals))
                .inputs(List.of(rate, heads), year)
                .done();
    }
}
