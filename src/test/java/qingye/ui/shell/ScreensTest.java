package qingye.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import qingye.ui.Snapshots;
import qingye.ui.TriedWindow;

/// Pictures of the window in both looks and sizes, to be looked at.
@ExtendWith(ApplicationExtension.class)
class ScreensTest {

    private TriedWindow tried;

    @Start
    void start(Stage stage) throws IOException {
        tried = new TriedWindow(stage, Files.createTempDirectory("screens"));
        stage.setWidth(1366);
        stage.setHeight(768);
        tried.window().show();
    }

    @Test
    void showsStartPageAndDataDesk(FxRobot robot) throws Exception {
        assertThat(shot("start-light")).isNotEmptyFile();
        robot.interact(() -> tried.window().open(Path.of("one.qingye.mv.db")));
        WaitForAsyncUtils.waitFor(10, java.util.concurrent.TimeUnit.SECONDS,
                () -> robot.lookup("#grid").tryQuery().isPresent());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(shot("data-1366-light")).isNotEmptyFile();
        robot.interact(() -> tried.window().theme());
        assertThat(shot("data-1366-dark")).isNotEmptyFile();
    }

    private Path shot(String name) throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        Callable<Path> take = () -> Snapshots.take(tried.stage().getScene(), name);
        return WaitForAsyncUtils.waitForAsyncFx(5000, take);
    }
}
