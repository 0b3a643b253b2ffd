package qingye.check.made;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

import qingye.edit.Application;
import qingye.edit.Edit;
import qingye.model.Snapshot;
import qingye.model.check.Rule;
import qingye.model.indicator.Value;
import qingye.model.indicator.ValueKey;

/// One figure of consistent tables typed wrong, so that it shows.
///
/// @param made the tables as they were
/// @param key of the figure
/// @param before what stood there
/// @param after what was typed
public record Slip(MadeUp made, Kind kind, ValueKey key, Value.Amount before, Value.Amount after) {

    /// How far beyond its tolerance a relation is when nobody can overlook it.
    private static final double CLEAR = 3;

    /// What people do to figures.
    public enum Kind {
        /// one of the leading digits is another
        DIGIT,
        /// two leading digits are swapped
        SWAP,
        /// ten times as much
        TENFOLD,
        /// a tenth
        TENTH,
        /// one of the leading digits is left out
        DROPPED,
        /// the figure of another year
        COPIED;

        /// One after the other.
        public static Kind of(long turn) {
            return values()[(int) Math.floorMod(turn, (long) values().length)];
        }
    }

    /// A slip of that kind at any figure.
    public static Optional<Slip> in(MadeUp made, Kind kind, RandomGenerator random) {
        List<ValueKey> keys = List.copyOf(made.snapshot().figures().values().keySet());
        return at(made, kind, keys.get(random.nextInt(keys.size())), random);
    }

    /// A slip of that kind at that figure; empty where it would change nothing or too little to be seen.
    public static Optional<Slip> at(MadeUp made, Kind kind, ValueKey key, RandomGenerator random) {
        var before = (Value.Amount) made.snapshot().figures().value(key);
        BigDecimal other = other(made, key, random);
        return (kind == Kind.COPIED ? Optional.of(other) : slipped(before.rounded(), kind, random))
                .filter(wrong -> isClear(before.rounded(), wrong))
                .map(wrong -> new Slip(made, kind, key, before,
                        new Value.Amount(wrong, before.decimals(), before.grouped())));
    }

    private static BigDecimal other(MadeUp made, ValueKey key, RandomGenerator random) {
        List<ValueKey> years = made.snapshot().figures().values().keySet().stream()
                .filter(one -> one.indicator().equals(key.indicator()) && !one.equals(key)).toList();
        return MadeUp.printed(made.snapshot(), years.get(random.nextInt(years.size())));
    }

    private static boolean isClear(BigDecimal right, BigDecimal wrong) {
        return wrong.compareTo(right) != 0
                && wrong.subtract(right).abs().doubleValue() >= 0.02 * right.abs().doubleValue();
    }

    private static Optional<BigDecimal> slipped(BigDecimal right, Kind kind, RandomGenerator random) {
        if (right.signum() == 0) {
            return Optional.empty();
        }
        String digits = right.unscaledValue().toString();
        return switch (kind) {
            case DIGIT -> {
                int at = random.nextInt(Math.min(2, digits.length()));
                char other = (char) ('1' + random.nextInt(9));
                yield digits.charAt(at) == other ? Optional.empty() : with(right, replaced(digits, at, other));
            }
            case SWAP -> {
                boolean swaps = digits.length() > 1 && digits.charAt(0) != digits.charAt(1) && digits.charAt(1) != '0';
                yield swaps
                        ? with(right, "" + digits.charAt(1) + digits.charAt(0) + digits.substring(2))
                        : Optional.empty();
            }
            case TENFOLD -> Optional.of(right.movePointRight(1).setScale(right.scale(), RoundingMode.HALF_UP));
            case DROPPED -> digits.length() < 3
                    ? Optional.empty()
                    : with(right, digits.charAt(0) + digits.substring(2));
            case COPIED -> Optional.empty();
            case TENTH -> digits.length() < 3
                    ? Optional.empty()
                    : Optional.of(right.movePointLeft(1).setScale(right.scale(), RoundingMode.HALF_UP));
        };
    }

    private static String replaced(String digits, int at, char other) {
        return digits.substring(0, at) + other + digits.substring(at + 1);
    }

    private static Optional<BigDecimal> with(BigDecimal right, String digits) {
        return Optional.of(new BigDecimal(new BigInteger(digits), right.scale()));
    }

    public Edit edit() {
        return new Edit.SetValue(key, before, after);
    }

    /// The tables with the slip.
    public Snapshot snapshot() {
        return Application.apply(made.snapshot(), edit());
    }

    /// What can be found to hold no longer.
    public List<Relation> touched() {
        return made.relations().stream().filter(relation -> relation.ties(key)).toList();
    }

    /// What must be found to hold no longer.
    public List<Relation> broken() {
        return clearlyBroken().stream().filter(relation -> relation.certain().contains(key)).toList();
    }

    /// What says as much of the slip as that relation does: where a total is printed several times, the sum may be held
    /// against any of them, and a total that is wrong against the others; a mean outside of the means of some parts
    /// need not be said to lie outside of those of others; and a quotient by a total may be held against its parts.
    public List<Relation> instead(Relation relation) {
        return clearlyBroken().stream().filter(other -> other.equals(relation)
                || relation.rules().contains(Rule.PARTITION) && (isSameSum(relation, other) || isTwin(other))
                || isSameMean(relation, other) || isTotalOf(relation, other)).toList();
    }

    private static boolean isSameSum(Relation one, Relation other) {
        return one.result().isPresent() && other.result().isPresent() && one.inputs().equals(other.inputs());
    }

    private static boolean isSameMean(Relation one, Relation other) {
        return one.rules().equals(EnumSet.of(Rule.MEAN)) && other.rules().contains(Rule.MEAN)
                && one.result().equals(other.result());
    }

    private boolean isTotalOf(Relation quotient, Relation sum) {
        return !quotient.rules().contains(Rule.PARTITION) && quotient.inputs().contains(key)
                && sum.rules().contains(Rule.PARTITION)
                && sum.result().filter(key::equals).isPresent();
    }

    private boolean isTwin(Relation other) {
        return other.rules().contains(Rule.SAMENESS) && other.ties(key);
    }

    private List<Relation> clearlyBroken() {
        Snapshot wrong = snapshot();
        return touched().stream()
                .filter(relation -> relation.gauge().off(other -> MadeUp.printed(wrong, other)) > CLEAR)
                .toList();
    }

    @Override
    public String toString() {
        return "seed %d %s: %s %s instead of %s".formatted(made.seed(), kind, key, after.printed(), before.printed());
    }
}
