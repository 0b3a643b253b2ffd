package qingye.ui.fx;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.application.Platform;

/// Hops onto the FX thread: the only place of the program that does.
public final class Fx {

    private Fx() {}

    /// Runs `task` on the FX thread, after what waits there already.
    public static void later(Runnable task) {
        Platform.runLater(task);
    }

    /// The same consumer, called on the FX thread whatever thread calls it.
    public static <T> Consumer<T> hop(Consumer<? super T> consumer) {
        return value -> Platform.runLater(() -> consumer.accept(value));
    }

    /// Does short work off the FX thread and brings what came of it back to it. Work that people wait for, or that
    /// may fail, is a job.
    public static <T> void behind(Supplier<T> work, Consumer<? super T> then) {
        var _ = CompletableFuture.supplyAsync(work).thenAccept(hop(then));
    }

    /// Whether this is the FX thread.
    public static boolean here() {
        return Platform.isFxApplicationThread();
    }
}
