package qingye.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;

/// The window used by the program itself, for measuring: it prints its figures and ends. Asked for by a system
/// property that names a file.
sealed interface Rehearsal permits StallRun, PaintRun {

    /// The machine to be put in the place of the real one.
    Machine machine();

    /// Begins; the window can be used.
    void start();

    /// The one that is asked for.
    static Optional<Rehearsal> wanted(Clock clock) {
        return named("stallsOfImporting", file -> new StallRun(file, StallStep.importing(), clock))
                .or(() -> named("stallsOfGrid", file -> new StallRun(file, StallStep.grid(), clock)))
                .or(() -> named("paintsOfWriting", file -> new PaintRun(file, new Writing().steps())))
                .or(() -> named("paintsOfOutline", file -> new PaintRun(file, Outlining.steps())))
                .or(() -> named("paintsOfMatrix", file -> new PaintRun(file, new Dragging().steps())));
    }

    private static Optional<Rehearsal> named(String property, Function<Path, Rehearsal> maker) {
        return Optional.ofNullable(System.getProperty(property)).map(Path::of).map(maker);
    }
}
