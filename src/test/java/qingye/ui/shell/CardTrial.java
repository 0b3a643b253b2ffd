package qingye.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

import qingye.model.Snapshot;
import qingye.model.id.TableId;
import qingye.model.indicator.ValueKey;
import qingye.ui.Await;
import qingye.ui.SampleContent;
import qingye.ui.TriedWindow;
import qingye.ui.nav.Navigator;
import qingye.ui.nav.Place;

/// A window with the cards of one value beside the grid.
@ExtendWith(ApplicationExtension.class)
abstract class CardTrial {

    static final ValueKey EMISSIONS = SampleContent.key(1, 2024);

    private @Nullable TriedWindow tried;

    /// To be called at the start, which is looked for in the test itself.
    void show(Stage stage) throws IOException {
        tried = new TriedWindow(stage, Files.createTempDirectory("cards"));
        stage.setWidth(1366);
        stage.setHeight(768);
        stage.show();
    }

    @BeforeEach
    void open(FxRobot robot) throws Exception {
        robot.interact(() -> tried().window().open(Path.of("one.qingye.mv.db")));
        await(() -> robot.lookup("#grid").tryQuery().isPresent());
        grid(robot);
    }

    static void grid(FxRobot robot) {
        robot.interact(() -> {
            ((Navigator) robot.lookup("#shell").query()).open(
                    new Place.Table(new TableId("t1"), Optional.of(EMISSIONS)));
            robot.lookup("#grid .table-view").query().requestFocus();
        });
    }

    /// Shows another value and then the first one again.
    static void leaveAndReturn(FxRobot robot) {
        robot.interact(() -> ((Navigator) robot.lookup("#shell").query()).open(
                new Place.Table(new TableId("t1"), Optional.of(SampleContent.key(2, 2023)))));
        grid(robot);
    }

    static void await(Callable<Boolean> condition) {
        Await.await(condition);
    }

    private TriedWindow tried() {
        return Objects.requireNonNull(tried);
    }

    Snapshot content() {
        return tried().workspace().snapshot();
    }

    static void write(FxRobot robot, String id, String words) {
        robot.interact(() -> {
            TextInputControl field = robot.lookup(id).queryAs(TextInputControl.class);
            field.requestFocus();
            field.setText(words);
        });
    }

    /// Writes and leaves the field, so that it hands in what it holds.
    static void hand(FxRobot robot, String id, String words) {
        write(robot, id, words);
        grid(robot);
    }

    static void press(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup(id).queryButton().fire());
    }

    static void pick(FxRobot robot, String menu, String item) {
        robot.interact(() -> robot.lookup(menu).queryAs(MenuButton.class).getItems().stream()
                .filter(one -> item.equals(one.getId()))
                .findFirst()
                .ifPresent(MenuItem::fire));
    }

    static String label(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }

    static boolean shows(FxRobot robot, String id) {
        return robot.lookup(id).tryQuery().filter(Node::isVisible).isPresent();
    }
}
