package qingye.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static qingye.ui.Await.await;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import qingye.edit.Edit;
import qingye.model.id.IndicatorId;
import qingye.model.indicator.Indicator;
import qingye.model.indicator.Profile;
import qingye.model.indicator.ValueKey;
import qingye.model.report.Report;
import qingye.ui.SampleContent;
import qingye.ui.TriedWindow;
import qingye.ui.nav.Navigator;
import qingye.ui.nav.Place;
import qingye.ui.nav.Place.Collecting.Step;

/// A person's way through the collection: forms go out, are filled, and come back.
@ExtendWith(ApplicationExtension.class)
class CollectJourneyTest {

    private static final ValueKey EMISSIONS = SampleContent.key(1, 2024);
    private static final ValueKey ENERGY = SampleContent.key(2, 2024);

    private TriedWindow tried;
    private Path folder;

    @Start
    void start(Stage stage) throws IOException {
        folder = Files.createTempDirectory("collect");
        tried = new TriedWindow(stage, folder);
        stage.setWidth(1366);
        stage.setHeight(768);
        stage.show();
    }

    /// The first two indicators belong to one department, the next two to another; nobody answers for the others.
    @BeforeEach
    void open(FxRobot robot) throws Exception {
        robot.interact(() -> tried.window().open(Path.of("one.qingye.mv.db")));
        await(() -> robot.lookup("#grid").tryQuery().isPresent());
        own("行政部", 1, 2);
        own("人力资源部", 3, 4);
    }

    private void own(String department, int... indicators) throws Exception {
        for (int number : indicators) {
            var id = new IndicatorId("i" + number);
            Indicator one = tried.workspace().snapshot().figures().indicator(id).orElseThrow();
            tried.workspace().apply(new Edit.SetIndicator(id, Optional.of(one), Optional.of(one.with(new Profile(
                    one.profile().kind(), Optional.empty(), "", department, "", ""))))).get();
        }
    }

    private void go(FxRobot robot, Step step) {
        robot.interact(() -> ((Navigator) robot.lookup("#shell").query()).open(new Place.Collecting(step)));
    }

    private String printed(ValueKey key) {
        return tried.workspace().snapshot().figures().value(key).printed();
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }

    private static boolean visible(FxRobot robot, String id) {
        return robot.lookup(id).tryQuery().filter(node -> node.isVisible()).isPresent();
    }

    private static List<String> shown(FxRobot robot, String list) {
        return robot.lookup(list + " .label").queryAllAs(Label.class).stream().map(Label::getText).toList();
    }

    private List<Path> sent(FxRobot robot) throws Exception {
        go(robot, Step.SEND);
        await(() -> visible(robot, "#collect-send"));
        robot.clickOn("#send-write");
        await(() -> text(robot, "#send-told").contains("已生成"));
        return forms();
    }

    private List<Path> forms() throws IOException {
        try (Stream<Path> found = Files.list(folder.resolve("收集表-2024"))) {
            return new ArrayList<>(found.sorted().toList());
        }
    }

    private Path of(String department) throws IOException {
        return forms().stream().filter(form -> form.toString().contains(department)).findFirst().orElseThrow();
    }

    private static void fill(Path form, Map<Integer, Object> rows) throws IOException {
        try (InputStream in = Files.newInputStream(form); var book = new XSSFWorkbook(in)) {
            rows.forEach((row, value) -> {
                var line = book.getSheetAt(1).getRow(3 + row);
                if (value instanceof Number number) {
                    line.getCell(6).setCellValue(number.doubleValue());
                } else {
                    line.getCell(6).setCellValue(value.toString());
                }
                line.getCell(7).setCellValue("台账");
                line.getCell(8).setCellValue("已核对");
            });
            try (OutputStream out = Files.newOutputStream(form)) {
                book.write(out);
            }
        }
    }

    private void receive(FxRobot robot, Path... forms) throws Exception {
        go(robot, Step.RECEIVE);
        for (Path form : forms) {
            tried.choose(form);
        }
        robot.clickOn("#receive-choose");
        await(() -> robot.lookup("#receive-take").tryQuery().isPresent());
    }

    @Test
    void sendsAFormToEachDepartmentAndWritesOverNone(FxRobot robot) throws Exception {
        List<Path> first = sent(robot);
        assertThat(first).hasSize(2);
        assertThat(text(robot, "#send-told")).contains("行政部", "人力资源部");
        assertThat(robot.lookup("#send-unowned").tryQuery()).isPresent();
        robot.clickOn("#send-open");
        assertThat(tried.shown()).containsExactly(folder.resolve("收集表-2024"));

        fill(first.getFirst(), Map.of(1, 5));
        byte[] filled = Files.readAllBytes(first.getFirst());
        go(robot, Step.SEND);
        await(() -> robot.lookup("#send-replace").queryAs(CheckBox.class).isVisible());
        robot.clickOn("#send-write");
        await(() -> text(robot, "#send-told").contains("(2)"));
        assertThat(forms()).hasSize(4);
        assertThat(first.getFirst()).hasBinaryContent(filled);

        robot.clickOn("#send-replace").clickOn("#send-write");
        await(() -> Files.size(first.getFirst()) != filled.length);
        assertThat(forms()).hasSize(4);
    }

