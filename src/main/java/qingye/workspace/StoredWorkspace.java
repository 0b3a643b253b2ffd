package qingye.workspace;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import qingye.edit.Application;
import qingye.edit.Edit;
import qingye.edit.History;
import qingye.edit.LockedValueException;
import qingye.edit.StaleEditException;
import qingye.model.Snapshot;
import qingye.store.StoreException;

/// A workspace over an open store.
final class StoredWorkspace implements Workspace {

    private static final Logger LOG = LoggerFactory.getLogger(StoredWorkspace.class);

    private final Path file;
    private final Journal journal;
    private final Consequences consequences;
    private final Runnable closed;
    private final WriterThread writer;
    private final History history = new History();
    private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();

    private volatile Snapshot snapshot;
    private volatile Optional<Edit> undoable = Optional.empty();
    private volatile Optional<Edit> redoable = Optional.empty();

    /// @param closed called when the file is closed
    StoredWorkspace(Path file, Journal journal, Consequences consequences, Runnable closed) {
        this.file = file;
        this.journal = journal;
        this.consequences = consequences;
        this.closed = closed;
        snapshot = journal.load();
        writer = new WriterThread("workspace " + file.getFileName());
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
    public Optional<Edit> undoable() {
        return undoable;
    }

    @Override
    public Optional<Edit> redoable() {
        return redoable;
    }

    @Override
    public Runnable onChange(Consumer<Change> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public CompletableFuture<Outcome> apply(Edit edit) {
        return submit(() -> {
            Edit whole = consequences.complete(snapshot, edit);
            return write(whole, () -> history.done(whole));
        });
    }

    @Override
    public CompletableFuture<Outcome> undo() {
        return submit(() -> history.undoable()
                .map(edit -> write(edit.inverse(), history::undone))
                .orElseGet(Outcome.Nothing::new));
    }

    @Override
    public CompletableFuture<Outcome> redo() {
        return submit(() -> history.redoable()
                .map(edit -> write(edit, history::redone))
                .orElseGet(Outcome.Nothing::new));
    }

    @Override
    public Signature signature() {
        return journal.signature();
    }

    @Override
    public Archive archive() {
        return new StoredArchive(writer, journal);
    }

    private CompletableFuture<Outcome> submit(Supplier<Outcome> work) {
        var outcome = new CompletableFuture<Outcome>();
        try {
            writer.execute(() -> {
                outcome.complete(guarded(work));
                journal.tidy();
            });
        } catch (RejectedExecutionException e) {
            outcome.complete(new Outcome.Unsaved("closed"));
        }
        return outcome;
    }

    private Outcome guarded(Supplier<Outcome> work) {
        try {
            return work.get();
        } catch (StaleEditException e) {
            return new Outcome.Stale(e.place());
        } catch (LockedValueException e) {
            return new Outcome.Locked(e.key());
        } catch (StoreException e) {
            LOG.warn("Not saved in {}: {}", file, e.detail());
            return new Outcome.Unsaved(e.detail());
        } catch (RuntimeException e) {
            LOG.error("An edit failed: {}", file, e);
            return new Outcome.Unsaved(e.toString());
        }
    }

    private Outcome write(Edit edit, Runnable remember) {
        Snapshot after = Application.apply(snapshot, edit);
        Instant at = journal.write(edit);
        snapshot = after;
        remember.run();
        undoable = history.undoable();
        redoable = history.redoable();
        publish(new Change(edit, after, at));
        return new Outcome.Done(after);
    }

    private void publish(Change change) {
        for (Consumer<Change> listener : listeners) {
            try {
                listener.accept(change);
            } catch (RuntimeException e) {
                LOG.error("A listener failed; the edit stands", e);
            }
        }
    }

    @Override
    public void close() {
        writer.finish(() -> {
            journal.close();
            closed.run();
        });
    }
}
