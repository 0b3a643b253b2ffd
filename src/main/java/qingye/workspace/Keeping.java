package qingye.workspace;

import qingye.model.indicator.Evidence;

/// What became of a file that was to be kept.
public sealed interface Keeping {

    /// It is in the workspace.
    record Kept(Evidence evidence) implements Keeping {}

    /// It is larger than [Archive#LARGEST].
    ///
    /// @param size in bytes
    record TooLarge(long size) implements Keeping {}

    /// It could not be read, or the workspace did not take it.
    ///
    /// @param detail what the system said
    record Failed(String detail) implements Keeping {}
}
