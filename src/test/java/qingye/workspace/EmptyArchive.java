package qingye.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import qingye.edit.LogLine;
import qingye.model.id.EvidenceId;
import qingye.model.indicator.ValueKey;

/// The archive of a workspace without a past, for tests.
public record EmptyArchive() implements Archive {

    @Override
    public CompletableFuture<List<LogLine>> history(ValueKey key) {
        return CompletableFuture.completedFuture(List.of());
    }

    @Override
    public CompletableFuture<String> origin() {
        return CompletableFuture.completedFuture("nowhere");
    }

    @Override
    public CompletableFuture<Keeping> keep(Path file) {
        return CompletableFuture.completedFuture(new Keeping.Failed("no archive"));
    }

    @Override
    public CompletableFuture<Optional<byte[]>> content(EvidenceId id) {
        return CompletableFuture.completedFuture(Optional.empty());
    }
}
