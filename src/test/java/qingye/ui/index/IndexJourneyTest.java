package qingye.ui.index;

import static org.assertj.core.api.Assertions.assertThat;
import static qingye.ui.Await.await;
import static qingye.ui.index.AskedReport.ENERGY;
import static qingye.ui.index.AskedReport.ENERGY_TOPIC;
import static qingye.ui.index.AskedReport.POLLUTANTS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import qingye.check.Severity;
import qingye.model.Disclosures;
import qingye.model.answer.Answer;
import qingye.model.answer.Stance;
import qingye.model.answer.Target;
import qingye.model.id.TableId;
import qingye.model.indicator.ValueKey;
import qingye.model.standard.RequirementKey;
import qingye.model.text.Localized;
import qingye.settings.Theme;
import qingye.text.Messages;
import qingye.ui.MemoryWorkspace;
import qingye.ui.NoFiles;
import qingye.ui.fx.JobRunner;
import qingye.ui.nav.Findings;
import qingye.ui.nav.Mark;
import qingye.ui.nav.Marks;
import qingye.ui.nav.Notices;
import qingye.ui.nav.Place;
import qingye.ui.nav.Surroundings;
import qingye.ui.shell.Look;

/// A person's way through the index desk.
@ExtendWith(ApplicationExtension.class)
class IndexJourneyTest extends NoFiles implements Notices, Findings {

    private static final RequirementKey ENERGY_ARTICLE = new RequirementKey("cn", "ART35");

    @TempDir
    Path folder;

    private final List<Place> opened = new CopyOnWriteArrayList<>();
    private final ObjectProperty<Map<RequirementKey, Mark>> found = new SimpleObjectProperty<>(Map.of());
    private final List<String> said = new CopyOnWriteArrayList<>();
    private final MemoryWorkspace workspace = new MemoryWorkspace(Path.of("index"), AskedReport.content());
    private Optional<IndexDesk> desk = Optional.empty();
    private Path file = Path.of("none");
    private int lastId;

    @Start
    void start(Stage stage) {
        Look.loadFonts();
        var made = new IndexDesk(workspace, new Surroundings(Messages.of(Locale.CHINESE), opened::add, this,
                new JobRunner(fault -> said.add(fault.toString())), _ -> { /* unseen */ }).with((Findings) this),
                () -> "n" + ++lastId, _ -> this);
        desk = Optional.of(made);
        var panes = new BorderPane(made.work());
        panes.setLeft(made.outline());
        panes.setRight(made.inspector().orElseThrow());
        var scene = new Scene(panes, 1270, 720);
        Look.dress(scene, Theme.LIGHT);
        stage.setScene(scene);
        stage.show();
        made.enter();
    }

    @AfterEach
    void leave() {
        desk.ifPresent(IndexDesk::close);
        workspace.close();
    }

    @Override
    public Optional<Path> open(String title, Kind kind) {
        return Optional.of(file);
    }

    @Override
    public void tell(String sentence) {
        said.add(sentence);
    }

    @Override
    public void warn(String sentence) {
        said.add(sentence);
    }

    @Override
    public ObservableValue<Map<TableId, Marks>> marks() {
        return Findings.NONE.marks();
    }

    @Override
    public ObservableValue<Map<RequirementKey, Mark>> answers() {
        return found;
    }

    @Override
    public void lookAt(TableId table, Optional<ValueKey> value) {
        // no table is at this desk
    }

    private Disclosures kept() {
        return workspace.snapshot().disclosures();
    }

    private Answer answer(RequirementKey key) {
        return kept().answer(AskedReport.YEAR, key);
    }

    private static void fire(FxRobot robot, String button) {
        robot.interact(() -> robot.lookup(button).queryAs(Button.class).fire());
    }

    private void go(FxRobot robot, RequirementKey key) {
        robot.interact(() -> desk.orElseThrow().show(new Place.Index(Optional.of(key))));
    }

    private static void write(FxRobot robot, String field, String words) {
        robot.interact(() -> robot.lookup(field).queryAs(TextInputControl.class).requestFocus());
        robot.interact(() -> robot.lookup(field).queryAs(TextInputControl.class).setText(words));
    }

