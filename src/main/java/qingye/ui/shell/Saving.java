package qingye.ui.shell;

import java.time.Instant;

/// Whether what was entered is on disk.
public sealed interface Saving {

    /// Nothing was entered since the file was opened.
    record Untouched() implements Saving {}

    /// It is being written.
    record Writing() implements Saving {}

    /// All of it is on disk.
    record Saved(Instant at) implements Saving {}

    /// The last edit did not get there.
    ///
    /// @param detail what the system said
    record Unsaved(String detail) implements Saving {}
}
