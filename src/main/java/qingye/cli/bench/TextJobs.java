package qingye.cli.bench;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import qingye.compose.Request;
import qingye.edit.Application;
import qingye.exchange.ManuscriptImport;
import qingye.exchange.ManuscriptReading;
import qingye.exchange.manuscript.Blocks;
import qingye.exchange.manuscript.ManuscriptPlan;
import qingye.exchange.template.Templates;
import qingye.export.ExportResult;
import qingye.export.Format;
import qingye.model.Snapshot;
import qingye.model.id.BlockId;
import qingye.model.id.FreeIds;
import qingye.publish.Publication;
import qingye.task.Progress;

/// How long it takes to bring a text in: a Word file of more than a hundred pages, with its tables and pictures.
record TextJobs(BenchFolder folder, Publication publication) {

    private static final int RUNS = 9;

    /// Each time the report grows by all it was: some forty pages become more than a hundred and fifty.
    private static final int DOUBLINGS = 2;

    /// By the name of what is measured.
    Map<String, Supplier<Measured>> all() {
        return Map.of("chapters-import", this::importing);
    }

    private Measured importing() {
        Snapshot report = Templates.read(Templates.SAMPLE);
        Path file = written(report);
        for (int doubled = 0; doubled < DOUBLINGS; doubled++) {
            report = brought(file, report);
            file = written(report);
        }
        Path last = file;
        Snapshot empty = Snapshot.blank(report.report().year());
        return Measured.timed("chapters-import", RUNS, () -> Measured.nanos(() -> brought(last, empty)));
    }

    private Path written(Snapshot report) {
        var request = new Request(Request.Part.REPORT, report.report().language(), Instant.EPOCH);
        var published = publication.write(report, request, folder.folder(), List.of(Format.DOCX), Progress.none());
        if (published.result() instanceof ExportResult.Written written) {
            return written.files().getFirst();
        }
        throw new IllegalStateException("export failed: " + published.result());
    }

    private static Snapshot brought(Path file, Snapshot present) {
        var ids = new FreeIds("B", present.chapters().blocks().keySet().stream().map(BlockId::value));
        var blocks = new Blocks(() -> new BlockId(ids.next()), present.report().language());
        if (ManuscriptImport.read(file, blocks, Progress.none()) instanceof ManuscriptReading.Read read) {
            return Application.apply(present, ManuscriptPlan.plan(
                    read.draft(), present.chapters(), Optional.empty(), present.report().language()));
        }
        throw new IllegalStateException("not read: " + file);
    }
}
