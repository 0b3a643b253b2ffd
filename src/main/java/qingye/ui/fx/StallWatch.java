package qingye.ui.fx;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/// Measures how long the FX thread is held by one task: knocks every few milliseconds and remembers the longest wait.
public final class StallWatch implements AutoCloseable {

    private static final long BETWEEN_KNOCKS = 2;

    private final AtomicLong longest = new AtomicLong();
    private final AtomicBoolean waiting = new AtomicBoolean();
    private final ScheduledExecutorService knocker;

    /// Starts measuring.
    public StallWatch() {
        knocker = Executors.newSingleThreadScheduledExecutor(task -> {
            var thread = new Thread(task, "qingye-stall-watch");
            thread.setDaemon(true);
            return thread;
        });
        var _ = knocker.scheduleAtFixedRate(this::knock, 0, BETWEEN_KNOCKS, TimeUnit.MILLISECONDS);
    }

    private void knock() {
        if (waiting.compareAndSet(false, true)) {
            long asked = System.nanoTime();
            Fx.later(() -> {
                longest.accumulateAndGet(System.nanoTime() - asked, Math::max);
                waiting.set(false);
            });
        }
    }

    /// The longest time the FX thread did not answer since the start or the last reset.
    public Duration longest() {
        return Duration.ofNanos(longest.get());
    }

    /// Forgets what was measured.
    public void reset() {
        longest.set(0);
    }

    @Override
    public void close() {
        knocker.shutdownNow();
    }
}
