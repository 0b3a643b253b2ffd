package qingye.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static qingye.ui.Await.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import qingye.edit.Edit;
import qingye.model.Snapshot;
import qingye.model.id.TableId;
import qingye.model.indicator.Dossier;
import qingye.model.indicator.Standing;
import qingye.model.indicator.ValueKey;
import qingye.model.text.Language;
import qingye.ui.SampleContent;
import qingye.ui.TriedWindow;
import qingye.ui.nav.Navigator;
import qingye.ui.nav.Place;

/// A person's way through the data desk, by keyboard.
@ExtendWith(ApplicationExtension.class)
class DataJourneyTest {

    private static final ValueKey EMISSIONS = SampleContent.key(1, 2024);

    private TriedWindow tried;

    @Start
    void start(Stage stage) throws IOException {
        tried = new TriedWindow(stage, Files.createTempDirectory("journey"));
        stage.setWidth(1200);
        stage.setHeight(760);
        stage.show();
    }

    @BeforeEach
    void open(FxRobot robot) throws Exception {
        robot.interact(() -> tried.window().open(Path.of("one.qingye.mv.db")));
        await(() -> robot.lookup("#grid").tryQuery().isPresent());
        go(robot, EMISSIONS);
    }

    private void go(FxRobot robot, ValueKey key) {
        robot.interact(() -> {
            ((Navigator) robot.lookup("#shell").query()).open(
                    new Place.Table(new TableId("t1"), Optional.of(key)));
            robot.lookup("#grid .table-view").query().requestFocus();
        });
    }

    private String printed(ValueKey key) {
        return tried.workspace().snapshot().figures().value(key).printed();
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }

