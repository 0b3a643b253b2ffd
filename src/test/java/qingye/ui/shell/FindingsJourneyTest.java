package qingye.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static qingye.ui.Await.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import qingye.check.Finding;
import qingye.check.Spot;
import qingye.model.check.Rule;
import qingye.model.id.TableId;
import qingye.model.indicator.ValueKey;
import qingye.ui.SampleContent;
import qingye.ui.TriedWindow;
import qingye.ui.nav.Navigator;
import qingye.ui.nav.Place;

/// A person's way from a wrong figure to its finding and back.
@ExtendWith(ApplicationExtension.class)
class FindingsJourneyTest {

    private static final ValueKey EMISSIONS = SampleContent.key(1, 2024);
    private static final ValueKey ENERGY = SampleContent.key(2, 2024);

    private TriedWindow tried;

    @Start
    void start(Stage stage) throws IOException {
        tried = new TriedWindow(stage, Files.createTempDirectory("findings"));
        stage.setWidth(1366);
        stage.setHeight(768);
        stage.show();
    }

    @BeforeEach
    void open(FxRobot robot) throws Exception {
        robot.interact(() -> tried.window().open(Path.of("one.qingye.mv.db")));
        await(() -> robot.lookup("#grid").tryQuery().isPresent());
        go(robot, EMISSIONS);
    }

    private static void go(FxRobot robot, ValueKey key) {
        robot.interact(() -> {
            ((Navigator) robot.lookup("#shell").query()).open(
                    new Place.Table(new TableId("t1"), Optional.of(key)));
            robot.lookup("#grid .table-view").query().requestFocus();
        });
    }

    private String printed(ValueKey key) {
        return tried.workspace().snapshot().figures().value(key).printed();
    }

    private static String strip(FxRobot robot) {
        return robot.lookup("#findings-toggle").queryAs(Button.class).getText();
    }

    private static List<Finding> about(FxRobot robot, ValueKey key) {
        return robot.lookup("#findings-open").<ListView<Finding>>query().getItems().stream()
                .filter(one -> one.spot() instanceof Spot.OnCell(var _, var _, var indicator, var year)
                        && indicator.equals(key.indicator()) && year.equals(key.year()))
                .toList();
    }

    private static long marks(FxRobot robot) {
        return robot.lookup("#grid .cell-corner.top-left").queryAll().size();
    }

