package qingye.cli.bench;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;

/// How long the window of a fresh program does not answer while it is used for the common jobs: the longest wait of
/// each time.
///
/// @param lines a job and nanoseconds each, in the order of time
record Stalls(List<String> lines) {

    /// Measures imports and exports, several times over.
    ///
    /// @param workspace that is changed by it; reports are written beside it
    /// @param source values that are imported
    static Stalls ofImporting(Path workspace, Path source) {
        return new Stalls(FreshProgram.run("stallsOfImporting=" + source, "open", workspace.toString()));
    }

    /// Measures what is done in the grid, several times over.
    ///
    /// @param workspace whose first table is used
    static Stalls ofGrid(Path workspace) {
        return new Stalls(FreshProgram.run("stallsOfGrid=" + workspace, "open", workspace.toString()));
    }

    /// Measures the times from keys until they are painted.
    ///
    /// @param property tells what is done
    /// @param workspace that is changed by it
    static Stalls ofPaints(String property, Path workspace) {
        return new Stalls(FreshProgram.run(property + "=" + workspace, "open", workspace.toString()));
    }

    /// The stalls of one job.
    Measured of(String name, String job) {
        List<BigDecimal> all = lines.stream()
                .map(line -> line.split(" ", 2))
                .filter(line -> line[0].equals(job))
                .map(line -> Measured.millis(Long.parseLong(line[1])))
                .toList();
        return new Measured(name, "ms", all.getFirst(), all.subList(1, all.size()));
    }
}
