package qingye.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import qingye.edit.LogLine;
import qingye.model.id.EvidenceId;
import qingye.model.indicator.ValueKey;

/// What a workspace keeps besides its present content: the past of each value, and the files that prove figures.
/// Nothing in it can be changed or removed. The futures never fail.
public interface Archive {

    /// Larger files are not kept.
    long LARGEST = 50L << 20;

    /// Everything that happened to a value and to what is known about it, the oldest first; nothing if the file cannot
    /// be read.
    CompletableFuture<List<LogLine>> history(ValueKey key);

    /// By what a workspace is told from every other: made from the first line of its edit log, so that copies of the
    /// file and those of later years share it. Empty if nothing was ever written, or if the file cannot be read.
    CompletableFuture<String> origin();

    /// Copies a file into the workspace. Nobody refers to it until an edit does.
    CompletableFuture<Keeping> keep(Path file);

    /// The bytes of a kept file; empty if it is not there or cannot be read.
    CompletableFuture<Optional<byte[]>> content(EvidenceId id);
}
