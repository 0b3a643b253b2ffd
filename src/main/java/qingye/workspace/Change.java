package qingye.workspace;

import java.time.Instant;

import qingye.edit.Edit;
import qingye.model.Snapshot;

/// Something was committed.
///
/// @param edit what was done; for an undo the inverse of what is taken back
/// @param after the content now
/// @param at when
public record Change(Edit edit, Snapshot after, Instant at) {}
