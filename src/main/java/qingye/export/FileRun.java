package qingye.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import qingye.task.Cancelled;

/// Writes a file whole or not at all, and says in the words of an export why not.
public final class FileRun {

    /// With less than this, in bytes, whatever failed failed for want of space.
    private static final long SPACE_FOR_ANY_FILE = 1 << 16;

    private FileRun() {}

    /// Writes the file; folders are made as needed, an older file is replaced.
    ///
    /// @param written the files finished before it
    /// @return what went wrong, if anything did
    public static Optional<ExportResult> write(Path file, AtomicFile.Content content, List<Path> written) {
        var watched = new Watched();
        try {
            AtomicFile.write(file, out -> content.writeTo(watched.around(out)));
            return Optional.empty();
        } catch (Cancelled _) {
            return Optional.of(new ExportResult.Stopped(written));
        } catch (UnprintableException e) {
            String character = "U+%04X “%s”: %s".formatted(
                    e.codePoint(), Character.toString(e.codePoint()), e.context());
            return Optional.of(new ExportResult.Failed(written, file, ExportResult.Problem.UNPRINTABLE, character));
        } catch (IOException | ReadOnlyFileSystemException e) {
            return Optional.of(failed(written, file, e));
        } catch (RuntimeException e) {
            // libraries wrap what the stream threw; anything else is a fault of ours
            IOException cause = watched.thrown;
            if (cause == null) {
                throw e;
            }
            return Optional.of(failed(written, file, cause));
        }
    }

    private static ExportResult failed(List<Path> written, Path file, Exception e) {
        if (e instanceof ClosedByInterruptException) {
            return new ExportResult.Stopped(written);
        }
        return new ExportResult.Failed(written, file, problem(e, file), String.valueOf(e.getMessage()));
    }

    private static ExportResult.Problem problem(Exception e, Path file) {
        String said = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        if (said.contains("no space left") || said.contains("disk quota") || full(file)) {
            return ExportResult.Problem.FULL;
        }
        return switch (e) {
            case FileSystemException refused when refused.getOtherFile() != null && locked(file) ->
                ExportResult.Problem.IN_USE;
            case AccessDeniedException _, ReadOnlyFileSystemException _ -> ExportResult.Problem.READ_ONLY;
            case FileAlreadyExistsException _ -> ExportResult.Problem.NO_FOLDER;
            case FileSystemException _ when said.contains("not a directory") -> ExportResult.Problem.NO_FOLDER;
            case FileSystemException _ when said.contains("read-only") -> ExportResult.Problem.READ_ONLY;
            default -> ExportResult.Problem.SYSTEM;
        };
    }

    // The new file is complete and may be written, only the old one does not give way: Windows says so in its own
    // language, so it is not the words that are looked at.
    private static boolean locked(Path file) {
        return Files.isRegularFile(file) && Files.isWritable(file);
    }

    private static boolean full(Path file) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            return folder != null && Files.isDirectory(folder)
                    && Files.getFileStore(folder).getUsableSpace() < SPACE_FOR_ANY_FILE;
        } catch (IOException _) {
            return false;
        }
    }

    /// Remembers what the file's stream threw, however a library wraps it.
    private static final class Watched {

        private @Nullable IOException thrown;

        OutputStream around(OutputStream out) {
            return new FilterOutputStream(out) {
                @Override
                public void write(byte[] bytes, int from, int length) throws IOException {
                    try {
                        out.write(bytes, from, length);
                    } catch (IOException e) {
                        thrown = e;
                        throw e;
                    }
                }

                @Override
                public void write(int one) throws IOException {
                    write(new byte[] {(byte) one}, 0, 1);
                }

                @Override
                public void close() throws IOException {
                    flush();
                }
            };
        }
    }
}
