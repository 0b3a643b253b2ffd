package qingye.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Year;
import java.util.OptionalInt;

import qingye.model.block.Inline;
import qingye.model.indicator.Value;
import qingye.model.indicator.ValueKey;

/// A number that is reckoned from several values: a sum over years, a change between two. The values count as they are
/// printed, so that a reader who reckons again with the numbers of the tables comes to the same.
public sealed interface Reckoning {

    /// It can be reckoned.
    ///
    /// @param amount as it is printed; of a change with its sign, of a share in per cent
    record Reckoned(Value.Amount amount) implements Reckoning {}

    /// It cannot.
    ///
    /// @param key of the first value that is no number, or is a zero that nothing can be a share of
    record Lacking(ValueKey key) implements Reckoning {}

    /// What the years come to together.
    static Reckoning of(Inline.Total total, Figures figures) {
        var sum = BigDecimal.ZERO;
        int decimals = 0;
        boolean grouped = false;
        for (Year year = total.from(); !year.isAfter(total.latest()); year = year.plusYears(1)) {
            var key = new ValueKey(total.indicator(), year);
            if (!(figures.value(key) instanceof Value.Amount amount)) {
                return new Lacking(key);
            }
            sum = sum.add(amount.rounded());
            decimals = Math.max(decimals, amount.decimals());
            grouped |= amount.grouped();
        }
        return reckoned(sum, total.decimals(), decimals, grouped);
    }

    /// How far one year is from the other. A share is of the absolute earlier value, so that its sign is that of the
    /// change.
    static Reckoning of(Inline.Change change, Figures figures) {
        var base = new ValueKey(change.indicator(), change.base());
        if (!(figures.value(change.key()) instanceof Value.Amount now)) {
            return new Lacking(change.key());
        }
        if (!(figures.value(base) instanceof Value.Amount then)) {
            return new Lacking(base);
        }
        BigDecimal difference = now.rounded().subtract(then.rounded());
        return switch (change.measure()) {
            case AMOUNT -> reckoned(difference, change.decimals(), Math.max(now.decimals(), then.decimals()),
                    now.grouped() || then.grouped());
            case PERCENT -> {
                if (then.rounded().signum() == 0) {
                    yield new Lacking(base);
                }
                int decimals = change.decimals().orElse(1);
                BigDecimal share = difference.movePointRight(2)
                        .divide(then.rounded().abs(), decimals, RoundingMode.HALF_UP);
                yield new Reckoned(new Value.Amount(share, decimals, false));
            }
        };
    }

    private static Reckoning reckoned(BigDecimal number, OptionalInt wanted, int decimals, boolean grouped) {
        return new Reckoned(new Value.Amount(number, wanted.orElse(decimals), grouped));
    }
}
