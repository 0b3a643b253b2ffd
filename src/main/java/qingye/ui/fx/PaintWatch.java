package qingye.ui.fx;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.shape.Rectangle;

/// Measures how long it takes from a key to what can be seen of it.
///
/// The time begins when the key is struck, on a thread of its own, whether or not the window has time for it just then;
/// so it holds the wait behind whatever the FX thread is doing, the event, the wait for the next frame, styles, layout,
/// and the painting. It ends when the renderer, which paints one thing after the other, has come to a picture of one
/// pixel that is ordered right after the frame in which the change was laid out. That pixel is counted.
///
/// Left out is what is outside the program: the keyboard, the window system and its input method, the graphics card
/// (the headless platform paints by software into memory), the compositor, and the screen.
public final class PaintWatch implements AutoCloseable {

    private final Scene scene;
    private final Rectangle pixel = new Rectangle(1, 1);
    private final SnapshotParameters parameters = new SnapshotParameters();
    private final WritableImage image = new WritableImage(1, 1);
    private final ScheduledExecutorService hand;

    /// @param scene in which the change is looked for
    public PaintWatch(Scene scene) {
        this.scene = scene;
        hand = Executors.newSingleThreadScheduledExecutor(task -> {
            var thread = new Thread(task, "qingye-paint-watch");
            thread.setDaemon(true);
            return thread;
        });
    }

    /// Strikes a key after a while.
    ///
    /// @param wait until it is struck
    /// @param key what it does, on the FX thread
    /// @param laidOut whether the change is in the scene
    /// @param then told on the FX thread how long it took until it was painted
    public void strike(Duration wait, Runnable key, BooleanSupplier laidOut, Consumer<Duration> then) {
        var _ = hand.schedule(() -> {
            long struck = System.nanoTime();
            Fx.later(() -> {
                key.run();
                new Frame(struck, laidOut, then).await();
            });
        }, wait.toNanos(), TimeUnit.NANOSECONDS);
    }

    @Override
    public void close() {
        hand.shutdownNow();
    }

    /// The frame that is to show a change.
    private final class Frame implements Runnable {

        private final long struck;
        private final BooleanSupplier laidOut;
        private final Consumer<Duration> then;

        Frame(long struck, BooleanSupplier laidOut, Consumer<Duration> then) {
            this.struck = struck;
            this.laidOut = laidOut;
            this.then = then;
        }

        void await() {
            scene.addPostLayoutPulseListener(this);
            Platform.requestNextPulse();
        }

        /// Runs with each frame when its layout is done; what is run later comes after the frame was handed to the
        /// renderer.
        @Override
        public void run() {
            if (laidOut.getAsBoolean()) {
                scene.removePostLayoutPulseListener(this);
                Fx.later(() -> {
                    pixel.snapshot(parameters, image);
                    then.accept(Duration.ofNanos(System.nanoTime() - struck));
                });
            } else {
                Platform.requestNextPulse();
            }
        }
    }
}
