package qingye.publish;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import qingye.compose.Request;
import qingye.exchange.out.TableFormat;
import qingye.exchange.out.TableRequest;
import qingye.exchange.out.TablesOut;
import qingye.export.ExportResult;
import qingye.export.FileRun;
import qingye.model.Snapshot;
import qingye.task.Progress;

/// Writes the KPI tables of a report as files for spreadsheets.
public final class TableFiles {

    private TableFiles() {}

    /// Writes one file per format into `folder`, which is made if needed; older files are replaced. Not for the FX
    /// thread.
    public static ExportResult write(
            Snapshot snapshot, TableRequest request, Path folder, List<TableFormat> formats, Progress progress) {
        String name = FileName.of(snapshot, new Request(Request.Part.KPI, request.language(), request.created()));
        var written = new ArrayList<Path>();
        for (int at = 0; at < formats.size(); at++) {
            TableFormat format = formats.get(at);
            Path file = folder.resolve(name + "." + format.extension());
            Progress part = progress.part((double) at / formats.size(), (at + 1.0) / formats.size());
            Optional<ExportResult> trouble = FileRun.write(
                    file, out -> TablesOut.write(format, snapshot, request, out, part), written);
            if (trouble.isPresent()) {
                return trouble.get();
            }
            written.add(file);
        }
        return new ExportResult.Written(written);
    }
}
