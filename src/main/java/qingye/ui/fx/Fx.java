package qingye.ui.fx;

import java.util.function.Consumer;

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

    /// Whether this is the FX thread.
    public static boolean here() {
        return Platform.isFxApplicationThread();
    }
}
