package qingye.exchange;

import java.nio.file.Path;

import qingye.exchange.plan.ImportDraft;
import qingye.exchange.source.Gathered;
import qingye.exchange.source.RefusedSource;
import qingye.model.Snapshot;
import qingye.task.Progress;

/// The import of KPI tables: CSV in the long form (one row per indicator and year) and workbooks in the wide form (the
/// years side by side).
public final class KpiImport {

    private KpiImport() {}

    /// Reads a source and compares it to what the workspace holds.
    ///
    /// @param source a file, recognised by its content
    /// @param present what the workspace holds now
    /// @throws qingye.task.Cancelled if `progress` says so; nothing is left open
    public static Planning plan(Path source, Snapshot present, Progress progress) {
        try {
            Gathered gathered = SourceReader.read(source, progress.part(0, 0.7));
            ImportDraft.Result result = ImportDraft.of(
                    source, gathered, present, progress.part(0.7, 1));
            progress.at(1);
            return new Planning.Planned(result.edit(), result.log());
        } catch (RefusedSource e) {
            return new Planning.Unreadable(source, e.reason(), e.detail(), e.place());
        }
    }
}
