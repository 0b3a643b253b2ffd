package qingye.publish;

import java.nio.file.Path;
import java.util.List;

import qingye.compose.Composed;
import qingye.compose.ReportComposer;
import qingye.compose.Request;
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
        ExportResult result = run.write(
                composed.document(), folder, FileName.of(snapshot, request), formats, progress.part(0.05, 1));
        return new Published(result, composed.gaps());
    }
}
