package qingye.ui.publish;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import qingye.compose.Request;
import qingye.exchange.out.TableFormat;
import qingye.exchange.out.TableRequest;
import qingye.export.ExportResult;
import qingye.export.Format;
import qingye.model.Snapshot;
import qingye.publish.FileName;
import qingye.publish.Publication;
import qingye.publish.TableFiles;
import qingye.task.Progress;

/// The files of one export.
///
/// @param request of the documents; its part is that of documents only
/// @param documents the formats of the report
/// @param tables the formats in which its KPI tables are written besides
/// @param marked whether a CSV file begins with a byte order mark
record Wanted(Request request, List<Format> documents, List<TableFormat> tables, boolean marked) {

    Wanted {
        documents = List.copyOf(documents);
        tables = List.copyOf(tables);
    }

    /// The file endings, without dots.
    List<String> endings() {
        return Stream.concat(
                documents.stream().map(Format::extension), tables.stream().map(TableFormat::extension)).toList();
    }

    /// The files that will be written.
    List<Path> files(Snapshot snapshot, Path folder) {
        var kpi = new Request(Request.Part.KPI, request.language(), request.created());
        return Stream.concat(
                documents.stream().map(one -> FileName.of(snapshot, request) + "." + one.extension()),
                tables.stream().map(one -> FileName.of(snapshot, kpi) + "." + one.extension()))
                .map(folder::resolve)
                .toList();
    }

    /// Writes them, the documents first. Not for the FX thread.
    Publication.Published write(Publication publication, Snapshot snapshot, Path folder, Progress progress) {
        double share = (double) documents.size() / (documents.size() + tables.size());
        var published = documents.isEmpty()
                ? new Publication.Published(new ExportResult.Written(List.of()), List.of())
                : publication.write(snapshot, request, folder, documents, progress.part(0, share));
        if (tables.isEmpty() || !(published.result() instanceof ExportResult.Written(List<Path> files))) {
            return published;
        }
        ExportResult rest = TableFiles.write(
                snapshot, new TableRequest(request.language(), request.created(), marked), folder, tables,
                progress.part(share, 1));
        return new Publication.Published(after(files, rest), published.gaps());
    }

    private static ExportResult after(List<Path> files, ExportResult rest) {
        return switch (rest) {
            case ExportResult.Written(List<Path> more) -> new ExportResult.Written(joined(files, more));
            case ExportResult.Stopped(List<Path> more) -> new ExportResult.Stopped(joined(files, more));
            case ExportResult.Failed(List<Path> more, Path file, var problem, String detail) ->
                new ExportResult.Failed(joined(files, more), file, problem, detail);
        };
    }

    private static List<Path> joined(List<Path> files, List<Path> more) {
        var all = new ArrayList<>(files);
        all.addAll(more);
        return all;
    }
}