    @Test
    void suggestsAFolderOfTheYear(FxRobot robot) throws Exception {
        go(robot, Step.SEND);
        await(() -> text(robot, "#send-folder").endsWith("收集表-2024"));
        Report report = tried.workspace().snapshot().report();
        tried.workspace().apply(new Edit.SetReport(
                report, new Report(report.title(), Year.of(2025), report.language()))).get();
        go(robot, Step.SEND);
        await(() -> text(robot, "#send-folder").endsWith("收集表-2025"));
    }

    @Test
    void showsWhatWasFilledAndTakesItOverAsOneEdit(FxRobot robot) throws Exception {
        sent(robot);
        fill(of("行政部"), Map.of(1, 6600.25));
        receive(robot, of("行政部"), of("人力资源部"));

        assertThat(text(robot, "#receive-words")).contains("2 份表", "1 处不同", "0 处冲突");
        assertThat(shown(robot, "#receive-lines"))
                .contains("6,557.48", "6,600.25", "台账", "已核对")
                .anyMatch(words -> words.contains("人力资源部") && words.contains("没有可直接采用的"));
        assertThat(printed(EMISSIONS)).as("nothing changes before it is agreed to").isEqualTo("6,557.48");

        robot.type(KeyCode.SPACE);
        assertThat(robot.lookup("#receive-take").queryAs(Button.class).isDisabled()).isTrue();
        robot.type(KeyCode.SPACE);
        robot.clickOn("#receive-take");
        await(() -> printed(EMISSIONS).equals("6,600.25"));
        assertThat(tried.workspace().snapshot().figures().dossier(EMISSIONS).source()).isEqualTo("台账\n已核对");
        await(() -> visible(robot, "#collect-overview"));

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> printed(EMISSIONS).equals("6,557.48"));
        assertThat(tried.workspace().snapshot().figures().dossier(EMISSIONS).source()).isEmpty();
    }

    @Test
    void asksWhichOfTwoFormsIsRight(FxRobot robot) throws Exception {
        sent(robot);
        Path one = of("行政部");
        Path other = Files.copy(one, folder.resolve("另一份.xlsx"));
        fill(one, Map.of(1, 6600, 2, 21));
        fill(other, Map.of(1, 6700, 2, 21));
        receive(robot, one, other, tried.workspace().file());

        assertThat(text(robot, "#receive-open")).contains("1");
        assertThat(robot.lookup("#receive-take").queryAs(Button.class).isDisabled()).isTrue();
        assertThat(shown(robot, "#receive-lines")).anyMatch(words -> words.contains("没有读取的文件"));

        robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.SPACE);
        await(() -> text(robot, "#receive-open").isEmpty());
        robot.clickOn("#receive-take");
        await(() -> printed(EMISSIONS).equals("6,700.00"));
        assertThat(printed(ENERGY)).isEqualTo("21.00");
    }

    @Test
    void comparesAgainWhatWasChangedMeanwhile(FxRobot robot) throws Exception {
        sent(robot);
        fill(of("行政部"), Map.of(1, 6600));
        receive(robot, of("行政部"));
        var before = tried.workspace().snapshot().figures().value(EMISSIONS);
        var after = tried.workspace().snapshot().figures().value(ENERGY);
        tried.workspace().apply(new Edit.SetValue(EMISSIONS, before, after)).get();
        robot.clickOn("#receive-take");
        await(() -> robot.lookup("#receive-open").tryQuery().isPresent()
                && text(robot, "#receive-open").contains("1"));
        assertThat(printed(EMISSIONS)).isEqualTo("20.47");

        robot.clickOn("#receive-keep");
        assertThat(robot.lookup("#receive-take").queryAs(Button.class).isDisabled()).isTrue();
        robot.type(KeyCode.ESCAPE);
        await(() -> !visible(robot, "#collect"));
    }

    @Test
    void saysHowFarTheDepartmentsAreAndGoesThere(FxRobot robot) throws Exception {
        go(robot, Step.OVERVIEW);
        await(() -> visible(robot, "#collect-overview"));
        assertThat(text(robot, "#overview-words")).contains("2024 年度", "2 个部门");
        assertThat(shown(robot, "#overview-departments")).containsSubsequence("行政部", "2 / 2", "人力资源部");
        ListView<?> values = robot.lookup("#overview-values").queryListView();
        assertThat(values.getItems()).hasSize(2);
        assertThat(shown(robot, "#overview-values")).anyMatch(words -> words.startsWith("6,557.48"));

        robot.clickOn("#overview-empty");
        assertThat(values.getItems()).isEmpty();
        robot.clickOn("#overview-empty");

        robot.clickOn("人力资源部");
        robot.interact(() -> {
            values.requestFocus();
            values.getSelectionModel().select(1);
        });
        robot.type(KeyCode.ENTER);
        await(() -> !visible(robot, "#collect"));
        assertThat(text(robot, "#card-name")).isEqualTo(tried.workspace().snapshot().figures()
                .indicator(new IndicatorId("i4")).orElseThrow().name().best(
                        tried.workspace().snapshot().report().language())
                .orElseThrow());
    }

    @Test
    void keepsWhatIsReadWhenTheWindowSpeaksAnotherLanguage(FxRobot robot) throws Exception {
        sent(robot);
        fill(of("行政部"), Map.of(1, 6600));
        receive(robot, of("行政部"));
        robot.clickOn("#status-language");
        await(() -> robot.lookup("#receive-take").tryQuery().isPresent()
                && robot.lookup("#receive-take").queryAs(Button.class).getText().startsWith("Take"));
        robot.clickOn("#receive-take");
        await(() -> printed(EMISSIONS).equals("6,600.00"));
    }
}
