package qingye.ui.materiality;

import static org.assertj.core.api.Assertions.assertThat;
import static qingye.ui.Await.await;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import qingye.BrokerMateriality;
import qingye.BrokerPaste;
import qingye.calc.factor.FactorLibrary;
import qingye.calc.unit.Units;
import qingye.check.Term;
import qingye.check.run.Checker;
import qingye.compose.Preview;
import qingye.document.Element;
import qingye.model.Materiality;
import qingye.model.Registers;
import qingye.model.Scrutiny;
import qingye.model.Snapshot;
import qingye.model.block.AssessmentKind;
import qingye.model.block.Block;
import qingye.model.check.Rule;
import qingye.model.id.BlockId;
import qingye.model.materiality.MaterialTopic;
import qingye.model.materiality.Stakeholder;
import qingye.model.materiality.TopicChange;
import qingye.model.text.Language;
import qingye.settings.Theme;
import qingye.text.Messages;
import qingye.ui.NoFiles;
import qingye.ui.fx.JobRunner;
import qingye.ui.nav.Notices;
import qingye.ui.nav.Surroundings;
import qingye.ui.shell.Look;
import qingye.workspace.Opening;
import qingye.workspace.Workspace;
import qingye.workspace.WorkspaceFiles;

/// What the broker published of its assessment, entered at the desk: once pasted from a spreadsheet, once written on
/// cards. Both print what was published.
@ExtendWith(ApplicationExtension.class)
class BrokerJourneyTest implements Notices {

    private static final Year YEAR = BrokerMateriality.YEAR;

    @TempDir
    private static Path folder;

    private static int files;

    private final Materiality published = BrokerMateriality.read();
    private final List<String> warned = new CopyOnWriteArrayList<>();
    private Workspace workspace;
    private int lastId;

