package qingye.ui;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

import qingye.edit.Application;
import qingye.edit.Edit;
import qingye.edit.History;
import qingye.edit.StaleEditException;
import qingye.model.Snapshot;
import qingye.workspace.Archive;
import qingye.workspace.Change;
import qingye.workspace.Outcome;
import qingye.workspace.Signature;
import qingye.workspace.Workspace;

/// A workspace that is kept nowhere.
public final class MemoryWorkspace implements Workspace {

    private static final Instant NOW = Instant.parse("2026-03-01T02:32:00Z");

    private final Path file;
    private final ExecutorService writer = Executors.newSingleThreadExecutor(task -> {
        var thread = new Thread(task, "memory-workspace");
        thread.setDaemon(true);
        return thread;
    });
    private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();
    private final Archive archive = new KeptFiles();
    private final History history = new History();
    private volatile Snapshot snapshot;
    private volatile Runnable closing = () -> { /* closed at once */ };
    private volatile Optional<Outcome> refusal = Optional.empty();

    public MemoryWorkspace(Path file, Snapshot snapshot) {
        this.file = file;
        this.snapshot = snapshot;
    }

    /// Does that when it is closed, before it is.
    public void onClosing(Runnable task) {
        closing = task;
    }

    /// Lets every further edit come to that end.
    public void refuse(Outcome outcome) {
        refusal = Optional.of(outcome);
    }

    @Override
    public Path file() {
        return file;
    }

    @Override
    public Snapshot snapshot() {
        return snapshot;
    }

    @Override
    public CompletableFuture<Outcome> apply(Edit edit) {
        return later(() -> commit(edit, () -> history.done(edit)));
    }

    @Override
    public CompletableFuture<Outcome> undo() {
        return later(() -> {
            Optional<Edit> last = undoable();
            return last.isEmpty() ? new Outcome.Nothing() : commit(last.get().inverse(), history::undone);
        });
    }

    @Override
    public CompletableFuture<Outcome> redo() {
        return later(() -> {
            Optional<Edit> last = redoable();
            return last.isEmpty() ? new Outcome.Nothing() : commit(last.get(), history::redone);
        });
    }

    private CompletableFuture<Outcome> later(java.util.function.Supplier<Outcome> work) {
        return CompletableFuture.supplyAsync(work, writer);
    }

    private Outcome commit(Edit edit, Runnable remember) {
        if (refusal.isPresent()) {
            return refusal.get();
        }
        try {
            snapshot = Application.apply(snapshot, edit);
        } catch (StaleEditException e) {
            return new Outcome.Stale(String.valueOf(e.getMessage()));
        }
        synchronized (history) {
            remember.run();
        }
        listeners.forEach(listener -> listener.accept(new Change(edit, snapshot, NOW)));
        return new Outcome.Done(snapshot);
    }

    @Override
    public Optional<Edit> undoable() {
        synchronized (history) {
            return history.undoable();
        }
    }

    @Override
    public Optional<Edit> redoable() {
        synchronized (history) {
            return history.redoable();
        }
    }

    @Override
    public Signature signature() {
        return new Signature("王芳", ZonedDateTime.parse("2026-03-01T02:32:00Z"));
    }

    @Override
    public Archive archive() {
        return archive;
    }

    @Override
    public Runnable onChange(Consumer<Change> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public void close() {
        closing.run();
        writer.shutdown();
    }
}
