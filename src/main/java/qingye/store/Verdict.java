package qingye.store;

/// What looking at a file gave.
sealed interface Verdict {

    /// It is a workspace, whole, and of a version this program can open.
    ///
    /// @param version of its tables
    record Sound(int version) implements Verdict {}

    /// It is not to be opened.
    ///
    /// @param detail what the system said, or the version; may be empty
    record Unsound(Access.Cause cause, String detail) implements Verdict {}
}
