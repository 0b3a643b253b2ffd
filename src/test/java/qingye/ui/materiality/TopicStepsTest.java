package qingye.ui.materiality;

import static org.assertj.core.api.Assertions.assertThat;
import static qingye.ui.Await.await;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
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

import qingye.edit.Edit;
import qingye.model.Chapters;
import qingye.model.Figures;
import qingye.model.Materiality;
import qingye.model.Snapshot;
import qingye.model.Tables;
import qingye.model.id.IndicatorId;
import qingye.model.id.PartId;
import qingye.model.id.RowId;
import qingye.model.id.SectionId;
import qingye.model.id.TableId;
import qingye.model.indicator.Indicator;
import qingye.model.indicator.ValueKey;
import qingye.model.materiality.MaterialTopic;
import qingye.model.materiality.MaterialityPart;
import qingye.model.materiality.Moved;
import qingye.model.materiality.TopicChange;
import qingye.model.materiality.TopicChange.Kind;
import qingye.model.report.Outline;
import qingye.model.report.Section;
import qingye.model.report.SectionRole;
import qingye.model.table.KpiRow;
import qingye.model.table.KpiTable;
import qingye.model.text.Language;
import qingye.model.text.Localized;
import qingye.settings.Theme;
import qingye.text.Messages;
import qingye.ui.NoFiles;
import qingye.ui.fx.JobRunner;
import qingye.ui.nav.Notices;
import qingye.ui.nav.Place;
import qingye.ui.nav.Surroundings;
import qingye.ui.shell.Look;
import qingye.workspace.Opening;
import qingye.workspace.Workspace;
import qingye.workspace.WorkspaceFiles;

/// Topics are picked, linked and ranked, and changes suggested, at the desk.
@ExtendWith(ApplicationExtension.class)
class TopicStepsTest implements Notices {

    private static final Year YEAR = Year.of(2024);
    private static final IndicatorId GHG = new IndicatorId("ghg");
    private static final TableId TABLE = new TableId("T1");
    private static final SectionId SECTION = new SectionId("s1");

    @TempDir
    private static Path folder;

    private static int files;

    private final List<String> warned = new CopyOnWriteArrayList<>();
    private final List<Place> opened = new CopyOnWriteArrayList<>();
    private Optional<MaterialityDesk> desk = Optional.empty();
    private Workspace workspace;
    private int lastId;

