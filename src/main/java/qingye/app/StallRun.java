package qingye.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.BooleanSupplier;

import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.stage.Window;

import qingye.ui.control.FileChoices;
import qingye.ui.fx.StallWatch;
import qingye.ui.nav.Navigator;
import qingye.ui.nav.Place;

/// Uses the open window as a person would and prints how long the FX thread was held meanwhile: an import is looked
/// at and taken over, the report is exported, and the import undone, several times over. A line per figure: what was
/// done, and nanoseconds.
final class StallRun extends AnimationTimer implements FileChoices {

    private static final int ROUNDS = 6;

    /// How many frames are watched after something was done, as it may still have to be laid out and drawn.
    private static final int FRAMES_AFTER = 20;

    private static final Duration MOST = Duration.ofSeconds(60);

    private final Path source;
    private final Clock clock;
    private final Queue<Step> steps = new ArrayDeque<>();
    private Optional<StallWatch> watch = Optional.empty();
    private Instant begun = Instant.MAX;
    private boolean doing;
    private int framesAfter;

    /// Something a person does.
    ///
    /// @param name under which it is measured; empty for what is not
    /// @param done whether it can be seen to have happened
    private record Step(String name, Runnable action, BooleanSupplier done) {}

    /// @param source the values to be imported
    StallRun(Path source, Clock clock) {
        this.source = source;
        this.clock = clock;
        step("", () -> {}, () -> present("#grid"));
        for (int round = 0; round < ROUNDS; round++) {
            step("preview", () -> go(new Place.Importing()), () -> present("#import-take"));
            step("import", () -> press("#import-take"), () -> enabled("#rail-undo"));
            step("desk", () -> go(new Place.Publishing()), () -> present("#publish-export"));
            step("export", () -> press("#publish-export"), () -> present("#publish-open"));
            step("", () -> press("#rail-undo"), () -> enabled("#rail-redo"));
            step("desk", () -> press("#rail-data"), () -> present("#grid"));
        }
    }

    private void step(String name, Runnable action, BooleanSupplier done) {
        steps.add(new Step(name, action, done));
    }

    /// The machine to be put in the place of the real one: the person always chooses the one file.
    Machine machine() {
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
        Step step = steps.element();
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

    private void finish(Step step) {
        steps.remove();
        doing = false;
        if (!step.name().isEmpty()) {
            watch.ifPresent(one -> System.out.println(step.name() + " " + one.longest().toNanos()));
        }
    }

    private static Optional<Node> find(String id) {
        return Window.getWindows().stream()
                .map(Window::getScene)
                .flatMap(scene -> Optional.ofNullable(scene.lookup(id)).stream())
                .findFirst();
    }

    private static boolean present(String id) {
        return find(id).isPresent();
    }

    private static boolean enabled(String id) {
        return find(id).filter(node -> !node.isDisabled()).isPresent();
    }

    private static void press(String id) {
        find(id).ifPresent(node -> ((ButtonBase) node).fire());
    }

    private static void go(Place place) {
        find("#shell").ifPresent(shell -> ((Navigator) shell).open(place));
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