    private static void keys(FxRobot robot, KeyCode... codes) {
        robot.interact(() -> robot.lookup("#index-requirements").query().requestFocus());
        robot.push(codes);
    }

    private static void pick(FxRobot robot, String sought) {
        robot.interact(() -> robot.lookup("#pick-search").queryAs(TextInputControl.class).setText(sought));
        robot.push(KeyCode.ENTER);
        fire(robot, "#pick-go");
    }

    private static String where(FxRobot robot) {
        return robot.lookup("#target-0").<Labeled>tryQuery().map(Labeled::getText).orElse("");
    }

    private void undoAll() {
        while (workspace.undoable().isPresent()) {
            workspace.undo().join();
        }
    }

    @Test
    void aStandardIsAdoptedAndAnsweredAndTheReportFollowed(FxRobot robot) {
        fire(robot, "#index-first-cn");
        await(() -> kept().adoptions().size() == 1);
        assertThat(robot.lookup("#index-empty").query().isVisible()).isFalse();

        go(robot, ENERGY_TOPIC);
        fire(robot, "#answer-add");
        pick(robot, "节约能源");
        await(() -> answer(ENERGY_TOPIC).targets().equals(List.of(new Target.InSection(ENERGY))));
        assertThat(answer(ENERGY_TOPIC).stance()).isEqualTo(new Stance.Disclosed());
        assertThat(where(robot)).isEqualTo("节约能源");
        robot.clickOn("#target-0");
        assertThat(opened).containsExactly(new Place.Section(ENERGY, Optional.empty()));

        workspace.apply(AskedReport.rename(workspace.snapshot(), ENERGY, "能源管理")).join();
        await(() -> where(robot).equals("能源管理"));
        workspace.apply(AskedReport.delete(workspace.snapshot(), ENERGY)).join();
        await(() -> where(robot).equals("已删除的章节"));
        assertThat(robot.lookup("#target-0").query().getStyleClass()).contains("link-gone");
        workspace.undo().join();
        await(() -> where(robot).equals("能源管理"));
        undoAll();
        await(() -> robot.lookup("#index-empty").query().isVisible());
        assertThat(kept()).isEqualTo(Disclosures.NONE);
    }

    @Test
    void whatShowsAGoalIsTakenAwayWhereItShowsIt(FxRobot robot) {
        var goal = new RequirementKey("sdg", "SDG7");
        fire(robot, "#index-first-cn");
        workspace.apply(AskedReport.show(workspace.snapshot(), ENERGY, 7)).join();
        go(robot, goal);
        await(() -> where(robot).equals("节约能源"));
        assertThat(robot.lookup("#target-drop-0").tryQuery()).as("nothing here takes it away").isEmpty();
        assertThat(robot.lookup("#answer-targets").queryAs(Parent.class).lookupAll(".quiet"))
                .anySatisfy(line -> assertThat(((Label) line).getText()).contains("图标"));

        fire(robot, "#answer-add");
        pick(robot, "环境");
        await(() -> robot.lookup("#target-1").tryQuery().isPresent());
        assertThat(robot.lookup("#target-up-1").tryQuery()).as("what shows it stands first").isEmpty();
        fire(robot, "#target-drop-1");
        await(() -> answer(goal).targets().isEmpty());
        assertThat(where(robot)).isEqualTo("节约能源");

        go(robot, POLLUTANTS);
        keys(robot, KeyCode.SHORTCUT, KeyCode.C);
        await(() -> said.stream().anyMatch(one -> one.contains("没有可复制的内容")));
    }

