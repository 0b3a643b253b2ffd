package qingye.exchange.collect;

import qingye.model.Snapshot;

/// Who sends forms out and takes them back: what a workspace holds, and by what it is told from others.
///
/// @param origin of the workspace, the same for all forms it ever sends; where a form or the workspace has none, the
///        name of the organisation decides
public record Sender(Snapshot content, String origin) {}
