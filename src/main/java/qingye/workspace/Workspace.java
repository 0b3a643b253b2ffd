package qingye.workspace;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import qingye.edit.Edit;
import qingye.model.Snapshot;

/// An opened workspace. All writing happens on one thread of its own, one edit after the other; reading is a look at
/// the present snapshot and never waits. What an outcome reports as done is on disk.
public interface Workspace extends AutoCloseable {

    /// The file it is kept in.
    Path file();

    /// The content after the last committed edit.
    Snapshot snapshot();

    /// Commits an edit and remembers it for undo. May be called from any thread; edits happen in the order of the
    /// calls. The future never fails: what can go wrong is an [Outcome].
    CompletableFuture<Outcome> apply(Edit edit);

    /// Takes back the last edit of this session. [Outcome.Nothing] if there is none.
    CompletableFuture<Outcome> undo();

    /// Does the last undone edit again. [Outcome.Nothing] if there is none.
    CompletableFuture<Outcome> redo();

    /// The edit that undo would take back now.
    Optional<Edit> undoable();

    /// The edit that redo would do again now.
    Optional<Edit> redoable();

    /// Who works in it, and the present time.
    Signature signature();

    /// The past of its values and the files that prove them.
    Archive archive();

    /// Calls `listener` on the writer thread after each commit, undo and redo included.
    ///
    /// @return run it to stop listening
    Runnable onChange(Consumer<Change> listener);

    /// Finishes what was applied, and closes the file. Does nothing when called again.
    @Override
    void close();
}
