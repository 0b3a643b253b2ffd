package qingye.model.indicator;

import qingye.model.id.EvidenceId;

/// A file that proves a figure. Its content is in the workspace file and not in memory.
///
/// @param name the name the file had
/// @param size in bytes
public record Evidence(EvidenceId id, String name, long size) {}
