package qingye.calc.materiality;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;

/// How the answers to one question are spread.
///
/// @param count how many answered
/// @param sum of the answers
/// @param squares the sum of their squares
/// @param lowest the lowest answer
/// @param highest the highest answer
/// @param mean of the answers, to four decimals
/// @param deviation the standard deviation of the answers (of all who were asked, not of a sample), to four decimals
public record Spread(
        int count, BigDecimal sum, BigDecimal squares, BigDecimal lowest, BigDecimal highest, BigDecimal mean,
        BigDecimal deviation) {

    /// Of at least one answer.
    ///
    /// @param counts how often each was given
    static Spread of(Map<BigDecimal, Integer> counts) {
        int count = 0;
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal squares = BigDecimal.ZERO;
        BigDecimal lowest = counts.keySet().iterator().next();
        BigDecimal highest = lowest;
        for (var entry : counts.entrySet()) {
            BigDecimal answer = entry.getKey();
            BigDecimal all = answer.multiply(BigDecimal.valueOf(entry.getValue()));
            count += entry.getValue();
            sum = sum.add(all);
            squares = squares.add(all.multiply(answer));
            lowest = lowest.min(answer);
            highest = highest.max(answer);
        }
        return of(count, sum, squares, lowest, highest);
    }

    private static Spread of(int count, BigDecimal sum, BigDecimal squares, BigDecimal lowest, BigDecimal highest) {
        BigDecimal number = BigDecimal.valueOf(count);
        BigDecimal mean = sum.divide(number, MathContext.DECIMAL64);
        BigDecimal variance = squares.divide(number, MathContext.DECIMAL64)
                .subtract(mean.multiply(mean)).max(BigDecimal.ZERO);
        return new Spread(count, sum, squares, lowest, highest, mean.setScale(Trace.DECIMALS, RoundingMode.HALF_UP),
                Roots.of(variance, 2).setScale(Trace.DECIMALS, RoundingMode.HALF_UP));
    }

    /// Together with more answers.
    Spread with(Spread more) {
        return of(count + more.count, sum.add(more.sum), squares.add(more.squares), lowest.min(more.lowest),
                highest.max(more.highest));
    }
}