    private static void openDrawer(FxRobot robot) throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.F8);
        await(() -> robot.lookup("#findings-drawer").query().isVisible());
    }

    /// Clears the selected value and selects its finding.
    private static void clear(FxRobot robot, ValueKey key) throws Exception {
        go(robot, key);
        robot.type(KeyCode.DELETE);
        await(() -> about(robot, key).size() == 1);
        robot.interact(() -> robot.lookup("#findings-open").<ListView<Finding>>query().getSelectionModel()
                .select(about(robot, key).getFirst()));
        await(() -> robot.lookup("#finding-explain").tryQuery().isPresent());
    }

    @Test
    void goesFromAWrongFigureToItsFindingAndMendsIt(FxRobot robot) throws Exception {
        await(() -> !strip(robot).contains("正在检查"));
        long before = marks(robot);
        assertThat(about(robot, EMISSIONS)).isEmpty();
        clear(robot, EMISSIONS);
        await(() -> marks(robot) == before + 1);
        assertThat(strip(robot)).contains("项警告");
        assertThat(robot.lookup("#data-tables .badge").queryAll()).isNotEmpty();

        go(robot, SampleContent.key(3, 2022));
        openDrawer(robot);
        assertThat(robot.lookup("#finding-sentence").queryLabeled().getText()).contains("温室气体排放总量", "2024");
        robot.type(KeyCode.ENTER);
        await(() -> robot.lookup("#card-name").queryLabeled().getText().contains("温室气体排放总量"));
        robot.write("6557.48").type(KeyCode.ENTER);
        await(() -> printed(EMISSIONS).equals("6,557.48"));
        await(() -> marks(robot) == before);
        assertThat(about(robot, EMISSIONS)).isEmpty();
    }

    @Test
    void explainsAFindingAndTakesThatBack(FxRobot robot) throws Exception {
        clear(robot, EMISSIONS);
        openDrawer(robot);
        robot.clickOn("#finding-explain");
        robot.interact(() -> reason(robot).setText("尚未核算完"));
        robot.clickOn("#finding-reason-keep");
        await(() -> about(robot, EMISSIONS).isEmpty());
        assertThat(tried.workspace().snapshot().scrutiny().waivers().values()).singleElement()
                .satisfies(waiver -> assertThat(waiver.reason()).isEqualTo("尚未核算完"))
                .satisfies(waiver -> assertThat(waiver.by()).isEqualTo("王芳"));

        robot.clickOn("#findings-tab-explained");
        await(() -> robot.lookup("#findings-explained").<ListView<?>>query().getItems().size() == 1);
        robot.interact(() -> robot.lookup("#findings-explained").<ListView<?>>query().getSelectionModel().select(0));
        await(() -> robot.lookup("#finding-withdraw").tryQuery().isPresent());
        robot.clickOn("#finding-withdraw");
        await(() -> about(robot, EMISSIONS).size() == 1);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> about(robot, EMISSIONS).isEmpty());
    }

    private static TextInputControl reason(FxRobot robot) {
        return robot.lookup("#finding-reason").queryTextInputControl();
    }

    @Test
    void keepsAReasonThatIsHalfTyped(FxRobot robot) throws Exception {
        clear(robot, ENERGY);
        clear(robot, EMISSIONS);
        openDrawer(robot);
        robot.clickOn("#finding-explain");
        robot.interact(() -> reason(robot).setText("只写了一半"));
        robot.type(KeyCode.F8);
        await(() -> robot.lookup("#finding-reason").tryQuery().isEmpty());
        robot.push(KeyCode.SHIFT, KeyCode.F8);
        await(() -> robot.lookup("#finding-reason").tryQuery().isPresent());
        assertThat(reason(robot).getText()).isEqualTo("只写了一半");
    }

    @Test
    void filtersAndSwitchesRules(FxRobot robot) throws Exception {
        clear(robot, EMISSIONS);
        openDrawer(robot);
        robot.clickOn("#findings-chip-warning");
        await(() -> about(robot, EMISSIONS).isEmpty());
        robot.clickOn("#findings-chip-warning");
        await(() -> about(robot, EMISSIONS).size() == 1);
        var words = robot.lookup("#findings-text").queryTextInputControl();
        robot.interact(() -> words.setText("没有这样的字"));
        assertThat(about(robot, EMISSIONS)).isEmpty();
        robot.interact(() -> words.setText("温室"));
        assertThat(about(robot, EMISSIONS)).hasSize(1);
        robot.clickOn("#findings-here");
        assertThat(about(robot, EMISSIONS)).hasSize(1);
        robot.interact(() -> ((Navigator) robot.lookup("#shell").query()).open(
                new Place.Table(new TableId("t4"), Optional.empty())));
        await(() -> about(robot, EMISSIONS).isEmpty());
        robot.clickOn("#findings-here");
        await(() -> about(robot, EMISSIONS).size() == 1);

        robot.clickOn("#findings-tab-rules");
        robot.interact(() -> robot.lookup("#rule-completeness").queryAs(CheckBox.class).fire());
        await(() -> about(robot, EMISSIONS).isEmpty() || strip(robot).contains("1 条规则已关闭"));
        assertThat(tried.workspace().snapshot().scrutiny().rule(Rule.COMPLETENESS).on()).isFalse();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> tried.workspace().snapshot().scrutiny().rule(Rule.COMPLETENESS).on());
        await(() -> robot.lookup("#rule-completeness").queryAs(CheckBox.class).isSelected());
    }

    @Test
    void findsAPageOfHelpByTheCommandField(FxRobot robot) throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.K);
        await(() -> robot.lookup("#command-field").query().isFocused());
        robot.interact(() -> robot.lookup("#command-field").queryTextInputControl().setText("帮助：合计"));
        robot.type(KeyCode.ENTER);
        await(() -> robot.lookup("#help-page").tryQuery().isPresent());
        assertThat(robot.lookup("#help .markdown-table").queryAll()).isNotEmpty();
        robot.type(KeyCode.ESCAPE);
        await(() -> robot.lookup("#help-page").tryQuery().isEmpty());
    }

    private static List<Finding> sums(FxRobot robot) {
        return robot.lookup("#findings-open").<ListView<Finding>>query().getItems().stream()
                .filter(one -> one.rule() == Rule.PARTITION
                        && one.inputs().stream().anyMatch(input -> input.key().equals(EMISSIONS)))
                .toList();
    }

    @Test
    void aTotalThatIsNotTheSumOfItsPartsComesBackWhenItChangesAfterItWasExplained(FxRobot robot) throws Exception {
        await(() -> !strip(robot).contains("正在检查"));
        long before = marks(robot);
        assertThat(sums(robot)).isEmpty();
        robot.write("6600").type(KeyCode.ENTER);
        await(() -> sums(robot).size() == 1 && marks(robot) > before);
        Finding found = sums(robot).getFirst();
        assertThat(found.printed()).isEqualTo("6,600.00");

        openDrawer(robot);
        robot.interact(() -> robot.lookup("#findings-open").<ListView<Finding>>query().getSelectionModel()
                .select(found));
        await(() -> robot.lookup("#finding-explain").tryQuery().isPresent());
        robot.interact(() -> {
            robot.lookup("#finding-explain").queryButton().fire();
            reason(robot).setText("含外购热力，见注");
            robot.lookup("#finding-reason-keep").queryButton().fire();
        });
        await(() -> sums(robot).isEmpty());

        go(robot, EMISSIONS);
        robot.write("6700").type(KeyCode.ENTER);
        await(() -> sums(robot).size() == 1);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> printed(EMISSIONS).equals("6,600.00") && sums(robot).isEmpty());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> sums(robot).size() == 1);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> printed(EMISSIONS).equals("6,557.48") && sums(robot).isEmpty());
    }
}
