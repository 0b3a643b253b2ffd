package qingye.cli.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import qingye.compose.ReportComposer;
import qingye.compose.Request;
import qingye.edit.Difference;
import qingye.edit.Edit;
import qingye.exchange.template.Templates;
import qingye.export.ExportResult;
import qingye.export.Format;
import qingye.model.Figures;
import qingye.model.Snapshot;
import qingye.model.indicator.Value;
import qingye.publish.Publication;
import qingye.task.Progress;
import qingye.workspace.Opening;
import qingye.workspace.Workspace;
import qingye.workspace.WorkspaceFiles;

/// Measures the common jobs on the sample report, in a folder of its own that is gone afterwards.
public final class Bench implements AutoCloseable {

    private static final int RUNS = 7;

    private final WorkspaceFiles files;
    private final Publication publication;
    private final Path folder;
    private final Snapshot sample = Templates.read(Templates.SAMPLE);
    private final Map<String, Supplier<Measured>> measurements = new LinkedHashMap<>();
    private Optional<Stalls> stalls = Optional.empty();

    /// @throws UncheckedIOException if there is no room for temporary files
    public Bench(WorkspaceFiles files, Publication publication) {
        this.files = files;
        this.publication = publication;
        try {
            folder = Files.createTempDirectory("qingye-bench");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        measurements.put("open", this::open);
        measurements.put("compose", this::compose);
        measurements.put("pdf", () -> export("pdf", Format.PDF));
        measurements.put("docx", () -> export("docx", Format.DOCX));
        measurements.put("import", this::importing);
        measurements.put("edit", this::edit);
        measurements.put("heap", this::heap);
        measurements.put("window", Bench::window);
        for (String job : List.of("preview", "import", "desk", "export")) {
            String name = "stall-" + job;
            measurements.put(name, () -> stalls().of(name, job));
        }
    }

    /// What can be measured.
    public List<String> names() {
        return List.copyOf(measurements.keySet());
    }

    /// Measures one thing.
    ///
    /// @param name one of [#names]
    public Measured measure(String name) {
        Supplier<Measured> measurement = measurements.get(name);
        if (measurement == null) {
            throw new IllegalArgumentException("no measurement: " + name);
        }
        return measurement.get();
    }

    private Measured open() {
        Path file = folder.resolve("open");
        filled(file, sample).close();
        return timed("open", () -> {
            long start = System.nanoTime();
            Workspace workspace = opened(files.open(file));
            long taken = System.nanoTime() - start;
            workspace.close();
            return taken;
        });
    }

    private Measured compose() {
        return timed("compose", () -> {
            long start = System.nanoTime();
            ReportComposer.compose(sample, request());
            return System.nanoTime() - start;
        });
    }

    private Measured export(String name, Format format) {
        return timed(name, () -> {
            long start = System.nanoTime();
            write(format);
            return System.nanoTime() - start;
        });
    }

    private void write(Format format) {
        var published = publication.write(sample, request(), folder, List.of(format), Progress.none());
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
        return timed("import", () -> {
            try (Workspace workspace = filled(folder.resolve("import" + run[0]++), Templates.read(Templates.BLANK))) {
                long start = System.nanoTime();
                Edit edit = ImportedCells.of(source, workspace.snapshot());
                workspace.apply(edit).join();
                return System.nanoTime() - start;
            }
        });
    }

    /// One value typed, until it is on disk.
    private Measured edit() {
        try (Workspace workspace = filled(folder.resolve("edit"), sample)) {
            var key = sample.figures().values().keySet().iterator().next();
            Value before = sample.figures().value(key);
            var next = new ArrayDeque<Edit>();
            next.add(new Edit.SetValue(key, before, new Value.Words("…")));
            return timed("edit", () -> {
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
        Workspace workspace = filled(folder.resolve("heap"), sample);
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
            Workspace workspace = filled(folder.resolve("stalls"), new Snapshot(
                    sample.organisation(), sample.report(), figures, sample.tables(), sample.chapters()));
            workspace.close();
            stalls = Optional.of(Stalls.measure(workspace.file(), source()));
        }
        return stalls.orElseThrow();
    }

    private static Measured timed(String name, Supplier<Long> run) {
        BigDecimal first = Measured.millis(run.get());
        var runs = new ArrayList<BigDecimal>();
        for (int at = 0; at < RUNS; at++) {
            runs.add(Measured.millis(run.get()));
        }
        return new Measured(name, "ms", first, runs);
    }

    private Request request() {
        return new Request(Request.Part.REPORT, sample.report().language(), Instant.EPOCH);
    }

    private Workspace filled(Path file, Snapshot content) {
        return opened(files.create(file, content.report().year(), Difference.filling(content)));
    }

    private static Workspace opened(Opening opening) {
        return switch (opening) {
            case Opening.Opened(Workspace workspace) -> workspace;
            case Opening.Refused refused -> throw new IllegalStateException("not opened: " + refused);
        };
    }

    /// Removes the folder.
    @Override
    public void close() {
        try (var inside = Files.walk(folder)) {
            for (Path one : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
