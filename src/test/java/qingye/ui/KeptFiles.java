package qingye.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

import qingye.edit.LogLine;
import qingye.model.id.ContentHash;
import qingye.model.id.EvidenceId;
import qingye.model.indicator.Evidence;
import qingye.model.indicator.ValueKey;
import qingye.workspace.Archive;
import qingye.workspace.Keeping;

/// An archive without a past that keeps files in memory.
final class KeptFiles implements Archive {

    private final Map<EvidenceId, byte[]> files = new ConcurrentHashMap<>();

    @Override
    public CompletableFuture<List<LogLine>> history(ValueKey key) {
        return CompletableFuture.completedFuture(List.of());
    }

    @Override
    public CompletableFuture<String> origin() {
        return CompletableFuture.completedFuture("memory");
    }

    @Override
    public CompletableFuture<Keeping> keep(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            var id = new EvidenceId(ContentHash.of(bytes));
            files.put(id, bytes);
            return CompletableFuture.completedFuture(
                    new Keeping.Kept(new Evidence(id, String.valueOf(file.getFileName()), bytes.length)));
        } catch (IOException e) {
            return CompletableFuture.completedFuture(new Keeping.Failed(String.valueOf(e.getMessage())));
        }
    }

    @Override
    public CompletableFuture<Optional<byte[]>> content(EvidenceId id) {
        return CompletableFuture.completedFuture(Optional.ofNullable(files.get(id)));
    }
}
