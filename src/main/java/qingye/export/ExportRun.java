package qingye.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

import qingye.document.Document;
import qingye.task.Progress;

/// Writes a document in several formats, each file whole or not at all.
///
/// @param exporters one per format
public record ExportRun(Map<Format, Exporter> exporters) {

    public ExportRun {
        exporters = Map.copyOf(exporters);
    }

    /// Writes `folder/name.extension` for each format; folders are made as needed, older files replaced.
    public ExportResult write(Document document, Path folder, String name, List<Format> formats, Progress progress) {
        return write(document, (_, exporter, out, part) -> exporter.write(document, out, part), folder, name, formats,
                progress);
    }

    /// Writes a document that names pages of another one, which is laid out for that and not written.
    ///
    /// @param other whose pages are named
    /// @param naming makes the document of a format, given the pages of what stands in the other one
    public ExportResult write(Document other, BiFunction<Format, Map<String, Integer>, Document> naming, Path folder,
            String name, List<Format> formats, Progress progress) {
        return write(other, (format, exporter, out, part) -> {
            Map<String, Integer> pages = exporter.pages(other, part.part(0, 0.8));
            exporter.write(naming.apply(format, pages), out, part.part(0.8, 1));
        }, folder, name, formats, progress);
    }

    /// How a file is written.
    private interface Writing {
        void write(Format format, Exporter exporter, OutputStream out, Progress progress) throws IOException;
    }

    private ExportResult write(
            Document printed, Writing writing, Path folder, String name, List<Format> formats, Progress progress) {
        var written = new ArrayList<Path>();
        Optional<DamagedPicture> damaged = new PictureSearch().first(printed);
        if (damaged.isPresent() && !formats.isEmpty()) {
            Path first = folder.resolve(name + "." + formats.getFirst().extension());
            return new ExportResult.Failed(written, first, ExportResult.Problem.PICTURE, damaged.get().place());
        }
        for (int at = 0; at < formats.size(); at++) {
            Format format = formats.get(at);
            Path file = folder.resolve(name + "." + format.extension());
            Progress part = progress.part((double) at / formats.size(), (at + 1.0) / formats.size());
            Optional<ExportResult> trouble = write(writing, file, format, part, written);
            if (trouble.isPresent()) {
                return trouble.get();
            }
            written.add(file);
        }
        return new ExportResult.Written(written);
    }

    private Optional<ExportResult> write(
            Writing writing, Path file, Format format, Progress progress, List<Path> written) {
        Exporter exporter = exporters.get(format);
        if (exporter == null) {
            throw new IllegalArgumentException("no exporter for " + format);
        }
        return FileRun.write(file, out -> {
            progress.at(0);
            writing.write(format, exporter, out, progress);
        }, written);
    }
}
