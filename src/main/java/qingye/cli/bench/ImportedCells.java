package qingye.cli.bench;

import java.nio.file.Path;

import qingye.edit.Edit;
import qingye.exchange.KpiImport;
import qingye.exchange.Planning;
import qingye.model.Snapshot;
import qingye.task.Progress;

/// The edit of an import that is expected to go well.
final class ImportedCells {

    private ImportedCells() {}

    static Edit of(Path source, Snapshot present) {
        return switch (KpiImport.plan(source, present, Progress.none())) {
            case Planning.Planned planned -> planned.edit().orElseThrow();
            case Planning.Unreadable unreadable -> throw new IllegalStateException("not read: " + unreadable);
        };
    }
}
