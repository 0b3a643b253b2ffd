package qingye.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;

import javafx.application.Platform;
import javafx.stage.Stage;

import qingye.ui.fx.Fx;
import qingye.ui.shell.Look;
import qingye.ui.shell.MainWindow;
import qingye.ui.shell.Services;

/// Opens the window of the program, where there is something to show it on.
public final class Workbench {

    private Workbench() {}

    /// What came of opening the window.
    public sealed interface Ended {

        /// It was open, and a person closed it.
        record Closed() implements Ended {}

        /// There is no display, or what draws on it is not installed.
        ///
        /// @param key of the sentence that says what to do
        /// @param detail what the system said
        record NoDisplay(String key, String detail) implements Ended {}
    }

    /// How often a second JavaFX looks whether a frame is to be painted. As often as usual, a key waits 8 ms for it on
    /// average; where nothing has changed, nothing is painted.
    private static final String FRAMES = "javafx.animation.pulse";
    private static final String FRAMES_A_SECOND = "120";

    /// Opens the window and comes back when it was closed.
    ///
    /// @param file to be opened in it
    /// @param firstFrame run on the FX thread when the window can be used for the first time
    static Ended launch(Optional<Path> file, Runnable firstFrame, Services services) {
        if (System.getProperty(FRAMES) == null) {
            System.setProperty(FRAMES, FRAMES_A_SECOND);
        }
        var closed = new CountDownLatch(1);
        var failures = new LinkedBlockingQueue<Throwable>();
        try {
            Platform.startup(() -> {
                try {
                    Look.loadFonts();
                    var stage = new Stage();
                    var window = new MainWindow(stage, services);
                    Thread.currentThread().setUncaughtExceptionHandler((_, fault) -> window.broken(fault));
                    stage.setOnHidden(_ -> closed.countDown());
                    window.show();
                    file.ifPresent(window::open);
                    Fx.later(firstFrame);
                } catch (RuntimeException | LinkageError e) {
                    failures.add(e);
                    closed.countDown();
                }
            });
            closed.await();
        } catch (UnsupportedOperationException e) {
            return new Ended.NoDisplay("shell.display.none", String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Platform.exit();
        for (Throwable fault : failures) {
            throw new IllegalStateException("the window could not be built", fault);
        }
        return new Ended.Closed();
    }
}
