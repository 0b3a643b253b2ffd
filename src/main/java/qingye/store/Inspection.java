package qingye.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;

/// Looks at a file before it is opened. A database repairs and rewrites what it opens, and runs what it finds in it;
/// so everything is tried on a copy first, and the file itself is only read.
final class Inspection {

    private final Path file;
    private final Schema schema;

    Inspection(Path file, Schema schema) {
        this.file = file;
        this.schema = schema;
    }

    /// Whether the file can be opened.
    Verdict look() {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock == null) {
                return new Verdict.Unsound(Access.Cause.IN_USE, "");
            }
            Header header = Header.read(channel);
            return switch (header.kind()) {
                case OTHER -> new Verdict.Unsound(Access.Cause.FOREIGN, "");
                case BEHEADED -> new Verdict.Unsound(Access.Cause.DAMAGED, "");
                case DATABASE -> lookAtCopy(channel, header);
            };
        } catch (OverlappingFileLockException e) {
            return new Verdict.Unsound(Access.Cause.IN_USE, "");
        } catch (AccessDeniedException e) {
            return new Verdict.Unsound(Access.Cause.READ_ONLY, "");
        } catch (IOException e) {
            return new Verdict.Unsound(Disk.cause(e, file), StoreException.said(e));
        }
    }

    private Verdict lookAtCopy(FileChannel channel, Header header) throws IOException {
        Path folder = Files.createTempDirectory("qingye");
        Path copy = folder.resolve("copy" + StoreFile.ENDING);
        try {
            copy(channel, copy);
            Blueprint blueprint = Blueprint.read(copy);
            boolean behind = header.closed().filter(version -> version > blueprint.version()).isPresent();
            if (behind || blueprint.isTorn()) {
                return new Verdict.Unsound(Access.Cause.DAMAGED, "");
            }
            return blueprint.isOurs() ? rehearse(copy) : new Verdict.Unsound(Access.Cause.FOREIGN, "");
        } catch (MVStoreException e) {
            Access.Cause cause = e.getErrorCode() == DataUtils.ERROR_UNSUPPORTED_FORMAT
                    ? Access.Cause.NEWER
                    : Access.Cause.DAMAGED;
            return new Verdict.Unsound(cause, StoreException.said(e));
        } catch (RuntimeException e) {
            // where a database expects its own writing and finds another, anything may be thrown
            return new Verdict.Unsound(Access.Cause.DAMAGED, StoreException.said(e));
        } finally {
            Disk.deleteFolder(folder);
        }
    }

    private static void copy(FileChannel channel, Path copy) throws IOException {
        try (FileChannel out = FileChannel.open(copy, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            long size = channel.size();
            for (long at = 0; at < size;) {
                at += channel.transferTo(at, size - at, out);
            }
        }
    }

    /// Opens the copy, brings it to the present version and reads all of it.
    private Verdict rehearse(Path copy) {
        var database = new Database(copy, Database.Mode.PASSING);
        try (Store store = new Store(database.connect())) {
            Optional<Integer> version = store.version();
            if (version.isEmpty()) {
                return new Verdict.Unsound(Access.Cause.FOREIGN, "");
            }
            if (version.get() > schema.version()) {
                return new Verdict.Unsound(Access.Cause.NEWER, version.get().toString());
            }
            if (version.get() < schema.version()) {
                schema.migrate(database);
            }
            store.load();
            return new Verdict.Sound(version.get());
        } catch (StoreException e) {
            return new Verdict.Unsound(database.cause(e), e.detail());
        }
    }
}
