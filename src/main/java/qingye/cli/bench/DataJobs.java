package qingye.cli.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import qingye.edit.Edit;
import qingye.exchange.collect.CollectionForms;
import qingye.exchange.collect.PlannedForm;
import qingye.exchange.form.Sender;
import qingye.exchange.out.TableFormat;
import qingye.exchange.out.TableRequest;
import qingye.exchange.out.TablesOut;
import qingye.export.ExportResult;
import qingye.model.Snapshot;
import qingye.task.Progress;
import qingye.workspace.Workspace;

/// The jobs of the data desk on far more figures than a report has, beside other programs that read the same sheets.
final class DataJobs {

    /// With ten years each, 100,000 values.
    private static final int IMPORTED = 10_000;

    private static final int HELD = 5_000;
    private static final int ROWS = 250;
    private static final int RUNS = 3;

    private final BenchFolder folder;
    private int run;
    private Optional<Stalls> grid = Optional.empty();

    DataJobs(BenchFolder folder) {
        this.folder = folder;
    }

    /// By the name of what is measured; a peer that does the same has the name of the job before a slash.
    Map<String, Supplier<Measured>> all() {
        var jobs = new LinkedHashMap<String, Supplier<Measured>>();
        jobs.put("data-xlsx", () -> importing("data-xlsx", TableFormat.XLSX));
        jobs.put("data-xlsx/poi", () -> Measured.timed("data-xlsx/poi", RUNS, () -> {
            Path source = source(TableFormat.XLSX);
            return Measured.nanos(() -> PoiReading.of(source));
        }));
        if (LibreOffice.found()) {
            jobs.put("data-xlsx/libreoffice", () -> Measured.timed("data-xlsx/libreoffice", RUNS, () -> {
                Path source = source(TableFormat.XLSX);
                return Measured.nanos(() -> LibreOffice.toCsv(source, folder.resolve("office")));
            }));
        }
        jobs.put("data-csv", () -> importing("data-csv", TableFormat.CSV));
        jobs.put("data-open", this::opening);
        jobs.put("data-forms", this::forms);
        jobs.put("data-heap", this::heap);
        for (String job : List.of("scroll", "move", "paste", "undo")) {
            String name = "data-" + job;
            jobs.put(name, () -> grid().of(name, job));
        }
        return jobs;
    }

    /// All values as a file, written once.
    private Path source(TableFormat format) {
        Path file = folder.resolve("broad." + format.extension());
        if (!Files.exists(file)) {
            Snapshot content = BroadContent.of(IMPORTED, ROWS);
            var request = new TableRequest(content.report().language(), Instant.EPOCH, false);
            try (OutputStream out = Files.newOutputStream(file)) {
                TablesOut.write(format, content, request, out, Progress.none());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return file;
    }

    /// From the file until all of it is on disk in a workspace that held nothing.
    private Measured importing(String name, TableFormat format) {
        Path source = source(format);
        return Measured.timed(name, RUNS, () -> {
            Snapshot blank = Snapshot.blank(BroadContent.of(1, 1).report().year());
            try (Workspace workspace = folder.filled(name + run++, blank)) {
                return Measured.nanos(() -> {
                    Edit edit = ImportedCells.of(source, workspace.snapshot());
                    workspace.apply(edit).join();
                });
            }
        });
    }

    private Measured opening() {
        Path file = held("data-open");
        return Measured.timed("data-open", RUNS, () -> {
            long start = System.nanoTime();
            Workspace workspace = folder.opened(file);
            long taken = System.nanoTime() - start;
            workspace.close();
            return taken;
        });
    }

    private Path held(String name) {
        try (Workspace workspace = folder.filled(name, BroadContent.of(HELD, ROWS))) {
            return workspace.file();
        }
    }

    private Measured forms() {
        Snapshot content = BroadContent.of(HELD, ROWS);
        return Measured.timed("data-forms", RUNS, () -> Measured.nanos(() -> writeForms(content)));
    }

    private void writeForms(Snapshot content) {
        List<PlannedForm> forms = CollectionForms.plan(content, folder.resolve("forms" + run++));
        ExportResult result = CollectionForms.write(new Sender(content, ""), forms, Progress.none());
        if (!(result instanceof ExportResult.Written)) {
            throw new IllegalStateException("forms not written: " + result);
        }
    }

    private Measured heap() {
        Path file = held("data-heap");
        PeakHeap.reset();
        try (Workspace workspace = folder.opened(file)) {
            writeForms(workspace.snapshot());
            BigDecimal peak = PeakHeap.megabytes();
            return new Measured("data-heap", "MB", peak, List.of(peak));
        }
    }

    /// Of the window on one table of all rows.
    private Stalls grid() {
        if (grid.isEmpty()) {
            Workspace workspace = folder.filled("data-grid", BroadContent.of(HELD, HELD));
            workspace.close();
            grid = Optional.of(Stalls.ofGrid(workspace.file()));
        }
        return grid.orElseThrow();
    }
}
