package qingye.ui.materiality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static qingye.ui.Await.await;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import qingye.edit.Edit;
import qingye.model.Materiality;
import qingye.model.Snapshot;
import qingye.model.materiality.MaterialTopic;
import qingye.model.materiality.Moved;
import qingye.model.materiality.Process;
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

/// A person's way through the materiality desk, over a file on disk.
@ExtendWith(ApplicationExtension.class)
class MaterialityJourneyTest implements Notices {

    private static final Year YEAR = Year.of(2024);
    /// Of the scale: a dot stands on a whole pixel, and the mouse goes to one.
    private static final BigDecimal A_PIXEL = new BigDecimal("0.04");

    @TempDir
    private static Path folder;

    private static int files;

    private final List<String> warned = new CopyOnWriteArrayList<>();
    private Path file;
    private WorkspaceFiles shelf;
    private Workspace workspace;
    private int lastId;

    @Start
    void start(Stage stage) {
        file = folder.resolve("journey" + ++files + ".qingye.mv.db");
        shelf = new WorkspaceFiles(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), "王芳");
        workspace = opened(shelf.create(file, Snapshot.blank(YEAR)));
        Look.loadFonts();
        var desk = new MaterialityDesk(workspace, new Surroundings(Messages.of(Locale.CHINESE),
                _ -> { /* one desk only */ }, this, new JobRunner(_ -> { /* nothing runs */ }),
                _ -> { /* unseen */ }), () -> "n" + ++lastId, _ -> new Chosen());
        var panes = new BorderPane(desk.work());
        panes.setLeft(desk.outline());
        panes.setRight(desk.inspector().orElseThrow());
        var scene = new Scene(panes, 1300, 720);
        Look.dress(scene, Theme.LIGHT);
        stage.setScene(scene);
        stage.show();
        desk.enter();
    }

    private static Workspace opened(Opening opening) {
        return ((Opening.Opened) opening).workspace();
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

    private List<String> topics() {
        return kept().topics(YEAR).stream().map(one -> one.name().in(Language.ZH_HANS).orElse("")).toList();
    }

    private Optional<Moved> moved(int topic) {
        return kept().topics(YEAR).get(topic).standing().moved();
    }

    private static void paste(FxRobot robot, String words) {
        robot.interact(() -> {
            var content = new ClipboardContent();
            content.putString(words);
            Clipboard.getSystemClipboard().setContent(content);
        });
        robot.push(KeyCode.CONTROL, KeyCode.V);
    }

    private void addTopics(FxRobot robot) {
        robot.clickOn("#materiality-first");
        paste(robot, "应对气候变化\t环境\n员工权益\t社会\n商业道德\t治理\n");
        await(() -> topics().equals(List.of("应对气候变化", "员工权益", "商业道德")));
    }

    private static void write(FxRobot robot, String field, String words) {
        robot.interact(() -> robot.lookup(field).queryAs(TextInputControl.class).requestFocus());
        robot.interact(() -> robot.lookup(field).queryAs(TextInputControl.class).setText(words));
        robot.interact(() -> robot.lookup("#materiality-list").query().requestFocus());
    }

    @Test
    void topicsAndGroupsAreWrittenAndATopicMovedForAReasonAndAllIsThereTheNextDay(FxRobot robot) {
        addTopics(robot);
        assertThat(kept().topics(YEAR)).extracting(MaterialTopic::dimension)
                .containsExactly("environment", "social", "governance");

        robot.interact(() -> robot.lookup("#materiality-groups").queryAs(ToggleButton.class)
                .fire());
        robot.interact(() -> robot.lookup("#materiality-add").queryAs(TextInputControl.class).setText("员工"));
        robot.push(KeyCode.ENTER);
        await(() -> kept().stakeholders(YEAR).size() == 1);
        write(robot, "#group-weight", "2.5");
        write(robot, "#group-channels", "职工代表大会\n意见箱");
        write(robot, "#group-frequency", "每季度");
        robot.interact(() -> robot.lookup("#group-topics-n2").queryAs(CheckBox.class).fire());
        await(() -> kept().stakeholders(YEAR).getFirst().topics().size() == 1);

        Node dot = robot.lookup("#dot-n2").query();
        robot.drag(dot, MouseButton.PRIMARY).moveBy(220, -320).drop();
        await(() -> robot.lookup("#materiality-reason-bar").query().isVisible());
        assertThat(moved(1)).as("nothing is moved without a reason").isEmpty();
        robot.interact(() -> robot.lookup("#materiality-reason").queryAs(TextInputControl.class)
                .setText("工会提出"));
        robot.push(KeyCode.ENTER);
        await(() -> moved(1).map(Moved::reason).equals(Optional.of("工会提出")));
        Moved put = moved(1).orElseThrow();

        workspace.undo().join();
        await(() -> moved(1).isEmpty());
        workspace.redo().join();
        await(() -> moved(1).isPresent());

        workspace.close();
        workspace = opened(shelf.open(file));
        assertThat(topics()).containsExactly("应对气候变化", "员工权益", "商业道德");
        assertThat(moved(1)).contains(put);
        Stakeholder group = kept().stakeholders(YEAR).getFirst();
        assertThat(group.weight()).isEqualByComparingTo("2.5");
        assertThat(group.topics()).containsExactly(kept().topics(YEAR).get(1).id());
        assertThat(group.exchange().channels().in(Language.ZH_HANS)).contains(List.of("职工代表大会", "意见箱"));
        assertThat(group.exchange().frequency().in(Language.ZH_HANS)).contains("每季度");
        workspace.close();
    }

    /// Puts a topic to the same place on both axes.
    private Edit put(int topic, int place) {
        MaterialTopic before = kept().topics(YEAR).get(topic);
        var standing = new MaterialTopic.Standing(Optional.empty(), Optional.empty(),
                Optional.of(new Moved(BigDecimal.valueOf(place), BigDecimal.valueOf(place), "董事会")), Optional.empty());
        return new Edit.SetPart(before.id(), Optional.of(before), Optional.of(before.with(standing)));
    }

    private static Point2D middle(FxRobot robot, String dot) {
        Node node = robot.lookup(dot).query();
        Bounds box = node.localToScreen(node.getLayoutBounds());
        return new Point2D(box.getCenterX(), box.getCenterY());
    }

    @Test
    void aTopicGetsThePlaceWhereItsDotIsDropped(FxRobot robot) {
        addTopics(robot);
        workspace.apply(new Edit.Batch(Edit.Purpose.MOVE, List.of(put(0, 1), put(1, 3), put(2, 5)))).join();
        await(() -> middle(robot, "#dot-n3").getY() < middle(robot, "#dot-n1").getY() - 100);
        robot.clickOn("#dot-n2");
        WaitForAsyncUtils.waitForFxEvents();
        Point2D low = middle(robot, "#dot-n1");
        Point2D high = middle(robot, "#dot-n3");
        robot.drag("#dot-n2", MouseButton.PRIMARY).dropTo(
                low.getX() + 0.75 * (high.getX() - low.getX()), low.getY() + 0.25 * (high.getY() - low.getY()));
        await(() -> robot.lookup("#materiality-reason-bar").query().isVisible());
        robot.interact(() -> robot.lookup("#materiality-reason").queryAs(TextInputControl.class).setText("工会提出"));
        robot.push(KeyCode.ENTER);
        await(() -> moved(1).map(Moved::reason).equals(Optional.of("工会提出")));

        Moved put = moved(1).orElseThrow();
        assertThat(put.financial()).as("three quarters from 1 to 5").isCloseTo(BigDecimal.valueOf(4), within(A_PIXEL));
        assertThat(put.impact()).as("one quarter from 1 to 5").isCloseTo(BigDecimal.TWO, within(A_PIXEL));
        workspace.close();
    }

    @Test
    void aTopicIsMovedByArrowKeysAndPutBack(FxRobot robot) {
        addTopics(robot);
        robot.interact(() -> robot.lookup("#matrix").query().requestFocus());
        robot.push(KeyCode.UP).push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.ENTER);
        robot.interact(() -> robot.lookup("#materiality-reason").queryAs(TextInputControl.class).setText("董事会"));
        robot.push(KeyCode.ENTER);
        await(() -> moved(2).isPresent());
        assertThat(moved(2)).contains(new Moved(new BigDecimal("3.10"), new BigDecimal("3.20"), "董事会"));
        assertThat(robot.lookup("#topic-moved").queryAs(Label.class).getText()).contains("董事会");

        robot.interact(() -> robot.lookup("#topic-back").queryAs(Button.class).fire());
        await(() -> moved(2).isEmpty());
        robot.push(KeyCode.UP).push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#materiality-reason-bar").query().isVisible()).isFalse();
        workspace.close();
    }

    @Test
    void aPlaceThatIsTypedAsksForItsReason(FxRobot robot) {
        addTopics(robot);
        write(robot, "#topic-impact", "4");
        await(() -> robot.lookup("#materiality-reason").query().isFocused());
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#materiality-reason-bar").query().isVisible()).isFalse();
        workspace.close();
    }

    /// The file is the one that is suggested, in the folder of the test.
    private static final class Chosen extends NoFiles {

        @Override
        public Optional<Path> save(String title, Kind kind, Path suggested) {
            return Optional.of(folder.resolve(suggested));
        }
    }

    @Test
    void tellsHowTheTopicsWereFoundAndTakesItBack(FxRobot robot) {
        addTopics(robot);
        robot.interact(() -> robot.lookup("#materiality-method").queryAs(Button.class).fire());
        write(robot, "#process-steps", "识别：对照指引\n评估: 问卷\n确认");
        await(() -> kept().process(YEAR).isPresent());
        write(robot, "#process-by", "董事会");
        write(robot, "#process-day", "三月");
        assertThat(warned).singleElement().asString().contains("三月");
        write(robot, "#process-day", "2025-03-20");
        await(() -> kept().process(YEAR).flatMap(Process::confirmed).isPresent());

        Process told = kept().process(YEAR).orElseThrow();
        assertThat(told.steps().in(Language.ZH_HANS)).contains(List.of("识别\n对照指引", "评估\n问卷", "确认"));
        assertThat(told.confirmedBy().in(Language.ZH_HANS)).contains("董事会");
        assertThat(told.confirmed()).contains(LocalDate.of(2025, 3, 20));
        workspace.undo().join();
        await(() -> kept().process(YEAR).flatMap(Process::confirmed).isEmpty());
        workspace.close();
    }

    @Test
    void theMatrixIsWrittenToAFileOfItsOwn(FxRobot robot) throws IOException {
        addTopics(robot);
        Path picture = folder.resolve("2024 年重要性议题矩阵.svg");
        robot.interact(() -> robot.lookup("#materiality-picture").queryAs(Button.class).fire());
        assertThat(warned).as("nothing stands in it yet").singleElement().asString().contains("没有矩阵");

        robot.interact(() -> robot.lookup("#matrix").query().requestFocus());
        robot.push(KeyCode.UP).push(KeyCode.ENTER);
        robot.interact(() -> robot.lookup("#materiality-reason").queryAs(TextInputControl.class).setText("董事会"));
        robot.push(KeyCode.ENTER);
        await(() -> moved(2).isPresent());
        robot.interact(() -> robot.lookup("#materiality-picture").queryAs(Button.class).fire());
        await(() -> Files.exists(picture));
        assertThat(Files.readString(picture)).startsWith("<?xml").contains("商业道德").contains("</svg>");
        workspace.close();
    }

    @Test
    void topicsAreRenamedReorderedLeftOutAndTakenOutByKeyboard(FxRobot robot) {
        addTopics(robot);
        paste(robot, "商业道德\n数据安全\n");
        await(() -> topics().size() == 4);
        assertThat(warned).singleElement().asString().contains("商业道德");

        robot.interact(() -> robot.lookup("#materiality-list").query().requestFocus());
        robot.push(KeyCode.ALT, KeyCode.UP);
        await(() -> topics().equals(List.of("应对气候变化", "员工权益", "数据安全", "商业道德")));
        robot.push(KeyCode.SPACE);
        await(() -> !kept().topics(YEAR).get(2).included());
        robot.push(KeyCode.F2);
        robot.interact(() -> robot.lookup("#topic-name-zh-Hans").queryAs(TextInputControl.class).setText("信息安全"));
        robot.push(KeyCode.ENTER);
        await(() -> topics().get(2).equals("信息安全"));
        robot.interact(() -> robot.lookup("#materiality-list").query().requestFocus());
        robot.push(KeyCode.DELETE);
        await(() -> topics().equals(List.of("应对气候变化", "员工权益", "商业道德")));
        workspace.undo().join();
        await(() -> topics().contains("信息安全"));
        workspace.close();
    }

    @Test
    void aChangeIsNotedWithItsKindItsTopicsAndItsReason(FxRobot robot) {
        addTopics(robot);
        robot.interact(() -> robot.lookup("#materiality-changes").queryAs(ToggleButton.class)
                .fire());
        robot.interact(() -> robot.lookup("#materiality-add-change").queryAs(Button.class)
                .fire());
        await(() -> kept().changes(YEAR).size() == 1);
        write(robot, "#change-reason", "交易所指引");
        robot.interact(() -> robot.lookup("#change-to-n1").queryAs(CheckBox.class).fire());
        await(() -> kept().changes(YEAR).getFirst().to().size() == 1);
        TopicChange change = kept().changes(YEAR).getFirst();
        assertThat(change.kind()).isEqualTo(TopicChange.Kind.ADDED);
        assertThat(change.reason().in(Language.ZH_HANS)).contains("交易所指引");
        workspace.close();
    }

    @Test
    void answersAreTakenOverAndTracedAndAThresholdSetForAReason(FxRobot robot) {
        addTopics(robot);
        robot.interact(() -> robot.lookup("#materiality-groups").queryAs(ToggleButton.class).fire());
        robot.interact(() -> robot.lookup("#materiality-add").queryAs(TextInputControl.class).setText("投资者"));
        robot.push(KeyCode.ENTER);
        await(() -> kept().stakeholders(YEAR).size() == 1);
        robot.interact(() -> robot.lookup("#answers-read").queryAs(Button.class).fire());
        paste(robot, "受访者\t员工权益\t供应链\t商业道德\n甲\t4\t1\t9\n乙\t5\t2\t好\n甲\t1\t1\t1\n");
        await(() -> !robot.lookup("#survey-flaws").queryListView().getItems().isEmpty());
        assertThat(robot.lookup("#survey-flaws").queryListView().getItems()).extracting(Object::toString)
                .anySatisfy(line -> assertThat(line).contains("第 1 行“供应链”列"))
                .anySatisfy(line -> assertThat(line).contains("第 2 行“商业道德”列", "9"))
                .anySatisfy(line -> assertThat(line).contains("第 3 行“商业道德”列", "“好”"))
                .anySatisfy(line -> assertThat(line).contains("第 4 行“受访者”列", "“甲”"));
        robot.interact(() -> robot.lookup("#survey-take").queryAs(Button.class).fire());
        await(() -> kept().surveys(YEAR).size() == 1);
        assertThat(kept().surveys(YEAR).getFirst().sheets()).hasSize(2);
        await(() -> robot.lookup("#answers-said").queryAs(Label.class).getText().contains("2 份答卷，2 个评分"));

        robot.interact(() -> robot.lookup("#materiality-method").queryAs(Button.class).fire());
        write(robot, "#method-impact", "4");
        write(robot, "#method-impact-reason", "董事会决定");
        await(() -> kept().method(YEAR).filter(method -> method.impact().from().intValue() == 4
                && method.impact().reason().in(Language.ZH_HANS).isPresent()).isPresent());

        robot.interact(() -> robot.lookup("#materiality-topics").queryAs(ToggleButton.class).fire());
        robot.interact(() -> robot.lookup("#materiality-list").query().requestFocus());
        robot.push(KeyCode.DOWN).push(KeyCode.HOME).push(KeyCode.DOWN);
        await(() -> robot.lookup("#topic-trace .trace-row").queryAllAs(Label.class).stream()
                .anyMatch(row -> row.getText().contains("2 份，均值 4.5000")));
        workspace.close();
    }

    @Test
    void aYearIsBuiltFromTheOneBefore(FxRobot robot) {
        addTopics(robot);
        var next = workspace.snapshot().report().withYear(YEAR.plusYears(1));
        workspace.apply(new Edit.SetReport(workspace.snapshot().report(), next)).join();
        await(() -> robot.lookup("#materiality-build").query().isVisible());
        robot.interact(() -> robot.lookup("#materiality-build").queryAs(Button.class).fire());
        await(() -> kept().topics(next.year()).size() == 3);
        assertThat(kept().changes(next.year())).allSatisfy(change -> {
            assertThat(change.kind()).isEqualTo(TopicChange.Kind.UNCHANGED);
            assertThat(kept().topic(change.from().getFirst()).orElseThrow().name())
                    .isEqualTo(kept().topic(change.to().getFirst()).orElseThrow().name());
        });
        workspace.undo().join();
        assertThat(kept().topics(next.year())).isEmpty();
        workspace.close();
    }
}
