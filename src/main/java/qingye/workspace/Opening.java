package qingye.workspace;

import java.nio.file.Path;

/// What became of the wish to open or create a workspace.
public sealed interface Opening {

    /// It is open.
    record Opened(Workspace workspace) implements Opening {}

    /// It is not; the file is as it was.
    ///
    /// @param file which one
    /// @param reason why
    /// @param detail what the system said, or a version; may be empty
    record Refused(Path file, Reason reason, String detail) implements Opening {}

    /// Why a file was not opened. Each has a sentence in the bundles: `workspace.refused.` and the name in lower case.
    enum Reason {
        /// there is no such file
        MISSING,
        /// a file of that name is there already
        EXISTS,
        /// another program has it open
        IN_USE,
        /// this program has it open itself
        OPEN,
        /// made by a newer version of this program
        NEWER,
        /// not a workspace at all
        FOREIGN,
        /// a workspace, but damaged
        DAMAGED,
        /// the folder or file cannot be written
        READ_ONLY,
        /// the disk is full
        FULL,
        /// a path the database cannot hold
        PATH
    }
}
