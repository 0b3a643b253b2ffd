package qingye.exchange;

import java.nio.file.Path;
import java.util.Optional;

import qingye.edit.Edit;
import qingye.exchange.log.ImportLog;
import qingye.exchange.log.Place;
import qingye.exchange.log.Refusal;

/// What an import would do. Nothing is changed by planning it.
public sealed interface Planning {

    /// The source was read.
    ///
    /// @param edit to apply, undone as one; empty if the source says nothing new
    /// @param log every cell and what becomes of it
    record Planned(Optional<Edit.Batch> edit, ImportLog log) implements Planning {}

    /// The source cannot be read as a whole.
    ///
    /// @param reason why
    /// @param detail what was found, or what the system said; may be empty
    /// @param place where, if it is in one place
    record Unreadable(Path source, Refusal reason, String detail, Optional<Place> place) implements Planning {}
}
