package qingye.cli.bench;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/// A measured figure.
///
/// @param name of what was measured
/// @param unit of all figures, `ms` or `MB`
/// @param first of the first run, in a cold program
/// @param runs the figures of the runs after it, in order of size; at least one
public record Measured(String name, String unit, BigDecimal first, List<BigDecimal> runs) {

    public Measured {
        runs = runs.stream().sorted().toList();
    }

    /// Of `nanos`, in milliseconds with one decimal.
    static BigDecimal millis(long nanos) {
        return BigDecimal.valueOf(nanos).divide(BigDecimal.valueOf(1_000_000), 1, RoundingMode.HALF_UP);
    }

    /// The smallest figure.
    public BigDecimal least() {
        return runs.getFirst();
    }

    /// The figure in the middle.
    public BigDecimal median() {
        return runs.get(runs.size() / 2);
    }

    /// The largest figure.
    public BigDecimal most() {
        return runs.getLast();
    }
}
