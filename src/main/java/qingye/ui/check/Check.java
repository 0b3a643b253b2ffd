package qingye.ui.check;

import qingye.check.Checked;
import qingye.model.Snapshot;

/// Checks a workspace, again and again; used by one thread at a time. May remember what it found.
@FunctionalInterface
public interface Check {

    /// What is found in it now.
    Checked check(Snapshot snapshot);
}
