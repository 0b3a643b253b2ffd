package qingye.app;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;

import javafx.stage.Window;

import qingye.ui.control.StageFileChoices;
import qingye.ui.fx.PaintWatch;

/// Uses the open window as a person would and prints how long it took from each key until it was painted. A line per
/// figure: what was done, and nanoseconds.
final class PaintRun implements Rehearsal {

    /// For one burst: a minute, where nothing else holds the window.
    private static final int MOST_FRAMES = 3_600;

    private final Path file;
    private final Queue<List<PaintStep>> bursts;
    private Optional<PaintWatch> watch = Optional.empty();
    private int under;
    private int frames;

    /// @param file the workspace; the machine's own files are beside it
    /// @param bursts keys that are struck at their times whether or not those before are painted; burst after burst
    PaintRun(Path file, List<List<PaintStep>> bursts) {
        this.file = file;
        this.bursts = new ArrayDeque<>(bursts);
    }

    /// Nobody is asked for files.
    @Override
    public Machine machine() {
        return new Machine(StageFileChoices::new, _ -> false, file.resolveSibling("settings.properties"),
                file.resolveSibling("new"));
    }

    @Override
    public void start() {
        watch = Optional.of(new PaintWatch(Window.getWindows().getFirst().getScene()));
        next();
    }

    private void next() {
        if (bursts.isEmpty()) {
            System.exit(0);
        }
        List<PaintStep> burst = bursts.remove();
        under = burst.size();
        frames = 0;
        burst.forEach(step -> watch.ifPresent(
                one -> one.strike(step.at(), step.action(), () -> laidOut(step), taken -> done(step, taken))));
    }

    /// Somebody who waits in vain gives up.
    private boolean laidOut(PaintStep step) {
        frames++;
        if (frames > MOST_FRAMES) {
            System.err.println("never seen: " + step.name());
            System.exit(1);
        }
        return step.laidOut().getAsBoolean();
    }

    private void done(PaintStep step, Duration taken) {
        if (!step.name().isEmpty()) {
            System.out.println(step.name() + " " + taken.toNanos());
        }
        under--;
        if (under == 0) {
            next();
        }
    }
}
