package qingye.cli.bench;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/// A measured figure.
///
/// @param name of what was measured
/// @param unit of all figures, `ms` or `MB`
/// @param first of the first run, in a cold program
/// @param runs the figures of the runs after it, in order of size; at least one
public record Measured(String name, String unit, BigDecimal first, List<BigDecimal> runs) {

    private static final double NEARLY = 0.99;

    public Measured {
        runs = runs.stream().sorted().toList();
    }

    /// Of `nanos`, in milliseconds with one decimal.
    static BigDecimal millis(long nanos) {
        return BigDecimal.valueOf(nanos).divide(BigDecimal.valueOf(1_000_000), 1, RoundingMode.HALF_UP);
    }

    /// Runs something once cold and then `runs` times.
    ///
    /// @param run does it and gives the nanoseconds it took
    static Measured timed(String name, int runs, LongSupplier run) {
        BigDecimal first = millis(run.getAsLong());
        var later = new ArrayList<BigDecimal>();
        for (int at = 0; at < runs; at++) {
            later.add(millis(run.getAsLong()));
        }
        return new Measured(name, "ms", first, later);
    }

    /// How long `action` takes.
    static long nanos(Runnable action) {
        long start = System.nanoTime();
        action.run();
        return System.nanoTime() - start;
    }

    /// The smallest figure.
    public BigDecimal least() {
        return runs.getFirst();
    }

    /// The figure in the middle.
    public BigDecimal median() {
        return runs.get(runs.size() / 2);
    }

    /// The figure that one in a hundred is above.
    public BigDecimal nearlyMost() {
        return runs.get((int) Math.ceil(runs.size() * NEARLY) - 1);
    }

    /// The largest figure.
    public BigDecimal most() {
        return runs.getLast();
    }

    /// How many times as long as `peer` this took, by the medians, with two decimals.
    public BigDecimal ratioTo(Measured peer) {
        return median().divide(peer.median().max(BigDecimal.valueOf(1, 1)), 2, RoundingMode.HALF_UP);
    }
}
