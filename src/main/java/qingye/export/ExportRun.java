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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import qingye.document.Document;
import qingye.document.Element;
import qingye.document.Span;
import qingye.task.Cancelled;
import qingye.task.Progress;

/// Writes a document in several formats, each file whole or not at all.
///
/// @param exporters one per format
public record ExportRun(Map<Format, Exporter> exporters) {

    /// With less than this, in bytes, whatever failed failed for want of space.
    private static final long SPACE_FOR_ANY_FILE = 1 << 16;

    public ExportRun {
        exporters = Map.copyOf(exporters);
    }

    /// Writes `folder/name.extension` for each format; folders are made as needed, older files replaced.
    public ExportResult write(Document document, Path folder, String name, List<Format> formats, Progress progress) {
        var written = new ArrayList<Path>();
        Optional<String> damaged = damagedPicture(document);
        if (damaged.isPresent() && !formats.isEmpty()) {
            Path first = folder.resolve(name + "." + formats.getFirst().extension());
            return new ExportResult.Failed(written, first, ExportResult.Problem.PICTURE, damaged.get());
        }
        for (int at = 0; at < formats.size(); at++) {
            Format format = formats.get(at);
            Path file = folder.resolve(name + "." + format.extension());
            Progress part = progress.part((double) at / formats.size(), (at + 1.0) / formats.size());
            Optional<ExportResult> trouble = write(document, file, format, part, written);
            if (trouble.isPresent()) {
                return trouble.get();
            }
            written.add(file);
        }
        return new ExportResult.Written(written);
    }

    /// Where the first picture stands that cannot be printed: its heading and its caption.
    private static Optional<String> damagedPicture(Document document) {
        String heading = "";
        for (Element element : document.body()) {
            if (element instanceof Element.Heading passed) {
                heading = passed.line();
            }
            if (element instanceof Element.Picture picture && PictureCheck.fault(picture).isPresent()) {
                return Optional.of(Stream.of(heading, Span.plain(picture.caption()))
                        .filter(words -> !words.isBlank())
                        .collect(Collectors.joining(" · ")));
            }
        }
        return Optional.empty();
    }

    private Optional<ExportResult> write(
            Document document, Path file, Format format, Progress progress, List<Path> written) {
        Exporter exporter = exporters.get(format);
        if (exporter == null) {
            throw new IllegalArgumentException("no exporter for " + format);
        }
        var watched = new Watched();
        try {
            progress.at(0);
            AtomicFile.write(file, out -> exporter.write(document, watched.around(out), progress));
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