    @Test
    void editsUndoesAndRedoesAValue(FxRobot robot) throws Exception {
        robot.write("7000.1").type(KeyCode.ENTER);
        await(() -> printed(EMISSIONS).equals("7,000.10") || printed(EMISSIONS).equals("7,000.1"));
        assertThat(text(robot, "#status-saving")).contains("10:32");

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> printed(EMISSIONS).equals("6,557.48"));
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        await(() -> printed(EMISSIONS).startsWith("7,000"));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> printed(EMISSIONS).equals("6,557.48"));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        await(() -> printed(EMISSIONS).startsWith("7,000"));
    }

    @Test
    void anInputMethodBeginsToWriteInTheSelectedCell(FxRobot robot) throws Exception {
        compose(robot, "bushiyong", "");
        await(() -> robot.lookup("#cell-editor").tryQuery().isPresent());
        assertThat(robot.lookup("#cell-editor").queryAs(TextField.class).getText()).isEqualTo("bushiyong");
        robot.interact(() -> {
            composed(robot, "", "");
            composed(robot, "", "不适用");
        });
        assertThat(robot.lookup("#cell-editor").queryAs(TextField.class).isFocused()).isTrue();

        robot.type(KeyCode.ENTER);
        await(() -> printed(EMISSIONS).equals("不适用"));
    }

    @Test
    void aCompositionGivenUpChangesNothing(FxRobot robot) throws Exception {
        compose(robot, "bu", "");
        compose(robot, "", "");
        await(() -> robot.lookup("#cell-editor").tryQuery().isEmpty());

        assertThat(printed(EMISSIONS)).isEqualTo("6,557.48");
        robot.write("7000").type(KeyCode.ENTER);
        await(() -> printed(EMISSIONS).startsWith("7,000"));
    }

    private static void compose(FxRobot robot, String composed, String committed) {
        robot.interact(() -> composed(robot, composed, committed));
    }

    private static void composed(FxRobot robot, String composed, String committed) {
        Node owner = robot.lookup("#shell").query().getScene().getFocusOwner();
        List<InputMethodTextRun> runs = composed.isEmpty()
                ? List.of()
                : List.of(new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW));
        Event.fireEvent(owner, new InputMethodEvent(
                InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, runs, committed, composed.length()));
    }

    @Test
    void refusesWhatIsNoNumberAndKeepsTheText(FxRobot robot) throws Exception {
        robot.write("3.541.51").type(KeyCode.ENTER);
        await(() -> robot.lookup("#cell-error").query().isVisible());

        assertThat(text(robot, "#cell-error")).contains("3.541.51");
        assertThat(robot.lookup("#cell-editor").queryAs(TextField.class).getText()).isEqualTo("3.541.51");
        assertThat(printed(EMISSIONS)).isEqualTo("6,557.48");

        robot.type(KeyCode.ESCAPE);
        await(() -> robot.lookup("#cell-editor").tryQuery().isEmpty());
        assertThat(printed(EMISSIONS)).isEqualTo("6,557.48");
    }

    @Test
    void deletesAndPastesABlockAsOneEdit(FxRobot robot) throws Exception {
        go(robot, SampleContent.key(1, 2022));
        robot.interact(() -> {
            var content = new ClipboardContent();
            content.putString("1\t2\t3\n4\t5.5.5\t6\n");
            Clipboard.getSystemClipboard().setContent(content);
        });
        robot.push(KeyCode.CONTROL, KeyCode.V);
        await(() -> printed(SampleContent.key(1, 2022)).equals("1.00"));

        assertThat(printed(SampleContent.key(2, 2024))).isEqualTo("6.00");
        assertThat(printed(SampleContent.key(2, 2023))).as("a misread cell stays").isEqualTo("18.86");
        assertThat(robot.lookup("#notices .label").queryAllAs(Label.class))
                .anySatisfy(label -> assertThat(label.getText()).contains("5.5.5"));

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> printed(SampleContent.key(1, 2022)).equals("3,541.51"));
        assertThat(printed(SampleContent.key(2, 2024))).isEqualTo("20.47");

        robot.type(KeyCode.DELETE);
        await(() -> printed(SampleContent.key(1, 2022)).isEmpty());
    }

    @Test
    void copiesAndPastesThroughThePageOfASpreadsheet(FxRobot robot) throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.C);
        robot.interact(() -> assertThat(Clipboard.getSystemClipboard().getHtml()).contains("6,557.48"));
        go(robot, SampleContent.key(1, 2022));
        robot.interact(() -> {
            var content = new ClipboardContent();
            content.putString("0");
            content.putHtml("<table><tr><td colspan=2>1.5</td><td>2.5</td></tr></table>");
            Clipboard.getSystemClipboard().setContent(content);
        });
        robot.push(KeyCode.CONTROL, KeyCode.V);
        await(() -> printed(SampleContent.key(1, 2022)).startsWith("1.5"));
        assertThat(printed(SampleContent.key(1, 2023))).isEmpty();
        assertThat(printed(EMISSIONS)).startsWith("2.5");

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> printed(EMISSIONS).equals("6,557.48"));
    }

    @Test
    void fillsDownAndTakesItBackInOneStep(FxRobot robot) throws Exception {
        String before = printed(SampleContent.key(2, 2024));
        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        robot.push(KeyCode.CONTROL, KeyCode.D);
        await(() -> printed(SampleContent.key(2, 2024)).equals("6,557.48"));

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> printed(SampleContent.key(2, 2024)).equals(before));
        assertThat(printed(EMISSIONS)).isEqualTo("6,557.48");
    }

    @Test
    void opensNoFieldInALockedCellAndSaysWhy(FxRobot robot) throws Exception {
        var locked = Dossier.BLANK.with(new Standing.Locked("王芳", Instant.EPOCH));
        tried.workspace().apply(new Edit.SetDossier(EMISSIONS, Dossier.BLANK, locked)).get();
        await(() -> robot.lookup(".state-locked").tryQuery().isPresent());

        robot.write("7");
        await(() -> robot.lookup("#notices .label").queryAllAs(Label.class).stream()
                .anyMatch(label -> label.getText().contains("锁定")));

        assertThat(robot.lookup("#cell-editor").tryQuery()).isEmpty();
        assertThat(printed(EMISSIONS)).isEqualTo("6,557.48");
    }

    @Test
    void findsRowsAndShowsAllAgain(FxRobot robot) throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.F);
        await(() -> robot.lookup("#filter-words").query().isFocused());
        robot.interact(() -> robot.lookup("#filter-words").queryAs(TextField.class).setText("综合能源"));
        await(() -> text(robot, "#filter-count").startsWith("1 /"));

        robot.type(KeyCode.ENTER).type(KeyCode.F3).write("7").type(KeyCode.ENTER);
        await(() -> !robot.lookup("#rail-undo").query().isDisabled());
        robot.push(KeyCode.CONTROL, KeyCode.F);
        await(() -> robot.lookup("#filter-words").query().isFocused());
        robot.interact(() -> robot.lookup("#filter-words").queryAs(TextField.class).setText("没有这样的指标"));
        await(() -> text(robot, "#filter-count").startsWith("0 /"));
        robot.type(KeyCode.ESCAPE);
        await(() -> !robot.lookup("#filter").query().isVisible());
        await(() -> robot.lookup(".cell-label").queryAllAs(Labeled.class).stream()
                .anyMatch(label -> "温室气体排放总量".equals(label.getText())));
    }

    @Test
    void putsInAnIndicatorMovesItAndTakesItOut(FxRobot robot) throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.EQUALS);
        await(() -> names().get(1).isEmpty());
        robot.write("Steam").type(KeyCode.TAB);
        await(() -> names().get(1).equals("Steam"));

        robot.type(KeyCode.F2).write("t").type(KeyCode.ENTER);
        await(() -> tried.workspace().snapshot().figures().indicators().values().stream()
                .anyMatch(one -> one.unit().best(Language.ZH_HANS).filter("t"::equals).isPresent()));

        robot.type(KeyCode.UP);
        robot.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.UP);
        await(() -> names().getFirst().equals("Steam"));
        robot.push(KeyCode.CONTROL, KeyCode.MINUS);
        await(() -> !names().contains("Steam"));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> names().getFirst().equals("Steam"));
    }

    private List<String> names() {
        Snapshot content = tried.workspace().snapshot();
        return SampleContent.table(content, 1).orElseThrow().rows().stream()
                .map(row -> content.figures().indicator(row.indicator())
                        .flatMap(one -> one.name().best(Language.ZH_HANS)).orElse(""))
                .toList();
    }

    @Test
    void saysWhatIsSelected(FxRobot robot) throws Exception {
        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        await(() -> !text(robot, "#status-selection").isEmpty());

        assertThat(text(robot, "#status-selection")).contains("6,577.95").contains("3,288.975");
        assertThat(text(robot, "#card-name")).isNotEmpty();
    }

    @Test
    void foldsFindsAndSpeaksEnglish(FxRobot robot) throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.BACK_SLASH);
        await(() -> !robot.lookup("#data-outline").query().isVisible());
        robot.push(KeyCode.CONTROL, KeyCode.BACK_SLASH);
        await(() -> robot.lookup("#data-outline").query().isVisible());

        robot.push(KeyCode.CONTROL, KeyCode.K);
        await(() -> robot.lookup("#command-field").query().isFocused());
        robot.interact(() -> robot.lookup("#command-field").queryAs(TextField.class).setText("水资源"));
        robot.type(KeyCode.ENTER);
        await(() -> text(robot, "#sheet-title").contains("水资源"));

        robot.clickOn("#status-language");
        await(() -> text(robot, "#status-saving").contains("No changes"));
        assertThat(text(robot, "#sheet-title")).as("the place is kept").contains("水资源");
        assertThat(tried.stage().getTitle()).contains("Qingye");

        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        await(() -> tried.stage().getScene().getStylesheets().getFirst().contains("tokens-dark"));
        assertThat(text(robot, "#sheet-title")).as("the place is kept").contains("水资源");
        assertThat(robot.lookup("#notices .notice").queryAll()).isEmpty();
    }

    @Test
    void importsAFileAsOneEditAfterShowingWhatItChanges(FxRobot robot) throws Exception {
        Path file = Files.createTempDirectory("import").resolve("water.csv");
        Files.writeString(file, """
                section,table,group,subgroup,indicator,unit,year,value,note
                附录/ESG 管理绩效表/环境类绩效,能源消耗绩效指标,,,温室气体排放总量,吨二氧化碳当量,2024,"6,600.00",
                附录/ESG 管理绩效表/环境类绩效,能源消耗绩效指标,,,综合能源消耗量,吨标准煤,2024,1O0,
                """);
        tried.choose(file);
        robot.push(KeyCode.CONTROL, KeyCode.I);
        await(() -> robot.lookup("#import-take").tryQuery().isPresent());

        assertThat(robot.lookup("#import-lines .list-cell").queryAllAs(Labeled.class))
                .anySatisfy(cell -> assertThat(String.valueOf(cell.getText())).contains("1O0"))
                .anySatisfy(
                        cell -> assertThat(String.valueOf(cell.getText())).contains("6,557.48").contains("6,600.00"));
        assertThat(printed(EMISSIONS)).as("nothing changes before it is agreed to").isEqualTo("6,557.48");

        robot.clickOn("#import-take");
        await(() -> printed(EMISSIONS).equals("6,600.00"));
        assertThat(robot.lookup("#import").query().isVisible()).isFalse();

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> printed(EMISSIONS).equals("6,557.48"));
    }
}
