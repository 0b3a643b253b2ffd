package qingye.workspace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import qingye.edit.LogLine;
import qingye.model.id.ContentHash;
import qingye.model.id.EvidenceId;
import qingye.model.indicator.Evidence;
import qingye.model.indicator.ValueKey;
import qingye.store.StoreException;

/// The archive of an open file. All work happens on its writer thread.
record StoredArchive(WriterThread writer, Journal journal) implements Archive {

    private static final int ORIGIN_LENGTH = 32;
    private static final Logger LOG = LoggerFactory.getLogger(StoredArchive.class);

    @Override
    public CompletableFuture<List<LogLine>> history(ValueKey key) {
        return submit(() -> journal.store().log(key.toString()), List.of());
    }

    @Override
    public CompletableFuture<String> origin() {
        return submit(() -> journal.store().firstLine().map(StoredArchive::name).orElse(""), "");
    }

    private static String name(LogLine first) {
        String words = String.join("\n", first.at().toString(), first.author(), first.kind(), first.after());
        return ContentHash.of(words.getBytes(StandardCharsets.UTF_8)).substring(0, ORIGIN_LENGTH);
    }

    @Override
    public CompletableFuture<Optional<byte[]>> content(EvidenceId id) {
        return submit(() -> journal.store().evidence(id), Optional.empty());
    }

    @Override
    public CompletableFuture<Keeping> keep(Path file) {
        return submit(() -> store(file), new Keeping.Failed("closed"));
    }

    private Keeping store(Path file) {
        try {
            long size = Files.size(file);
            if (size > LARGEST) {
                return new Keeping.TooLarge(size);
            }
            byte[] content = Files.readAllBytes(file);
            var id = new EvidenceId(ContentHash.of(content));
            journal.store().keep(id, content);
            return new Keeping.Kept(new Evidence(id, String.valueOf(file.getFileName()), content.length));
        } catch (IOException e) {
            return new Keeping.Failed(String.valueOf(e.getMessage()));
        } catch (StoreException e) {
            return new Keeping.Failed(e.detail());
        }
    }

    private <T> CompletableFuture<T> submit(Supplier<T> work, T otherwise) {
        var result = new CompletableFuture<T>();
        try {
            writer.execute(() -> result.complete(guarded(work, otherwise)));
        } catch (RejectedExecutionException e) {
            result.complete(otherwise);
        }
        return result;
    }

    private static <T> T guarded(Supplier<T> work, T otherwise) {
        try {
            return work.get();
        } catch (StoreException e) {
            LOG.warn("The archive cannot be read: {}", e.detail());
            return otherwise;
        }
    }
}
