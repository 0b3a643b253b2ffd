package qingye.ui.manuscript;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;

import qingye.edit.Application;
import qingye.edit.Edit;
import qingye.edit.History;
import qingye.edit.StaleEditException;
import qingye.model.Snapshot;
import qingye.workspace.Archive;
import qingye.workspace.Change;
import qingye.workspace.EmptyArchive;
import qingye.workspace.Outcome;
import qingye.workspace.Signature;
import qingye.workspace.Workspace;

/// A workspace that commits at once, or keeps edits waiting until told, or refuses them.
final class ImmediateWorkspace implements Workspace {

    final List<Edit> committed = new ArrayList<>();
    private final List<Consumer<Change>> listeners = new ArrayList<>();
    private final List<Runnable> waiting = new ArrayList<>();
    private final History history = new History();
    private Snapshot snapshot;
    private Optional<Outcome> refusal = Optional.empty();
    private boolean slow;

    ImmediateWorkspace(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /// Lets every further edit come to that end.
    void refuse(Outcome outcome) {
        refusal = Optional.of(outcome);
    }

    /// Takes edits again.
    void accept() {
        refusal = Optional.empty();
    }

    /// Lets edits wait until [#catchUp].
    void slowDown() {
        slow = true;
    }

    void catchUp() {
        slow = false;
        var now = List.copyOf(waiting);
        waiting.clear();
        now.forEach(Runnable::run);
    }

    private CompletableFuture<Outcome> run(Supplier<Outcome> work) {
        var future = new CompletableFuture<Outcome>();
        Runnable task = () -> future.complete(work.get());
        if (slow) {
            waiting.add(task);
        } else {
            task.run();
        }
        return future;
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
        remember.run();
        committed.add(edit);
        List.copyOf(listeners).forEach(listener -> listener.accept(new Change(edit, snapshot, Instant.EPOCH)));
        return new Outcome.Done(snapshot);
    }

    @Override
    public Path file() {
        return Path.of("memory");
    }

    @Override
    public Snapshot snapshot() {
        return snapshot;
    }

    @Override
    public CompletableFuture<Outcome> apply(Edit edit) {
        return run(() -> commit(edit, () -> history.done(edit)));
    }

    @Override
    public CompletableFuture<Outcome> undo() {
        return run(() -> history.undoable().map(edit -> commit(edit.inverse(), history::undone))
                .orElseGet(Outcome.Nothing::new));
    }

    @Override
    public CompletableFuture<Outcome> redo() {
        return run(() -> history.redoable().map(edit -> commit(edit, history::redone))
                .orElseGet(Outcome.Nothing::new));
    }

    @Override
    public Optional<Edit> undoable() {
        return history.undoable();
    }

    @Override
    public Optional<Edit> redoable() {
        return history.redoable();
    }

    @Override
    public Signature signature() {
        return new Signature("王芳", ZonedDateTime.parse("2026-03-01T02:32:00Z"));
    }

    @Override
    public Archive archive() {
        return new EmptyArchive();
    }

    @Override
    public Runnable onChange(Consumer<Change> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public void close() {
        listeners.clear();
    }
}