    @Test
    void whatDoesNotApplySaysWhyAndIsHandedInWhenTheDeskIsLeft(FxRobot robot) {
        fire(robot, "#index-first-cn");
        go(robot, POLLUTANTS);
        keys(robot, KeyCode.DIGIT3);
        await(() -> answer(POLLUTANTS).stance().kind() == Stance.Kind.NOT_APPLICABLE);
        write(robot, "#answer-words", "公司没有生产设施");
        robot.interact(() -> desk.orElseThrow().flush());
        await(() -> answer(POLLUTANTS).stance().equals(new Stance.NotApplicable(Localized.zh("公司没有生产设施"))));
        write(robot, "#answer-owner", "行政部");
        // another requirement gets the desk: what was written belongs to the one before
        go(robot, ENERGY_TOPIC);
        await(() -> answer(POLLUTANTS).owner().equals("行政部"));
        assertThat(answer(ENERGY_TOPIC)).isEqualTo(Answer.OPEN);

        go(robot, POLLUTANTS);
        keys(robot, KeyCode.DELETE);
        await(() -> answer(POLLUTANTS).equals(Answer.OPEN.withOwner("行政部")));
        workspace.undo().join();
        await(() -> robot.lookup("#answer-words").queryAs(TextInputControl.class).getText().equals("公司没有生产设施"));
    }

    @Test
    void aSuggestionIsTakenAndTheSameAnswerGivenElsewhere(FxRobot robot) {
        fire(robot, "#index-first-cn");
        go(robot, ENERGY_TOPIC);
        keys(robot, KeyCode.DIGIT1);
        await(() -> answer(ENERGY_TOPIC).stance().kind() == Stance.Kind.DISCLOSED);
        fire(robot, "#answer-add");
        pick(robot, "节约能源");
        await(() -> !answer(ENERGY_TOPIC).targets().isEmpty());
        // the article of the topic asks for the same
        robot.interact(() -> robot.lookup("#also-0").queryAs(CheckBox.class).fire());
        fire(robot, "#also-go");
        await(() -> answer(ENERGY_ARTICLE).targets().equals(answer(ENERGY_TOPIC).targets()));
        workspace.undo().join();
        await(() -> answer(ENERGY_ARTICLE).equals(Answer.OPEN));

        go(robot, ENERGY_ARTICLE);
        await(() -> robot.lookup("#suggestion-0").tryQuery().isPresent());
        fire(robot, "#suggestion-0");
        await(() -> answer(ENERGY_ARTICLE).targets().equals(answer(ENERGY_TOPIC).targets()));
        assertThat(answer(ENERGY_ARTICLE).stance()).isEqualTo(new Stance.Disclosed());
    }

    @Test
    void allSuggestionsAreListedAndTakenInOneStep(FxRobot robot) {
        fire(robot, "#index-first-cn");
        go(robot, ENERGY_TOPIC);
        fire(robot, "#answer-add");
        pick(robot, "节约能源");
        await(() -> !answer(ENERGY_TOPIC).targets().isEmpty());
        robot.interact(() -> robot.lookup("#index-part-articles").<javafx.scene.control.ToggleButton>query().fire());
        fire(robot, "#index-do-suggest");
        await(() -> robot.lookup("#pick-go").tryQuery().isPresent());
        int before = kept().answers().size();
        // those that follow from titles alone are looked at before they are ticked
        fire(robot, "#pick-all");
        fire(robot, "#pick-go");
        await(() -> kept().answers().size() > before);
        assertThat(answer(ENERGY_ARTICLE).targets()).contains(new Target.InSection(ENERGY));
        workspace.undo().join();
        await(() -> kept().answers().size() == before);
    }

