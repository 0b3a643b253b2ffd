package qingye.ui.fx;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import qingye.task.Cancelled;
import qingye.ui.nav.Jobs;

/// Runs long work one after the other on a thread of its own and brings what came of it back to the FX thread.
public final class JobRunner implements Jobs, AutoCloseable {

    private final ObservableList<RunningJob> running = FXCollections.observableArrayList();
    private final ExecutorService thread;
    private final Consumer<Throwable> broken;

    /// @param broken told on the FX thread of work that failed by a fault of the program
    public JobRunner(Consumer<Throwable> broken) {
        this.broken = broken;
        this.thread = Executors.newSingleThreadExecutor(task -> {
            var worker = new Thread(task, "qingye-jobs");
            worker.setDaemon(true);
            return worker;
        });
    }

    /// The jobs under way or waiting, in the order they were started. Changes on the FX thread.
    public ObservableList<RunningJob> running() {
        return FXCollections.unmodifiableObservableList(running);
    }

    @Override
    public <T> void run(String title, Work<T> work, Consumer<T> then, Runnable cancelled) {
        var job = new RunningJob(title);
        running.add(job);
        thread.execute(() -> {
            try {
                T result = work.run(job.steps());
                finish(job, () -> then.accept(result));
            } catch (Cancelled _) {
                finish(job, cancelled);
            } catch (Exception | LinkageError | OutOfMemoryError | StackOverflowError e) {
                finish(job, () -> broken.accept(e));
            }
        });
    }

    private void finish(RunningJob job, Runnable report) {
        Fx.later(() -> {
            running.remove(job);
            report.run();
        });
    }

    /// Runs work that is done whatever becomes of it, after all that was started before.
    ///
    /// @param then called on the FX thread, also when the work failed by a fault of the program
    public void finish(String title, Runnable work, Runnable then) {
        var job = new RunningJob(title);
        running.add(job);
        thread.execute(() -> {
            try {
                work.run();
                finish(job, then);
            } catch (RuntimeException | LinkageError | OutOfMemoryError | StackOverflowError e) {
                finish(job, () -> {
                    broken.accept(e);
                    then.run();
                });
            }
        });
    }

    /// Asks what runs or waits to stop.
    public void cancel() {
        running.forEach(RunningJob::cancel);
    }

    /// Asks what runs to stop, and starts nothing more.
    @Override
    public void close() {
        cancel();
        thread.shutdown();
    }
}
