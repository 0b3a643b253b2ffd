package qingye.cli.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import qingye.compose.ReportComposer;
import qingye.compose.Request;
import qingye.edit.Edit;
import qingye.exchange.template.Templates;
import qingye.export.ExportResult;
import qingye.export.Format;
import qingye.model.Figures;
import qingye.model.Snapshot;
import qingye.model.indicator.Value;
import qingye.publish.Publication;
import qingye.task.Progress;
import qingye.workspace.Workspace;

/// The common jobs, on the sample report.
final class SampleJobs {

    private static final int RUNS = 7;

    private final BenchFolder folder;
    private final Publication publication;
    private final Snapshot sample = Templates.read(Templates.SAMPLE);
    private Optional<Stalls> stalls = Optional.empty();

    SampleJobs(BenchFolder folder, Publication publication) {
        this.folder = folder;
        this.publication = publication;
    }

    /// By the name of what is measured.
    Map<String, Supplier<Measured>> all() {
        var jobs = new LinkedHashMap<String, Supplier<Measured>>();
        jobs.put("open", this::open);
        jobs.put("compose", this::compose);
        jobs.put("pdf", () -> export("pdf", Format.PDF));
        jobs.put("docx", () -> export("docx", Format.DOCX));
        jobs.put("import", this::importing);
        jobs.put("edit", this::edit);
        jobs.put("heap", this::heap);
        jobs.put("window", SampleJobs::window);
        for (String job : List.of("preview", "import", "desk", "export")) {
            String name = "stall-" + job;
            jobs.put(name, () -> stalls().of(name, job));
        }
        return jobs;
    }

    private Measured open() {
        Path file = folder.resolve("open");
        folder.filled("open", sample).close();
        return Measured.timed("open", RUNS, () -> {
            long start = System.nanoTime();
            Workspace workspace = folder.opened(file);
            long taken = System.nanoTime() - start;
            workspace.close();
            return taken;
        });
    }

    private Measured compose() {
        return Measured.timed("compose", RUNS, () -> Measured.nanos(() -> ReportComposer.compose(sample, request())));
    }

    private Measured export(String name, Format format) {
        return Measured.timed(name, RUNS, () -> Measured.nanos(() -> write(format)));
    }

    private void write(Format format) {
        var published = publication.write(sample, request(), folder.folder(), List.of(format), Progress.none());
        if (!(published.result() instanceof ExportResult.Written)) {
            throw new IllegalStateException("export failed: " + published.result());
        }
    }

    private Path source() {
        Path source = folder.resolve("kpi.csv");
        try (var in = Bench.class.getResourceAsStream("/templates/sample/kpi.csv")) {
            return Files.write(source, in == null ? new byte[0] : in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Measured importing() {
        Path source = source();
        var run = new int[1];
        return Measured.timed("import", RUNS, () -> {
            try (Workspace workspace = folder.filled("import" + run[0]++, Templates.read(Templates.BLANK))) {
                long start = System.nanoTime();
                Edit edit = ImportedCells.of(source, workspace.snapshot());
                workspace.apply(edit).join();
                return System.nanoTime() - start;
            }
        });
    }

    /// One value typed, until it is on disk.
    private Measured edit() {
        try (Workspace workspace = folder.filled("edit", sample)) {
            var key = sample.figures().values().keySet().iterator().next();
            Value before = sample.figures().value(key);
            var next = new ArrayDeque<Edit>();
            next.add(new Edit.SetValue(key, before, new Value.Words("…")));
            return Measured.timed("edit", RUNS, () -> {
                Edit edit = next.remove();
                next.add(edit.inverse());
                long start = System.nanoTime();
                workspace.apply(edit).join();
                return System.nanoTime() - start;
            });
        }
    }

    private Measured heap() {
        PeakHeap.reset();
        Workspace workspace = folder.filled("heap", sample);
        write(Format.DOCX);
        write(Format.PDF);
        BigDecimal peak = PeakHeap.megabytes();
        workspace.close();
        return new Measured("heap", "MB", peak, List.of(peak));
    }

    private static Measured window() {
        BigDecimal first = WindowStart.millis();
        return new Measured("window", "ms", first, List.of(WindowStart.millis(), WindowStart.millis()));
    }

    /// Of the window on the sample, into which all values of its tables are imported.
    private Stalls stalls() {
        if (stalls.isEmpty()) {
            var figures = new Figures(sample.figures().indicators(), Map.of());
            Workspace workspace = folder.filled("stalls", new Snapshot(
                    sample.organisation(), sample.report(), figures, sample.tables(), sample.chapters()));
            workspace.close();
            stalls = Optional.of(Stalls.ofImporting(workspace.file(), source()));
        }
        return stalls.orElseThrow();
    }

    private Request request() {
        return new Request(Request.Part.REPORT, sample.report().language(), Instant.EPOCH);
    }
}
