package qingye.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static qingye.ui.Await.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import qingye.model.id.TableId;
import qingye.model.indicator.Dossier;
import qingye.model.indicator.Restatement;
import qingye.model.indicator.Standing;
import qingye.model.indicator.ValueKey;
import qingye.model.table.Note;
import qingye.ui.SampleContent;
import qingye.ui.TriedWindow;
import qingye.ui.nav.Navigator;
import qingye.ui.nav.Place;

/// A person vouches for a figure: source, confirmation, lock, restatement, on the cards beside the grid.
@ExtendWith(ApplicationExtension.class)
class CardJourneyTest {

    private static final ValueKey EMISSIONS = SampleContent.key(1, 2024);

    private TriedWindow tried;

    @Start
    void start(Stage stage) throws IOException {
        tried = new TriedWindow(stage, Files.createTempDirectory("cards"));
        stage.setWidth(1366);
        stage.setHeight(768);
        stage.show();
    }

    @BeforeEach
    void open(FxRobot robot) throws Exception {
        robot.interact(() -> tried.window().open(Path.of("one.qingye.mv.db")));
        await(() -> robot.lookup("#grid").tryQuery().isPresent());
        grid(robot);
    }

    private void grid(FxRobot robot) {
        robot.interact(() -> {
            ((Navigator) robot.lookup("#shell").query()).open(
                    new Place.Table(new TableId("t1"), Optional.of(EMISSIONS)));
            robot.lookup("#grid .table-view").query().requestFocus();
        });
    }

    private Dossier dossier() {
        return tried.workspace().snapshot().figures().dossier(EMISSIONS);
    }

    private String printed() {
        return tried.workspace().snapshot().figures().value(EMISSIONS).printed();
    }

    private static void write(FxRobot robot, String id, String words) {
        robot.interact(() -> {
            TextInputControl field = robot.lookup(id).queryAs(TextInputControl.class);
            field.requestFocus();
            field.setText(words);
        });
    }

    private static void press(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup(id).queryButton().fire());
    }

    @Test
    void tellsWhereAValueComesFrom(FxRobot robot) throws Exception {
        write(robot, "#card-source", "能源管理系统");
        grid(robot);
        await(() -> dossier().source().equals("能源管理系统"));

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> dossier().source().isEmpty());
        assertThat(robot.lookup("#card-source").queryTextInputControl().getText()).isEmpty();
    }

    private void awaitEvidence(FxRobot robot, String evidence) throws Exception {
        await(() -> robot.lookup("#card-evidence .hyperlink").queryAllAs(Hyperlink.class).stream()
                .map(Hyperlink::getText).toList().equals(List.of(evidence)));
    }

    private static void pressEvidence(FxRobot robot, String what) {
        String id = "card-evidence-" + what + "-";
        robot.interact(() -> robot.lookup(node -> String.valueOf(node.getId()).startsWith(id))
                .<ButtonBase>query().fire());
    }

    @Test
    void keepsShowsAndReplacesEvidence(FxRobot robot) throws Exception {
        Path folder = Files.createTempDirectory("evidence");
        Path bill = Files.writeString(folder.resolve("电费单.pdf"), "%PDF-1.7 first");
        Path script = Files.writeString(folder.resolve("run.sh"), "rm");
        tried.choose(bill);
        press(robot, "#card-evidence-add");
        awaitEvidence(robot, "电费单.pdf");

        pressEvidence(robot, "open");
        await(() -> tried.shown().size() == 1);
        Path copy = tried.shown().getFirst();
        assertThat(copy).hasFileName("电费单.pdf").hasContent("%PDF-1.7 first").isNotEqualTo(bill);
        assertThat(copy.toFile().canExecute()).isFalse();

        tried.choose(script);
        pressEvidence(robot, "replace");
        awaitEvidence(robot, "run.sh");
        assertThat(dossier().evidence()).hasSize(1);
        pressEvidence(robot, "open");
        await(() -> robot.lookup("#notices .label").queryAllAs(Label.class).stream()
                .anyMatch(label -> label.getText().contains("run.sh")));
        assertThat(tried.shown()).as("what could be run is not opened").hasSize(1);

        Path saved = folder.resolve("saved.sh");
        tried.choose(saved);
        pressEvidence(robot, "save");
        await(() -> Files.exists(saved));
        assertThat(saved).hasContent("rm");

        grid(robot);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        awaitEvidence(robot, "电费单.pdf");
    }

    @Test
    void locksAValueAgainstEveryChange(FxRobot robot) throws Exception {
        press(robot, "#card-confirm");
        await(() -> dossier().standing() instanceof Standing.Confirmed);
        press(robot, "#card-lock");
        await(() -> dossier().isLocked());
        assertThat(robot.lookup("#card-standing").queryAs(Label.class).getText()).contains("王芳", "锁定");

        grid(robot);
        robot.write("1").type(KeyCode.ENTER);
        await(() -> robot.lookup("#notices .label").queryAllAs(Label.class).stream()
                .anyMatch(label -> label.getText().contains("锁定")));
        assertThat(printed()).isEqualTo("6,557.48");

        grid(robot);
        press(robot, "#card-unlock");
        await(() -> !dossier().isLocked());
        grid(robot);
        robot.write("1").type(KeyCode.ENTER);
        await(() -> printed().startsWith("1"));
    }

    @Test
    void restatesAPublishedValueWithItsReasonAndNote(FxRobot robot) throws Exception {
        robot.interact(() -> robot.lookup("#restate-form").queryAs(TitledPane.class).setExpanded(true));
        write(robot, "#restate-value", "6,600.00");
        press(robot, "#restate");
        assertThat(robot.lookup("#restate-fault").queryAs(Label.class).getText()).contains("原因");
        assertThat(printed()).isEqualTo("6,557.48");

        write(robot, "#restate-reason", "补充一处办公地点");
        write(robot, "#restate-note", "2024 年数据已重述。");
        press(robot, "#restate");

        await(() -> printed().equals("6,600.00"));
        assertThat(dossier().restatement()).contains(new Restatement("6,557.48", "补充一处办公地点", ""));
        assertThat(tried.workspace().snapshot().tables().notes().values())
                .extracting(Note::text).extracting(text -> text.best(
                        tried.workspace().snapshot().report().language()).orElse(""))
                .contains("2024 年数据已重述。");
        robot.interact(robot.lookup("#grid .table-view").query()::requestFocus);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> printed().equals("6,557.48"));
        assertThat(dossier()).isEqualTo(Dossier.BLANK);
    }

    @Test
    void namesTheDepartmentThatReports(FxRobot robot) throws Exception {
        write(robot, "#indicator-owner", "行政部");
        grid(robot);
        await(() -> tried.workspace().snapshot().figures().indicator(EMISSIONS.indicator()).orElseThrow()
                .profile().owner().equals("行政部"));
    }

    @Test
    void namesTheDepartmentOfAllSelectedRowsAtOnce(FxRobot robot) throws Exception {
        robot.interact(robot.lookup("#grid .table-view").query()::requestFocus);
        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        write(robot, "#indicator-owner", "安全环保部");
        grid(robot);
        await(() -> owned("安全环保部") == 3);

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> owned("安全环保部") == 0);
    }

    private long owned(String department) {
        return tried.workspace().snapshot().figures().indicators().values().stream()
                .filter(one -> one.profile().owner().equals(department))
                .count();
    }
}