    private static void clipboard(FxRobot robot, String words) {
        robot.interact(() -> {
            var content = new ClipboardContent();
            content.putString(words);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    @Test
    void anIndexIsPastedAfterItWasLookedAt(FxRobot robot) {
        fire(robot, "#index-first-cn");
        go(robot, ENERGY_TOPIC);
        clipboard(robot, "议题\t对应章节\n能源利用\t节约能源\n应对气候变化\t没有这一章\n不存在的议题\t环境\n");
        keys(robot, KeyCode.CONTROL, KeyCode.V);
        await(() -> robot.lookup("#index-take-go").tryQuery().isPresent());
        ListView<?> lines = robot.lookup("#index-take-lines").queryListView();
        assertThat(lines.getItems()).anySatisfy(line -> assertThat(line.toString()).contains("节约能源", "TAKEN"))
                .anySatisfy(line -> assertThat(line.toString()).contains("没有这一章", "DOUBTFUL"))
                .anySatisfy(line -> assertThat(line.toString()).contains("不存在的议题", "LEFT"));
        assertThat(kept().answers()).isEmpty();
        fire(robot, "#index-take-go");
        await(() -> answer(ENERGY_TOPIC).targets().equals(List.of(new Target.InSection(ENERGY))));
        assertThat(answer(new RequirementKey("cn", "T01")).targets()).as("nothing typed is lost")
                .containsExactly(new Target.Titled("没有这一章"));
        workspace.undo().join();
        await(() -> kept().answers().isEmpty());

        clipboard(robot, "一句话");
        keys(robot, KeyCode.CONTROL, KeyCode.V);
        await(() -> said.stream().anyMatch(one -> one.contains("两列")));
    }

    @Test
    void aStandardOfOnesOwnIsBroughtAndTakenAwayAgain(FxRobot robot) throws IOException {
        file = folder.resolve("行业披露指引.csv");
        Files.writeString(file, "编号,要求\nA1,治理架构\nA2,风险管理\nA2,又一次\n");
        fire(robot, "#index-bring");
        await(() -> robot.lookup("#index-take-go").tryQuery().isPresent());
        write(robot, "#index-take-name", "行业指引");
        fire(robot, "#index-take-go");
        await(() -> kept().standards().size() == 1);
        String id = kept().standards().keySet().iterator().next();
        await(() -> robot.lookup("#index-title").queryAs(Button.class).getText().equals("行业指引"));
        TableView<?> table = robot.lookup("#index-requirements").queryTableView();
        assertThat(table.getItems()).hasSize(2);
        var key = new RequirementKey(id, "A1");
        go(robot, key);
        keys(robot, KeyCode.DIGIT1);
        await(() -> answer(key).stance().kind() == Stance.Kind.DISCLOSED);
        fire(robot, "#index-title");
        fire(robot, "#standard-remove");
        await(() -> kept().equals(Disclosures.NONE));
        workspace.undo().join();
        await(() -> answer(key).stance().kind() == Stance.Kind.DISCLOSED);
    }

    @Test
    void anotherVersionIsChosenAndTheIndexPutIntoTheReport(FxRobot robot) {
        fire(robot, "#index-first-hkex");
        await(() -> robot.lookup("#standard-edition").tryQuery().isPresent());
        assertThat(robot.lookup("#standard-edition-words").queryAs(Label.class).getText()).contains("A1.2、A4");
        robot.interact(() -> {
            ChoiceBox<?> editions = robot.lookup("#standard-edition").queryAs(ChoiceBox.class);
            editions.getSelectionModel().selectLast();
        });
        await(() -> kept().adoptions().values().iterator().next().edition().isPresent());
        fire(robot, "#index-do-insert");
        robot.interact(() -> robot.lookup("#index-insert-search").queryAs(TextInputControl.class).setText("附录"));
        fire(robot, "#index-insert-go");
        await(() -> workspace.snapshot().chapters().blocks().size() == 1);
        assertThat(opened).singleElement().isInstanceOf(Place.Section.class);
        assertThat(robot.lookup("#standard-index-0").queryAs(Labeled.class).getText()).isEqualTo("附录");
        fire(robot, "#index-do-renewal");
        assertThat(said).last().asString().contains("2023").contains("港交所");
    }

    @Test
    void whatTheChecksFoundStandsBesideTheRequirement(FxRobot robot) {
        fire(robot, "#index-first-cn");
        go(robot, ENERGY_TOPIC);
        robot.interact(() -> found.set(Map.of(ENERGY_TOPIC, new Mark(Severity.ERROR, List.of("应披露而没有回应")))));
        await(() -> robot.lookup(".answer-fault").<Label>tryQuery().map(Label::getText)
                .equals(Optional.of("应披露而没有回应")));
        TableView<?> table = robot.lookup("#index-requirements").queryTableView();
        assertThat(table.getItems()).filteredOn(one -> one instanceof Row row && row.mark().isPresent())
                .singleElement().satisfies(one -> assertThat(((Row) one).key()).isEqualTo(ENERGY_TOPIC));
        robot.interact(() -> found.set(Map.of()));
        await(() -> robot.lookup(".answer-fault").tryQuery().isEmpty());
    }
}
