package qingye.app;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/// A key in the window, or what stands for one.
///
/// @param name under which the time until it is painted is told; empty for what is not
/// @param at when it is struck, from the beginning of the burst of keys it belongs to
/// @param laidOut whether what it changes is in the scene
record PaintStep(String name, Duration at, Runnable action, BooleanSupplier laidOut) {

    /// Struck soon after what was before it can be seen.
    static PaintStep of(String name, Runnable action, BooleanSupplier laidOut) {
        return new PaintStep(name, Duration.ofMillis(700), action, laidOut);
    }
}
