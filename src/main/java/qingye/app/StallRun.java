package qingye.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;

import javafx.animation.AnimationTimer;

import qingye.ui.control.FileChoices;
import qingye.ui.fx.StallWatch;

/// Uses the open window as a person would and prints how long the FX thread was held meanwhile. A line per figure: what
/// was done, and nanoseconds.
final class StallRun extends AnimationTimer implements FileChoices, Rehearsal {

    /// How many frames are watched after something was done, as it may still have to be laid out and drawn.
    private static final int FRAMES_AFTER = 20;

    private static final Duration MOST = Duration.ofSeconds(60);

    private final Path source;
    private final Clock clock;
    private final Queue<StallStep> steps;
    private Optional<StallWatch> watch = Optional.empty();
    private Instant begun = Instant.MAX;
    private boolean doing;
    private int framesAfter;

    /// @param source the values to be imported; the machine's own files are beside it
    /// @param steps what is done, in their order
    StallRun(Path source, List<StallStep> steps, Clock clock) {
        this.source = source;
        this.clock = clock;
        this.steps = new ArrayDeque<>(steps);
    }

    /// The person always chooses the one file.
    @Override
    public Machine machine() {
        Path here = source.resolveSibling("settings.properties");
        return new Machine(_ -> this, _ -> false, here, source.resolveSibling("new"));
    }

    @Override
    public void start() {
        watch = Optional.of(new StallWatch());
        begun = clock.instant();
        super.start();
    }

    /// Looks with each frame whether the next step can be taken.
    @Override
    public void handle(long now) {
        if (steps.isEmpty()) {
            System.exit(0);
        }
        StallStep step = steps.element();
        if (!doing) {
            doing = true;
            framesAfter = 0;
            begun = clock.instant();
            watch.ifPresent(StallWatch::reset);
            step.action().run();
        } else if (framesAfter > 0 || step.done().getAsBoolean()) {
            framesAfter++;
            if (framesAfter > FRAMES_AFTER) {
                finish(step);
            }
        } else if (begun.plus(MOST).isBefore(clock.instant())) {
            System.err.println("never done: " + step.name());
            System.exit(1);
        }
    }

    private void finish(StallStep step) {
        steps.remove();
        doing = false;
        if (!step.name().isEmpty()) {
            watch.ifPresent(one -> System.out.println(step.name() + " " + one.longest().toNanos()));
        }
    }

    @Override
    public Optional<Path> open(String title, Kind kind) {
        return Optional.of(source);
    }

    @Override
    public List<Path> openSeveral(String title, Kind kind) {
        return List.of(source);
    }

    @Override
    public Optional<Path> folder(String title, Path suggested) {
        return Optional.of(suggested);
    }

    @Override
    public Optional<Path> save(String title, Kind kind, Path suggested) {
        return Optional.of(suggested);
    }
}
