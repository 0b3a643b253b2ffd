package qingye.ui.nav;

import java.util.function.Consumer;

import qingye.task.Progress;

/// Runs long work behind the window, with its progress in the status bar and a button to cancel it.
public interface Jobs {

    /// Starts `work` on another thread.
    ///
    /// @param title what the status bar calls it
    /// @param then called on the FX thread with the result, unless cancelled
    /// @param cancelled called on the FX thread if it was cancelled
    <T> void run(String title, Work<T> work, Consumer<T> then, Runnable cancelled);

    /// Long work.
    @FunctionalInterface
    interface Work<T> {

        /// Does it; a broken program is the only thing that may be thrown, apart from [qingye.task.Cancelled].
        T run(Progress progress) throws Exception;
    }
}
