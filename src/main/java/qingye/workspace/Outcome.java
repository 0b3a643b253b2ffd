package qingye.workspace;

import qingye.model.Snapshot;
import qingye.model.indicator.ValueKey;

/// What became of an edit.
public sealed interface Outcome {

    /// It is on disk.
    ///
    /// @param after the content with it
    record Done(Snapshot after) implements Outcome {}

    /// There was nothing to undo or redo.
    record Nothing() implements Outcome {}

    /// Something else was changed in between; nothing was written.
    ///
    /// @param place what the edit wanted to change
    record Stale(String place) implements Outcome {}

    /// It would have changed a locked value; nothing was written.
    ///
    /// @param value which one
    record Locked(ValueKey value) implements Outcome {}

    /// The file did not take it (full disk, removed drive); nothing was written.
    ///
    /// @param detail what the system said
    record Unsaved(String detail) implements Outcome {}
}
