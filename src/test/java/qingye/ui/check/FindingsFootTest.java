package qingye.ui.check;

import static org.assertj.core.api.Assertions.assertThat;
import static qingye.ui.Await.await;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import qingye.check.Severity;
import qingye.edit.Edit;
import qingye.model.check.Rule;
import qingye.model.check.Verdict;
import qingye.model.id.RowId;
import qingye.model.id.TableId;
import qingye.model.indicator.Value;
import qingye.settings.Theme;
import qingye.text.Messages;
import qingye.ui.MemoryWorkspace;
import qingye.ui.SampleContent;
import qingye.ui.Snapshots;
import qingye.ui.control.SheetHost;
import qingye.ui.nav.Action;
import qingye.ui.nav.Jobs;
import qingye.ui.nav.Marks;
import qingye.ui.nav.Notices;
import qingye.ui.nav.Place;
import qingye.ui.nav.Surroundings;
import qingye.ui.shell.Look;

/// The drawer over findings whose check is made up, so that each thing that can be found is seen once.
@ExtendWith(ApplicationExtension.class)
class FindingsFootTest implements Notices, Jobs {

    private final MemoryWorkspace workspace = new MemoryWorkspace(Path.of("memory"), SampleContent.snapshot());
    private final List<Place> opened = new CopyOnWriteArrayList<>();
    private FindingsFoot foot;
    private Stage stage;

    @Start
    void start(Stage given) {
        stage = given;
        Look.loadFonts();
        var desk = new StackPane();
        var sheets = new SheetHost(desk);
        var around = new Surroundings(
                Messages.of(Locale.CHINESE), opened::add, this, this, _ -> { /* unseen */ });
        foot = new FindingsFoot(workspace, around, CannedCheck::new, sheets, desk::requestFocus);
        var gap = new Region();
        VBox.setVgrow(gap, javafx.scene.layout.Priority.ALWAYS);
        desk.getChildren().add(new VBox(gap, foot.drawer(), foot.strip()));
        var scene = new Scene(new StackPane(desk, sheets), 1366, 700);
        Look.dress(scene, Theme.LIGHT);
        given.setScene(scene);
        given.show();
    }

    private void put(String printed) {
        Value before = workspace.snapshot().figures().value(CannedCheck.TOTAL);
        Value after = new Value.Words(printed);
        workspace.apply(new Edit.SetValue(CannedCheck.TOTAL, before, after)).join();
    }

    private String printed() {
        return workspace.snapshot().figures().value(CannedCheck.TOTAL).printed();
    }

    private static boolean there(FxRobot robot, String id) {
        return robot.lookup(id).tryQuery().isPresent();
    }

    private Marks marks() {
        return foot.findings().marks().getValue().getOrDefault(new TableId("t1"), Marks.NONE);
    }

    private void ask(FxRobot robot, String id) {
        robot.interact(() -> foot.actions().stream().filter(action -> action.id().equals(id)).map(Action::run)
                .forEach(Runnable::run));
    }

    private void select(FxRobot robot) throws Exception {
        put("6,600.00");
        await(() -> marks().count() == 1);
        ask(robot, "findings-next");
        await(() -> there(robot, "#finding-fix"));
    }

    @Test
    void marksTheCellAndPutsInWhatIsCertain(FxRobot robot) throws Exception {
        select(robot);

        assertThat(marks().worst()).isEqualTo(Severity.ERROR);
        assertThat(marks().cell(new RowId("r1"), CannedCheck.TOTAL.year())).isPresent();
        assertThat(opened).containsExactly(new Place.Table(new TableId("t1"), Optional.of(CannedCheck.TOTAL)));
        assertThat(robot.lookup("#finding-printed").queryLabeled().getText()).isEqualTo("6,600.00");
        assertThat(robot.lookup("#finding-expected").queryLabeled().getText()).isEqualTo("6,557.48");
        assertThat(robot.lookup("#finding-fix").queryButton().getText()).isEqualTo("改为 6,557.48");
        robot.interact(() -> robot.lookup("#finding-fix").queryButton().fire());
        await(() -> printed().equals("6,557.48") && marks().count() == 0);
        workspace.undo().join();
        await(() -> marks().count() == 1);
    }

