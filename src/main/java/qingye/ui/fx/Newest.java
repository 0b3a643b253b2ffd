package qingye.ui.fx;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/// Works off the FX thread on the newest of the things handed in, one after the other: what was overtaken while
/// something else was worked on is left out.
public final class Newest<T, R> implements AutoCloseable {

    private final AtomicReference<@Nullable T> waiting = new AtomicReference<>();
    private final ExecutorService thread;
    private final Function<T, R> work;
    private final Consumer<R> then;

    /// @param name of the thread
    /// @param work done on a thread of its own
    /// @param then called on the FX thread with what came of it
    public Newest(String name, Function<T, R> work, Consumer<? super R> then) {
        this.work = work;
        this.then = Fx.hop(then);
        this.thread = Executors.newSingleThreadExecutor(task -> {
            var worker = new Thread(task, name);
            worker.setDaemon(true);
            return worker;
        });
    }

    /// Has that worked on, in place of what still waits. May be called from any thread; after the end nothing happens.
    public void hand(T thing) {
        if (waiting.getAndSet(thing) == null) {
            try {
                thread.execute(this::next);
            } catch (RejectedExecutionException _) {
                // it was closed while this came in
            }
        }
    }

    private void next() {
        T thing = waiting.getAndSet(null);
        if (thing != null) {
            then.accept(work.apply(thing));
        }
    }

    /// Works on nothing more.
    @Override
    public void close() {
        thread.shutdown();
    }
}
