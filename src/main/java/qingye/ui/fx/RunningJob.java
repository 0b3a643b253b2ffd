package qingye.ui.fx;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

import qingye.task.Cancelled;
import qingye.task.Progress;

/// A piece of long work under way. The window sees at most twenty steps of its progress in a second, however often the
/// work tells it.
public final class RunningJob {

    private static final long BETWEEN_STEPS = 50_000_000;

    private final String title;
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(0);
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final AtomicLong lastStep = new AtomicLong(System.nanoTime() - BETWEEN_STEPS);

    RunningJob(String title) {
        this.title = title;
    }

    /// What the status bar calls it.
    public String title() {
        return title;
    }

    /// The share done, from 0 to 1; changes on the FX thread.
    public ReadOnlyDoubleProperty progress() {
        return progress.getReadOnlyProperty();
    }

    /// Asks the work to stop. It does at its next step, and is then reported as cancelled.
    public void cancel() {
        cancelled.set(true);
    }

    /// Whether somebody asked it to stop.
    public boolean isCancelled() {
        return cancelled.get();
    }

    Progress steps() {
        return done -> {
            if (cancelled.get()) {
                throw new Cancelled();
            }
            long now = System.nanoTime();
            long last = lastStep.get();
            if (now - last >= BETWEEN_STEPS && lastStep.compareAndSet(last, now)) {
                Fx.later(() -> progress.set(Math.clamp(done, 0, 1)));
            }
        };
    }
}
