package qingye.workspace;

import qingye.edit.Edit;
import qingye.model.Snapshot;

/// What has to change together with an edit, for instance the figures calculated from it.
@FunctionalInterface
public interface Consequences {

    /// No edit has any.
    Consequences NONE = (_, edit) -> edit;

    /// The edit with all that follows from it, to be committed and undone as one; the edit itself if nothing does.
    ///
    /// @param before the content it is made on
    Edit complete(Snapshot before, Edit edit);
}
