package qingye.workspace;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

/// The one thread that writes a file. It does not keep the program alive: who wants the last edits calls [#finish].
final class WriterThread {

    private final ExecutorService queue;
    private volatile @Nullable Thread thread;

    /// @param name for people who look at threads
    WriterThread(String name) {
        queue = Executors.newSingleThreadExecutor(work -> {
            Thread born = Thread.ofPlatform().daemon().name(name).unstarted(work);
            thread = born;
            return born;
        });
    }

    /// Does the work after all that was given before.
    ///
    /// @throws RejectedExecutionException after [#finish]
    void execute(Runnable work) {
        queue.execute(work);
    }

    /// Does `last` after all other work and takes no more. Waits until it is done, unless called by that work itself.
    /// Called again, it only waits.
    void finish(Runnable last) {
        try {
            queue.execute(last);
        } catch (RejectedExecutionException _) {
            // called again: the last work is on its way or done
        }
        queue.shutdown();
        if (!Thread.currentThread().equals(thread)) {
            awaitEnd();
        }
    }

    private void awaitEnd() {
        boolean interrupted = false;
        boolean ended = false;
        while (!ended) {
            try {
                ended = queue.awaitTermination(1, TimeUnit.MINUTES);
            } catch (InterruptedException _) {
                // what was applied is written all the same; the caller learns of the interruption afterwards
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
