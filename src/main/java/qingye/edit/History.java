package qingye.edit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// The edits of a session that can be undone and redone. Not thread-safe: it lives on the workspace's writer thread.
public final class History {

    private final Deque<Edit> done = new ArrayDeque<>();
    private final Deque<Edit> undone = new ArrayDeque<>();

    /// Remembers a new edit; what was undone before can no longer be redone.
    public void done(Edit edit) {
        done.push(edit);
        undone.clear();
    }

    /// The edit that undo would take back.
    public Optional<Edit> undoable() {
        return Optional.ofNullable(done.peek());
    }

    /// The edit that redo would do again.
    public Optional<Edit> redoable() {
        return Optional.ofNullable(undone.peek());
    }

    /// Moves the last edit to the redo side, after its inverse was applied.
    ///
    /// @throws java.util.NoSuchElementException if there is none
    public void undone() {
        undone.push(done.pop());
    }

    /// Moves the last undone edit back, after it was applied again.
    ///
    /// @throws java.util.NoSuchElementException if there is none
    public void redone() {
        done.push(undone.pop());
    }
}