    @Start
    void start(Stage stage) {
        Path file = folder.resolve("broker" + ++files + ".qingye.mv.db");
        var shelf = new WorkspaceFiles(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), "王芳");
        workspace = ((Opening.Opened) shelf.create(file, Snapshot.blank(YEAR))).workspace();
        Look.loadFonts();
        var desk = new MaterialityDesk(workspace, new Surroundings(Messages.of(Locale.CHINESE),
                _ -> { /* one desk only */ }, this, new JobRunner(_ -> { /* nothing runs */ }),
                _ -> { /* unseen */ }), () -> "n" + ++lastId, _ -> new NoFiles());
        var panes = new BorderPane(desk.work());
        panes.setLeft(desk.outline());
        panes.setRight(desk.inspector().orElseThrow());
        var scene = new Scene(panes, 1300, 720);
        Look.dress(scene, Theme.LIGHT);
        stage.setScene(scene);
        stage.show();
        desk.enter();
    }

    @Override
    public void tell(String sentence) {
        // not looked at
    }

    @Override
    public void warn(String sentence) {
        warned.add(sentence);
    }

    private Materiality kept() {
        return workspace.snapshot().materiality();
    }

    private static List<Element> printed(Materiality materiality, AssessmentKind kind) {
        Snapshot blank = Snapshot.blank(YEAR);
        return new Preview(new Snapshot(blank.organisation(), blank.report(), blank.figures(), blank.tables(),
                blank.chapters(), Registers.NONE, materiality, Scrutiny.NONE), Language.ZH_HANS)
                .block(new Block.Assessment(new BlockId("b"), kind));
    }

    private void assertPrintsWhatWasPublished() {
        for (AssessmentKind kind : List.of(AssessmentKind.TOPICS, AssessmentKind.CHANGES, AssessmentKind.STAKEHOLDERS,
                AssessmentKind.STAKEHOLDERS_PAIRED)) {
            assertThat(printed(kept(), kind)).as(kind.name()).isNotEmpty().isEqualTo(printed(published, kind));
        }
        List<String> unraised = new Checker(FactorLibrary.read(Units.read())).check(workspace.snapshot()).open()
                .stream()
                .filter(finding -> finding.rule() == Rule.MATERIALITY)
                .filter(finding -> finding.message().key().equals("materiality.unraised"))
                .map(finding -> ((Term.Words) finding.message().terms().getFirst()).text())
                .toList();
        assertThat(unraised).containsExactlyInAnyOrder("客户服务与权益保护", "环境合规", "可持续发展管理");
    }

    private static void copy(FxRobot robot, String words) {
        robot.interact(() -> {
            var content = new ClipboardContent();
            content.putString(words);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    /// As they were printed.
    private void nameDimensions(FxRobot robot) {
        robot.interact(() -> robot.lookup("#materiality-method").queryAs(Button.class).fire());
        write(robot, "#method-dimensions", "环境类\n社会类\n治理类");
        await(() -> kept().method(YEAR).isPresent());
    }

    private static void side(FxRobot robot, String side) {
        robot.interact(() -> robot.lookup("#materiality-" + side).queryAs(ToggleButton.class).fire());
    }

    @Test
    void isPastedFromASpreadsheet(FxRobot robot) {
        robot.clickOn("#materiality-first");
        copy(robot, BrokerPaste.topics());
        robot.push(KeyCode.CONTROL, KeyCode.V);
        await(() -> kept().topics(YEAR).size() == 18);
        side(robot, "changes");
        copy(robot, BrokerPaste.table("topic-changes"));
        robot.push(KeyCode.CONTROL, KeyCode.V);
        await(() -> kept().changes(YEAR).size() == 12);
        side(robot, "groups");
        copy(robot, BrokerPaste.table("stakeholders"));
        robot.push(KeyCode.CONTROL, KeyCode.V);
        await(() -> kept().stakeholders(YEAR).size() == 6);
        nameDimensions(robot);

        assertThat(warned).isEmpty();
        assertPrintsWhatWasPublished();

        workspace.undo().join();
        workspace.undo().join();
        assertThat(kept().stakeholders(YEAR)).as("a table is one step").isEmpty();
        workspace.undo().join();
        assertThat(kept().changes(YEAR)).isEmpty();
        assertThat(kept().topics(YEAR.minusYears(1))).as("topics of the year before came with the changes").isEmpty();
        workspace.close();
    }

    @Test
    void isWrittenByHand(FxRobot robot) {
        nameDimensions(robot);
        side(robot, "topics");
        for (MaterialTopic topic : published.topics(YEAR)) {
            add(robot, name(topic));
            robot.interact(() -> choose(robot, "#topic-dimension", topic.dimension()));
        }
        await(() -> kept().topics(YEAR).size() == 18
                && kept().topics(YEAR).getLast().dimension().equals("governance"));
        side(robot, "groups");
        for (Stakeholder group : published.stakeholders(YEAR)) {
            add(robot, group.name().in(Language.ZH_HANS).orElseThrow());
            group.topics().forEach(id -> tick(robot, "group-topics", YEAR, name(published.topic(id).orElseThrow())));
            write(robot, "#group-channels",
                    String.join("\n", group.exchange().channels().in(Language.ZH_HANS).orElseThrow()));
            write(robot, "#group-frequency", group.exchange().frequency().in(Language.ZH_HANS).orElseThrow());
        }
        side(robot, "changes");
        for (TopicChange change : published.changes(YEAR)) {
            robot.interact(() -> robot.lookup("#materiality-add-change").queryAs(Button.class).fire());
            robot.interact(() -> choose(robot, "#change-kind", change.kind()));
            change.from().forEach(id -> {
                robot.interact(() -> {
                    var field = robot.lookup("#change-from-add").queryAs(TextInputControl.class);
                    field.requestFocus();
                    field.setText(name(published.topic(id).orElseThrow()));
                });
                robot.push(KeyCode.ENTER);
            });
            change.to().forEach(id -> tick(robot, "change-to", YEAR, name(published.topic(id).orElseThrow())));
            write(robot, "#change-reason", change.reason().in(Language.ZH_HANS).orElseThrow());
        }
        await(() -> kept().changes(YEAR).size() == 12
                && !kept().changes(YEAR).getLast().reason().byLanguage().isEmpty());

        assertThat(warned).isEmpty();
        assertPrintsWhatWasPublished();
        workspace.close();
    }

    private static String name(MaterialTopic topic) {
        return topic.name().in(Language.ZH_HANS).orElseThrow();
    }

    private static void add(FxRobot robot, String name) {
        robot.interact(() -> {
            var field = robot.lookup("#materiality-add").queryAs(TextInputControl.class);
            field.requestFocus();
            field.setText(name);
        });
        robot.push(KeyCode.ENTER);
    }

    @SuppressWarnings("unchecked")
    private static <T> void choose(FxRobot robot, String box, T value) {
        robot.lookup(box).queryAs(ChoiceBox.class).setValue(value);
    }

    private void tick(FxRobot robot, String list, Year year, String topic) {
        robot.interact(() -> robot.lookup("#" + list + " .check-box").queryAllAs(CheckBox.class).stream()
                .filter(box -> box.getText().equals(topic)).findFirst()
                .orElseThrow(() -> new AssertionError("no " + topic + " of " + year)).fire());
    }

    private static void write(FxRobot robot, String field, String words) {
        robot.interact(() -> robot.lookup(field).queryAs(TextInputControl.class).requestFocus());
        robot.interact(() -> robot.lookup(field).queryAs(TextInputControl.class).setText(words));
        robot.interact(() -> robot.lookup("#materiality-list").query().requestFocus());
    }
}
