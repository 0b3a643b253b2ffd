package qingye.ui.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import qingye.check.Severity;
import qingye.model.id.RowId;
import qingye.model.id.TableId;
import qingye.model.indicator.ValueKey;
import qingye.settings.Theme;
import qingye.text.Messages;
import qingye.ui.MemoryWorkspace;
import qingye.ui.SampleContent;
import qingye.ui.nav.Jobs;
import qingye.ui.nav.Mark;
import qingye.ui.nav.Marks;
import qingye.ui.nav.Notices;
import qingye.ui.nav.Surroundings;
import qingye.ui.shell.Look;
import qingye.workspace.Commits;

/// The marks of findings in cells that are seen.
@ExtendWith(ApplicationExtension.class)
class GridMarksTest implements Notices, Jobs {

    private static final ValueKey MARKED = SampleContent.key(1, 2024);

    private SheetViewModel model;
    private SheetGrid grid;

    @Start
    void start(Stage stage) {
        Look.loadFonts();
        Messages messages = Messages.of(Locale.CHINESE);
        var workspace = new MemoryWorkspace(Path.of("memory"), SampleContent.snapshot());
        var around = new Surroundings(messages, _ -> { /* stays */ }, this, this, _ -> { /* unseen */ });
        model = new SheetViewModel(new Commits(workspace, _ -> { /* seen at once */ }), around);
        model.open(new TableId("t1"));
        grid = new SheetGrid(model, messages, new ErrorBubble());
        var elsewhere = new Button();
        elsewhere.setId("elsewhere");
        var scene = new Scene(new VBox(elsewhere, grid), 1000, 600);
        Look.dress(scene, Theme.LIGHT);
        stage.setScene(scene);
        stage.show();
        grid.show(model.sheet().get().orElseThrow());
    }

    private void mark(FxRobot robot, Severity severity) {
        robot.interact(() -> grid.mark(new Marks(1, severity,
                Map.of(new RowId("r1"), Map.of(MARKED.year(), new Mark(severity, List.of("一句话")))), Map.of(),
                Map.of())));
        pulses();
    }

    /// Waits until what was changed has been laid out and drawn.
    private static void pulses() {
        for (int pulse = 0; pulse < 3; pulse++) {
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    private static List<Paint> corners(FxRobot robot) {
        return robot.lookup("#grid .cell-corner.top-left").<Region>queryAll().stream()
                .map(Region::getBackground)
                .map(look -> look == null ? Color.TRANSPARENT : look.getFills().getFirst().getFill())
                .collect(Collectors.toList());
    }

    @Test
    void changesItsColourWhenWhatWasFoundGetsWorseOrBetter(FxRobot robot) {
        mark(robot, Severity.HINT);
        List<Paint> grey = corners(robot);
        mark(robot, Severity.ERROR);
        List<Paint> red = corners(robot);
        mark(robot, Severity.HINT);

        assertThat(grey).hasSize(1);
        assertThat(red).hasSize(1).isNotEqualTo(grey);
        assertThat(corners(robot)).isEqualTo(grey);
    }

    @Test
    void goesAndComesBackWithWhatIsFound(FxRobot robot) {
        mark(robot, Severity.ERROR);
        robot.interact(() -> grid.mark(Marks.NONE));
        pulses();
        assertThat(corners(robot)).isEmpty();

        mark(robot, Severity.WARNING);
        assertThat(corners(robot)).hasSize(1);
    }

    @Test
    void takesTheKeyboardWhenTheSelectedCellIsPressedOnceMore(FxRobot robot) {
        robot.interact(() -> grid.takeFocus());
        robot.interact(() -> robot.lookup("#elsewhere").query().requestFocus());
        assertThat(grid.getSkin().getNode().isFocused()).isFalse();

        robot.clickOn("6,557.48");

        assertThat(grid.getSkin().getNode().isFocused()).isTrue();
        assertThat(grid.getEditingCell()).isNull();
    }

    @Test
    void takesKeysThatComeBeforeItIsLaidOut(FxRobot robot) {
        var early = new AtomicReference<List<?>>(List.of());
        robot.interact(() -> {
            var unseen = new SheetGrid(model, Messages.of(Locale.CHINESE), new ErrorBubble());
            unseen.show(model.sheet().get().orElseThrow());
            for (KeyCode code : List.of(KeyCode.DOWN, KeyCode.RIGHT)) {
                Event.fireEvent(unseen, new KeyEvent(
                        KeyEvent.KEY_PRESSED, "", "", code, true, false, false, false));
            }
            early.set(List.copyOf(unseen.getSelectionModel().getSelectedCells()));
        });
        assertThat(early.get()).as("one of them, until there are cells").hasSize(1);
    }

    @Override
    public void tell(String sentence) {
        throw new AssertionError(sentence);
    }

    @Override
    public void warn(String sentence) {
        throw new AssertionError(sentence);
    }

    @Override
    public <T> void run(String title, Work<T> work, Consumer<T> then, Runnable cancelled) {
        throw new AssertionError(title);
    }
}
