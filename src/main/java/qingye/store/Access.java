package qingye.store;

import java.nio.file.Path;

/// What became of the wish to open or create a file.
public sealed interface Access {

    /// It is open.
    record Granted(Store store) implements Access {}

    /// It is not; the file is as it was.
    ///
    /// @param place the file or folder in the way
    /// @param detail what the system said, or a version; may be empty
    record Denied(Cause cause, Path place, String detail) implements Access {}

    /// Why a file could not be opened.
    enum Cause {
        /// there is no such file or folder
        MISSING,
        /// a file of that name is there already
        EXISTS,
        /// another program has it open
        IN_USE,
        /// made by a newer version of this program
        NEWER,
        /// not a workspace
        FOREIGN,
        /// a workspace, but damaged
        DAMAGED,
        /// cannot be written
        READ_ONLY,
        /// no room on the disk
        FULL,
        /// the path has signs that the database would take for settings
        PATH
    }
}