    @Test
    void tracesEachNumberPutIn(FxRobot robot) throws Exception {
        select(robot);
        ask(robot, "findings");
        robot.interact(() -> robot.lookup("#finding-input-1").queryAs(javafx.scene.control.Hyperlink.class).fire());

        assertThat(opened.getLast()).isEqualTo(
                new Place.Table(new TableId("t1"), Optional.of(SampleContent.key(2, 2024))));
        WaitForAsyncUtils.waitForFxEvents();
        Callable<Path> picture = () -> Snapshots.take(stage.getScene(), "findings-card");
        assertThat(WaitForAsyncUtils.waitForAsyncFx(5000, picture)).isNotEmptyFile();
    }

    @Test
    void bringsAnExplainedFindingBackWhenItsFigureChanges(FxRobot robot) throws Exception {
        select(robot);
        robot.interact(() -> robot.lookup("#finding-explain").queryButton().fire());
        assertThat(robot.lookup("#finding-reason-keep").queryButton().isDisabled()).as("no reason yet").isTrue();
        robot.interact(() -> {
            robot.lookup("#finding-reason").queryTextInputControl().setText("含境外办事处");
            robot.lookup("#finding-reason-keep").queryButton().fire();
        });
        await(() -> marks().count() == 0);
        assertThat(robot.lookup("#findings-tab-explained").queryLabeled().getText()).isEqualTo("已说明  1");

        put("6,700.00");
        await(() -> marks().count() == 1);
        put("6,600.00");
        await(() -> marks().count() == 0);
        workspace.undo().join();
        await(() -> marks().count() == 1);
    }

    @Test
    void judgesRelationsAndRestoresThem(FxRobot robot) throws Exception {
        ask(robot, "findings");
        robot.clickOn("#findings-tab-relations");
        await(() -> robot.lookup("#findings-relations").<ListView<?>>query().getItems().size() == 1);
        robot.interact(() -> robot.lookup("#findings-relations").<ListView<?>>query().getSelectionModel().select(0));
        await(() -> there(robot, "#relation-accept"));
        robot.interact(() -> {
            robot.lookup("#relation-accept").query().requestFocus();
            robot.lookup("#relation-accept").queryButton().fire();
        });
        await(() -> !there(robot, "#relation-accept") && there(robot, "#relation-restore"));
        assertThat(robot.lookup("#findings-relations").query().isFocused()).as("the button is gone").isTrue();
        assertThat(workspace.snapshot().scrutiny().verdicts()).containsEntry(CannedCheck.RELATION, Verdict.ACCEPTED);
        robot.interact(() -> robot.lookup("#relation-dismiss").queryButton().fire());
        await(() -> !there(robot, "#relation-dismiss"));
        assertThat(workspace.snapshot().scrutiny().verdicts()).containsEntry(CannedCheck.RELATION, Verdict.DISMISSED);
        robot.interact(() -> robot.lookup("#relation-restore").queryButton().fire());
        await(() -> workspace.snapshot().scrutiny().verdicts().isEmpty());
    }

    @Test
    void givesARuleAnotherTolerance(FxRobot robot) throws Exception {
        ask(robot, "findings");
        robot.clickOn("#findings-tab-rules");
        var field = robot.lookup("#rule-tolerance-partition").queryAs(TextField.class);
        robot.interact(() -> {
            field.requestFocus();
            field.setText("zwei");
        });
        robot.type(KeyCode.ENTER);
        assertThat(field.getPseudoClassStates()).anyMatch(state -> state.getPseudoClassName().equals("bad"));
        assertThat(workspace.snapshot().scrutiny().rules()).isEmpty();
        robot.interact(() -> field.setText("2"));
        robot.type(KeyCode.ENTER);
        await(() -> workspace.snapshot().scrutiny().rule(Rule.PARTITION).tolerance().isPresent());
        workspace.undo().join();
        await(() -> field.getText().isEmpty() || field.isFocused());
        var use = robot.lookup("#rule-partition").query();
        assertThat(use.getBoundsInParent().getMaxX()).as("before its tolerance")
                .isLessThan(field.getBoundsInParent().getMinX());
        assertThat(there(robot, "#rule-tolerance-completeness")).as("nothing to tolerate").isFalse();
    }

    @Test
    void goesBackToTheDeskOnEscape(FxRobot robot) throws Exception {
        ask(robot, "findings");
        await(() -> foot.open().get());
        robot.type(KeyCode.ESCAPE);

        assertThat(foot.open().get()).as("the drawer stays").isTrue();
        assertThat(robot.lookup("#findings-open").query().isFocused()).isFalse();
        ask(robot, "findings");
        assertThat(foot.open().get()).isFalse();
    }

    @Override
    public void tell(String sentence) {
        // nothing is told here
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
