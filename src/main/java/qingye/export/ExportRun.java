package qingye.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        var written = new ArrayList<Path>();
        Optional<DamagedPicture> damaged = new PictureSearch().first(document);
        if (damaged.isPresent() && !formats.isEmpty()) {
            Path first = folder.resolve(name + "." + formats.getFirst().extension());
            return new ExportResult.Failed(written, first, ExportResult.Problem.PICTURE, damaged.get().place());
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

    private Optional<ExportResult> write(
            Document document, Path file, Format format, Progress progress, List<Path> written) {
        Exporter exporter = exporters.get(format);
        if (exporter == null) {
            throw new IllegalArgumentException("no exporter for " + format);
        }
        return FileRun.write(file, out -> {
            progress.at(0);
            exporter.write(document, out, progress);
        }, written);
    }
}
