package qingye.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import qingye.edit.Edit;
import qingye.model.Snapshot;
import qingye.workspace.Archive;
import qingye.workspace.Change;
import qingye.workspace.Outcome;
import qingye.workspace.Signature;
import qingye.workspace.Workspace;

/// A workspace that tells the window of every outcome, so that no desk has to say itself that something was not saved.
final class WatchedWorkspace implements Workspace {

    private final Workspace inner;
    private final Watcher watcher;
    private final AtomicInteger pending = new AtomicInteger();

    /// Is told of edits under way. Called on any thread.
    interface Watcher {

        /// An edit was handed in.
        void began();

        /// An edit came to its end.
        ///
        /// @param last whether nothing else is on its way
        void ended(Outcome outcome, boolean last);
    }

    WatchedWorkspace(Workspace inner, Watcher watcher) {
        this.inner = inner;
        this.watcher = watcher;
    }

    private CompletableFuture<Outcome> watch(CompletableFuture<Outcome> future) {
        return future.thenApply(outcome -> {
            watcher.ended(outcome, pending.decrementAndGet() == 0);
            return outcome;
        });
    }

    private void begin() {
        pending.incrementAndGet();
        watcher.began();
    }

    @Override
    public CompletableFuture<Outcome> apply(Edit edit) {
        begin();
        return watch(inner.apply(edit));
    }

    @Override
    public CompletableFuture<Outcome> undo() {
        begin();
        return watch(inner.undo());
    }

    @Override
    public CompletableFuture<Outcome> redo() {
        begin();
        return watch(inner.redo());
    }

    @Override
    public Path file() {
        return inner.file();
    }

    @Override
    public Snapshot snapshot() {
        return inner.snapshot();
    }

    @Override
    public Optional<Edit> undoable() {
        return inner.undoable();
    }

    @Override
    public Optional<Edit> redoable() {
        return inner.redoable();
    }

    @Override
    public Signature signature() {
        return inner.signature();
    }

    @Override
    public Archive archive() {
        return inner.archive();
    }

    @Override
    public Runnable onChange(Consumer<Change> listener) {
        return inner.onChange(listener);
    }

    @Override
    public void close() {
        inner.close();
    }
}
