package qingye.exchange;

import java.nio.file.Path;

import qingye.exchange.manuscript.ManuscriptDraft;
import qingye.exchange.manuscript.Refusal;

/// What came of reading a text that was written elsewhere. Nothing is changed by reading it.
public sealed interface ManuscriptReading {

    /// It was read.
    record Read(Path source, ManuscriptDraft draft) implements ManuscriptReading {}

    /// It cannot be read as a whole.
    ///
    /// @param detail what was found, or what the system said; may be empty
    record Unreadable(Path source, Refusal reason, String detail) implements ManuscriptReading {}
}
