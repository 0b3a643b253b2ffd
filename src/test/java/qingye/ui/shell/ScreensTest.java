package qingye.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import qingye.model.id.TableId;
import qingye.ui.SampleContent;
import qingye.ui.Snapshots;
import qingye.ui.TriedWindow;
import qingye.ui.nav.Navigator;
import qingye.ui.nav.Place;

/// Pictures of the window in both looks and sizes, to be looked at.
@ExtendWith(ApplicationExtension.class)
class ScreensTest {

    private TriedWindow tried;

    @Start
    void start(Stage stage) throws IOException {
        tried = new TriedWindow(stage, Files.createTempDirectory("screens"));
        stage.setWidth(1366);
        stage.setHeight(768);
        stage.show();
    }

    @Test
    void showsStartPageAndDataDesk(FxRobot robot) throws Exception {
        assertThat(shot("start-light")).isNotEmptyFile();
        robot.interact(() -> tried.window().open(Path.of("one.qingye.mv.db")));
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS,
                () -> robot.lookup("#grid").tryQuery().isPresent());
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> ((Navigator) robot.lookup("#shell").query()).open(
                new Place.Table(new TableId("t4"), Optional.of(SampleContent.key(20, 2023)))));
        assertThat(shot("data-1366-light")).isNotEmptyFile();
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.interact(() -> robot.lookup("#command-field").queryAs(TextField.class).setText("员工"));
        assertThat(shot("find-light")).isNotEmptyFile();
        robot.type(KeyCode.ESCAPE);
        robot.write("1O0").type(KeyCode.ENTER);
        assertThat(shot("misread-light")).isNotEmptyFile();
        robot.type(KeyCode.ESCAPE);
        robot.push(KeyCode.CONTROL, KeyCode.N);
        assertThat(shot("new-light")).isNotEmptyFile();
        robot.type(KeyCode.ESCAPE);
        robot.interact(() -> tried.window().theme());
        assertThat(shot("data-1366-dark")).isNotEmptyFile();
    }

    private Path shot(String name) throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        Callable<Path> take = () -> Snapshots.take(tried.stage().getScene(), name);
        return WaitForAsyncUtils.waitForAsyncFx(5000, take);
    }
}
