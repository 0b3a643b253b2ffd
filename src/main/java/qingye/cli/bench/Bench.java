package qingye.cli.bench;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import qingye.publish.Publication;
import qingye.workspace.WorkspaceFiles;

/// Measures how long the common jobs take, in a folder of its own that is gone afterwards.
public final class Bench implements AutoCloseable {

    private static final String EVERYTHING = "all";

    private final BenchFolder folder;
    private final Map<String, Supplier<Measured>> measurements = new LinkedHashMap<>();

    /// @param cases files of figures that are checked beside the sample
    /// @throws UncheckedIOException if there is no room for temporary files
    public Bench(WorkspaceFiles files, Publication publication, List<Path> cases) {
        folder = BenchFolder.create(files);
        measurements.putAll(new SampleJobs(folder, publication).all());
        measurements.putAll(new DataJobs(folder).all());
        measurements.putAll(new CheckJobs(cases).all());
        measurements.putAll(new ChapterJobs().all());
        measurements.putAll(new PageJobs(folder).all());
        measurements.putAll(new TextJobs(folder, publication).all());
        measurements.putAll(new MaterialityJobs(folder).all());
        measurements.putAll(new IndexJobs(folder).all());
    }

    /// What can be measured.
    public List<String> names() {
        return List.copyOf(measurements.keySet());
    }

    /// What a name on the command line stands for: one measurement, those that begin with it, or all.
    public List<String> matching(String name) {
        return name.equals(EVERYTHING)
                ? names()
                : names().stream()
                        .filter(one -> one.equals(name) || one.startsWith(name + "-") || one.startsWith(name + "/"))
                        .toList();
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

    /// Removes the folder.
    @Override
    public void close() {
        folder.close();
    }
}