    @Start
    void start(Stage stage) {
        Path file = folder.resolve("steps" + ++files + ".qingye.mv.db");
        var shelf = new WorkspaceFiles(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), "王芳");
        workspace = ((Opening.Opened) shelf.create(file, report())).workspace();
        Look.loadFonts();
        var made = new MaterialityDesk(workspace, new Surroundings(Messages.of(Locale.CHINESE), opened::add, this,
                new JobRunner(_ -> { /* nothing runs */ }), _ -> { /* unseen */ }), () -> "n" + ++lastId,
                _ -> new NoFiles());
        desk = Optional.of(made);
        var panes = new BorderPane(made.work());
        panes.setLeft(made.outline());
        panes.setRight(made.inspector().orElseThrow());
        var scene = new Scene(panes, 1300, 720);
        Look.dress(scene, Theme.LIGHT);
        stage.setScene(scene);
        stage.show();
        made.enter();
    }

    private static Snapshot report() {
        var indicator = new Indicator(GHG, Localized.zh("温室气体排放总量"), Localized.zh("吨"), 2, Localized.none());
        var table = new KpiTable(TABLE, SECTION, Localized.zh("碳排放"), List.of(Year.of(2023), YEAR),
                List.of(new KpiRow(new RowId("r1"), Localized.none(), Localized.none(), GHG)));
        var section = new Section(SECTION, SectionRole.CHAPTER, Localized.zh("应对气候变化"), List.of());
        Snapshot blank = Snapshot.blank(YEAR);
        return new Snapshot(blank.organisation(), blank.report(),
                new Figures(Map.of(GHG, indicator), Map.of(), Map.of(), Map.of(), Map.of()),
                new Tables(Map.of(TABLE, table), Map.of()),
                new Chapters(new Outline(List.of(new Outline.Entry(SECTION, 1))), Map.of(SECTION, section), Map.of(),
                        Map.of()));
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

    private MaterialTopic topic(int at) {
        return kept().topics(YEAR).get(at);
    }

    private void put(MaterialityPart... parts) {
        for (MaterialityPart part : parts) {
            workspace.apply(new Edit.SetPart(part.id(), Optional.empty(), Optional.of(part))).join();
        }
    }

    private static MaterialTopic topic(String id, Year year, int place, String name) {
        return MaterialTopic.named(new PartId(id), year, place, Localized.zh(name), "environment");
    }

    private static void fire(FxRobot robot, String button) {
        robot.interact(() -> robot.lookup(button).queryAs(Button.class).fire());
    }

    private static void seek(FxRobot robot, String words) {
        robot.interact(() -> robot.lookup("#pick-search").queryAs(TextInputControl.class).setText(words));
        robot.push(KeyCode.ENTER);
    }

    private static void write(FxRobot robot, String field, String words) {
        robot.interact(() -> robot.lookup(field).queryAs(TextInputControl.class).requestFocus());
        robot.interact(() -> robot.lookup(field).queryAs(TextInputControl.class).setText(words));
        robot.interact(() -> robot.lookup("#materiality-list").query().requestFocus());
    }

    @Test
    void standardTopicsComeInOneStepWithTheirNamesAndCode(FxRobot robot) {
        put(topic("own", YEAR, 1, "能源利用"));
        fire(robot, "#materiality-offer-standard");
        seek(robot, "T01");
        seek(robot, "能源利用");
        seek(robot, "员工");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        await(() -> kept().topics(YEAR).size() == 3);

        assertThat(topic(1).standard()).isEqualTo("T01");
        assertThat(topic(1).dimension()).isEqualTo("environment");
        assertThat(topic(1).name().byLanguage()).containsOnlyKeys(Language.values())
                .containsEntry(Language.EN, "Climate change").containsEntry(Language.ZH_HANT, "應對氣候變化");
        assertThat(topic(2).dimension()).isEqualTo("social");
        assertThat(robot.lookup("#pick").tryQuery()).isEmpty();
        workspace.undo().join();
        await(() -> kept().topics(YEAR).size() == 1);
        workspace.close();
    }

    @Test
    void topicsOfLastYearComeBackWithWhatIsKnownOfThem(FxRobot robot) {
        MaterialTopic old = topic("a-2023", YEAR.minusYears(1), 1, "气候");
        put(old, topic("b-2023", YEAR.minusYears(1), 2, "水"), topic("b", YEAR, 1, "水"),
                new TopicChange(new PartId("c"), YEAR, 1, Kind.REMOVED, List.of(old.id()), List.of(),
                        Localized.zh("不重要")));
        fire(robot, "#materiality-offer-earlier");
        robot.push(KeyCode.DOWN).push(KeyCode.SPACE).push(KeyCode.DOWN).push(KeyCode.SPACE);
        fire(robot, "#pick-go");
        await(() -> kept().topics(YEAR).size() == 2);

        assertThat(topic(1).name()).isEqualTo(old.name());
        assertThat(kept().changes(YEAR)).as("it was said to be gone").singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(Kind.UNCHANGED);
            assertThat(change.to()).containsExactly(topic(1).id());
        });
        workspace.undo().join();
        assertThat(kept().changes(YEAR).getFirst().kind()).isEqualTo(Kind.REMOVED);
        workspace.close();
    }

    @Test
    void aTopicIsLinkedOpenedAndFreedOfWhatIsGone(FxRobot robot) {
        put(topic("a", YEAR, 1, "气候"));
        select(robot);
        fire(robot, "#links-add-indicators");
        seek(robot, "温室");
        fire(robot, "#pick-go");
        fire(robot, "#links-add-sections");
        seek(robot, "气候");
        fire(robot, "#pick-go");
        robot.interact(() -> choose(robot, "#topic-standard", "T01"));
        fire(robot, "#links-add-requirements");
        seek(robot, "gri 305-1");
        fire(robot, "#pick-go");
        await(() -> topic(0).links().requirements().size() == 1);
        assertThat(topic(0).links().indicators()).containsExactly(GHG);
        assertThat(topic(0).links().sections()).containsExactly(SECTION);
        assertThat(topic(0).links().requirements()).containsExactly("gri:305-1");
        assertThat(topic(0).standard()).isEqualTo("T01");

        robot.interact(() -> robot.lookup("#link-indicator-ghg").queryAs(Hyperlink.class).fire());
        robot.interact(() -> robot.lookup("#link-section-s1").queryAs(Hyperlink.class).fire());
        assertThat(opened).containsExactly(
                new Place.Table(TABLE, Optional.of(new ValueKey(GHG, YEAR))),
                new Place.Section(SECTION, Optional.empty()));

        Snapshot now = workspace.snapshot();
        workspace.apply(new Edit.SetOutline(now.chapters().outline(), Outline.EMPTY)).join();
        robot.interact(() -> desk.orElseThrow().enter());
        assertThat(robot.lookup("#link-section-s1").queryAs(Label.class).getText()).contains("已不存在");
        fire(robot, "#unlink-section-s1");
        await(() -> topic(0).links().sections().isEmpty());
        assertThat(topic(0).links().indicators()).as("the others stay").containsExactly(GHG);
        workspace.close();
    }

    private static void select(FxRobot robot) {
        await(() -> robot.lookup("#materiality-list .part-cell").tryQuery().isPresent());
        robot.interact(() -> robot.lookup("#materiality-list").query().requestFocus());
        robot.push(KeyCode.DOWN).push(KeyCode.HOME);
        await(() -> robot.lookup("#topic-card").tryQuery().filter(Node::isVisible).isPresent());
    }

    @SuppressWarnings("unchecked")
    private static <T> void choose(FxRobot robot, String box, T value) {
        robot.lookup(box).queryAs(ChoiceBox.class).setValue(value);
    }

    @Test
    void rankAndTierAreGivenByHandAndTakenBack(FxRobot robot) {
        put(topic("a", YEAR, 1, "气候").with(new MaterialTopic.Standing(Optional.empty(), Optional.empty(),
                Optional.of(new Moved(BigDecimal.TWO, BigDecimal.ONE, "董事会")), Optional.empty())),
                topic("b", YEAR, 2, "水"), topic("c", YEAR, 3, "能源"));
        select(robot);
        write(robot, "#topic-rank", "2");
        robot.interact(() -> choose(robot, "#topic-tier", 1));
        await(() -> topic(0).standing().tier().equals(Optional.of(1)));
        assertThat(topic(0).standing().rank()).contains(2);
        assertThat(robot.lookup("#topic-trace .trace-row").queryAllAs(Label.class)).extracting(Label::getText)
                .contains("名次 2 由人工指定；按所在位置为第 1", "高度重要由人工指定；按所在位置：一般重要");
        assertThat(robot.lookup("#materiality-list .part-cell").queryAllAs(Node.class))
                .extracting(Node::getAccessibleText)
                .anyMatch(words -> words.startsWith("2. 气候")).anyMatch(words -> words.startsWith("1. 水"));

        write(robot, "#topic-rank", "7");
        assertThat(warned).singleElement().asString().contains("“7”", "1 到 3");
        write(robot, "#topic-rank", "");
        robot.interact(() -> choose(robot, "#topic-tier", 0));
        await(() -> topic(0).standing().rank().isEmpty() && topic(0).standing().tier().isEmpty());
        workspace.close();
    }

    @Test
    void aPlaceOffTheScaleOrWithACommaIsRefusedAndSaysWhy(FxRobot robot) {
        put(topic("a", YEAR, 1, "气候"));
        select(robot);
        write(robot, "#topic-impact", "9");
        assertThat(warned).singleElement().asString().contains("“9”", "1 到 5");
        write(robot, "#topic-financial", "0.5");
        assertThat(warned).hasSize(2).last().asString().contains("“0.5”", "1 到 5");
        write(robot, "#topic-impact", "3,5");
        assertThat(warned).hasSize(3).last().asString().contains("“3,5”", "不写逗号");
        assertThat(robot.lookup("#materiality-reason-bar").query().isVisible()).as("nothing was moved").isFalse();
        workspace.close();
    }

    @Test
    void changesAreSuggestedTickedAndTakenOverInOneStep(FxRobot robot) {
        robot.interact(() -> robot.lookup("#materiality-changes").queryAs(ToggleButton.class).fire());
        fire(robot, "#materiality-suggest");
        assertThat(warned).as("nothing to compare").singleElement().asString().contains("2024", "2023");
        put(topic("a-2023", YEAR.minusYears(1), 1, "气候"), topic("b-2023", YEAR.minusYears(1), 2, "员工培训"),
                topic("c-2023", YEAR.minusYears(1), 3, "供应商"), topic("a", YEAR, 1, "气候"),
                topic("b", YEAR, 2, "员工发展与培训"), topic("d", YEAR, 3, "生物多样性"));
        await(() -> robot.lookup("#materiality-suggest").tryQuery().isPresent());
        fire(robot, "#materiality-suggest");
        robot.interact(() -> {
            robot.lookup("#suggest-reason-0").queryAs(TextInputControl.class).setText("监管指引要求");
            robot.lookup("#suggest-1").queryAs(CheckBox.class).setSelected(false);
        });
        fire(robot, "#suggest-go");
        await(() -> kept().changes(YEAR).size() == 3);

        assertThat(kept().changes(YEAR)).extracting(TopicChange::kind)
                .containsExactly(Kind.ADDED, Kind.REWORDED, Kind.UNCHANGED);
        assertThat(kept().changes(YEAR).getFirst().reason()).isEqualTo(Localized.zh("监管指引要求"));
        assertThat(kept().changes(YEAR).get(1).reason()).isEqualTo(Localized.none());
        workspace.undo().join();
        assertThat(kept().changes(YEAR)).isEmpty();
        workspace.close();
    }

    @Test
    void suggestionsStayWithWhatWasWrittenWhereSomethingElseWasNotedMeanwhile(FxRobot robot) {
        MaterialTopic out = topic("c", YEAR, 3, "供应商").within(false);
        var stayed = new TopicChange(new PartId("x"), YEAR, 1, Kind.UNCHANGED, List.of(new PartId("c-2023")),
                List.of(out.id()), Localized.none());
        put(topic("c-2023", YEAR.minusYears(1), 1, "供应商"), topic("a", YEAR, 1, "气候"), topic("b", YEAR, 2, "水"),
                out, stayed);
        robot.interact(() -> robot.lookup("#materiality-changes").queryAs(ToggleButton.class).fire());
        fire(robot, "#materiality-suggest");
        robot.interact(() -> robot.lookup("#suggest-reason-0").queryAs(TextInputControl.class).setText("指引"));
        put(new TopicChange(new PartId("y"), YEAR, 2, Kind.ADDED, List.of(), List.of(new PartId("a")),
                Localized.none()));
        fire(robot, "#suggest-go");
        assertThat(warned).singleElement().asString().contains("气候").doesNotContain("供应商");
        assertThat(robot.lookup("#suggest-reason-0").queryAs(TextInputControl.class).getText()).isEqualTo("指引");

        robot.interact(() -> {
            robot.lookup("#suggest-0").queryAs(CheckBox.class).setSelected(false);
            var why = new TopicChange(stayed.id(), YEAR, 1, Kind.UNCHANGED, stayed.from(), stayed.to(),
                    Localized.zh("董事会"));
            workspace.apply(new Edit.SetPart(stayed.id(), Optional.of(stayed), Optional.of(why))).join();
            robot.lookup("#suggest-go").queryAs(Button.class).fire();
        });
        await(() -> warned.size() == 2);
        assertThat(warned.getLast()).as("the file was changed before the desk knew").contains("没有保存");

        robot.interact(() -> robot.lookup("#suggest-2").queryAs(CheckBox.class).setSelected(false));
        fire(robot, "#suggest-go");
        await(() -> robot.lookup("#suggest").tryQuery().isEmpty());
        assertThat(kept().changes(YEAR)).extracting(TopicChange::kind)
                .containsExactly(Kind.UNCHANGED, Kind.ADDED, Kind.ADDED);
        workspace.close();
    }

    @Test
    void aTableWithUnknownTopicsTellsWhatAndWhereAndKeepsTheRest(FxRobot robot) {
        put(topic("a", YEAR, 1, "气候"));
        robot.interact(() -> robot.lookup("#materiality-groups").queryAs(ToggleButton.class).fire());
        robot.interact(() -> {
            var content = new ClipboardContent();
            content.putString("员工\t气候、食堂\t座谈\n客户\t停车\t热线\n\t气候\t信箱");
            Clipboard.getSystemClipboard().setContent(content);
        });
        robot.push(KeyCode.CONTROL, KeyCode.V);
        await(() -> kept().stakeholders(YEAR).size() == 2);

        assertThat(warned).singleElement().asString().isEqualTo("""
                第 1、2 行：本年没有叫“食堂”、“停车”的议题，已记作其他关切。
                第 3 行没有名称，没有添加。""");
        assertThat(kept().stakeholders(YEAR).getFirst().topics()).containsExactly(new PartId("a"));
        workspace.close();
    }

    @Test
    void aTopicOfLastYearIsWrittenOnTheCardAndGoesWithItsTick(FxRobot robot) {
        robot.interact(() -> robot.lookup("#materiality-changes").queryAs(ToggleButton.class).fire());
        fire(robot, "#materiality-add-change");
        robot.interact(() -> {
            var field = robot.lookup("#change-from-add").queryAs(TextInputControl.class);
            field.requestFocus();
            field.setText("员工权意");
        });
        robot.push(KeyCode.ENTER);
        await(() -> kept().topics(YEAR.minusYears(1)).size() == 1 && !kept().changes(YEAR).getFirst().from().isEmpty());

        robot.interact(() -> robot.lookup("#change-from .check-box").queryAs(CheckBox.class).fire());
        await(() -> kept().topics(YEAR.minusYears(1)).isEmpty());
        assertThat(kept().changes(YEAR).getFirst().from()).isEmpty();
        workspace.undo().join();
        assertThat(kept().changes(YEAR).getFirst().from()).hasSize(1);
        assertThat(kept().topics(YEAR.minusYears(1))).hasSize(1);
        workspace.close();
    }
}
