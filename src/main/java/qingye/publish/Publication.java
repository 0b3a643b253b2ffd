package qingye.publish;

import java.nio.file.Path;
import java.util.List;

import qingye.compose.Composed;
import qingye.compose.ReportComposer;
import qingye.compose.ReportFile;
import qingye.compose.Request;
import qingye.document.Document;
import qingye.export.ExportResult;
import qingye.export.ExportRun;
import qingye.export.Format;
import qingye.model.Snapshot;
import qingye.task.Progress;

/// Composes a report and writes it out.
///
/// @param run writes the composed document
public record Publication(ExportRun run) {

    /// What was written, and what the document lacks.
    public record Published(ExportResult result, List<Composed.Gap> gaps) {
        public Published {
            gaps = List.copyOf(gaps);
        }
    }

    /// Writes the files into `folder`, which is made if needed. Takes seconds: not for the FX thread.
    public Published write(
            Snapshot snapshot, Request request, Path folder, List<Format> formats, Progress progress) {
        Composed composed = ReportComposer.compose(snapshot, request);
        progress.at(0.05);
        String name = FileName.of(snapshot, request);
        Progress rest = progress.part(0.05, 1);
        ExportResult result = switch (request.part()) {
            case REPORT, KPI -> run.write(composed.document(), folder, name, formats, rest);
            case INDEX -> run.write(report(snapshot, request),
                    (format, pages) -> ReportComposer.compose(
                            snapshot, request, new ReportFile(format.extension(), pages)).document(),
                    folder, name, formats, rest);
        };
        return new Published(result, composed.gaps());
    }

    /// The report in the same edition.
    private static Document report(Snapshot snapshot, Request request) {
        return ReportComposer.compose(
                snapshot, new Request(Request.Part.REPORT, request.language(), request.created())).document();
    }
}
