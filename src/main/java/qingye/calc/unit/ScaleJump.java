package qingye.calc.unit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Year;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Two numbers, one year after the other, of which one is a hundred times the other or more: as if the unit had
/// changed between them.
///
/// @param times how many times the earlier the later one is; below one if it is smaller
public record ScaleJump(Year earlier, Year later, BigDecimal times) {

    private static final BigDecimal SUSPECT = new BigDecimal(100);

    /// The jump into that year from the latest year before it that has a number other than zero.
    ///
    /// @param numbers of one indicator
    public static Optional<ScaleJump> into(Year year, Map<Year, BigDecimal> numbers) {
        var ordered = new TreeMap<>(numbers);
        ordered.values().removeIf(number -> number.signum() == 0);
        var before = ordered.lowerEntry(year);
        BigDecimal now = ordered.get(year);
        if (before == null || now == null) {
            return Optional.empty();
        }
        BigDecimal times = now.abs().divide(before.getValue().abs(), new MathContext(2));
        boolean jumps = times.compareTo(SUSPECT) >= 0
                || BigDecimal.ONE.divide(times, new MathContext(2)).compareTo(SUSPECT) >= 0;
        return jumps ? Optional.of(new ScaleJump(before.getKey(), year, times)) : Optional.empty();
    }
}
