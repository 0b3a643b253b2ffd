package qingye.ui.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static qingye.ui.Await.await;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioButton;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import qingye.calc.materiality.UsualMethod;
import qingye.edit.Edit;
import qingye.model.Materiality;
import qingye.model.Snapshot;
import qingye.model.id.PartId;
import qingye.model.materiality.MaterialTopic;
import qingye.model.materiality.MaterialityPart;
import qingye.model.materiality.Method;
import qingye.model.materiality.Stakeholder;
import qingye.model.materiality.Survey;
import qingye.model.text.Localized;
import qingye.settings.Theme;
import qingye.text.Messages;
import qingye.ui.NoFiles;
import qingye.ui.fx.JobRunner;
import qingye.ui.materiality.MaterialityDesk;
import qingye.ui.nav.Notices;
import qingye.ui.nav.Place;
import qingye.ui.nav.Surroundings;
import qingye.ui.shell.Look;
import qingye.workspace.Opening;
import qingye.workspace.Workspace;
import qingye.workspace.WorkspaceFiles;

/// A questionnaire's way out of the window and back into the matrix, over a file on disk.
@ExtendWith(ApplicationExtension.class)
class SurveyJourneyTest extends NoFiles implements Notices {

    private static final Year YEAR = Year.of(2024);
    private static final PartId EMPLOYEES = new PartId("employees");

    @TempDir
    private static Path folder;

    private static int files;

    private final List<String> told = new CopyOnWriteArrayList<>();
    private final List<Path> chosen = new ArrayList<>();
    private Workspace workspace;
    private int lastId;

    @Start
    void start(Stage stage) {
        var shelf = new WorkspaceFiles(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), "王芳");
        workspace = ((Opening.Opened) shelf.create(
                folder.resolve("survey" + ++files + ".qingye.mv.db"), Snapshot.blank(YEAR))).workspace();
        Method usual = UsualMethod.of(Materiality.NONE, YEAR);
        Method.Scales scales = usual.scales();
        List<MaterialityPart> parts = List.of(
                new Method(usual.id(), YEAR, 1, new Method.Scales(true, scales.lowest(), scales.highest(),
                        scales.severity(), scales.likelihood(), scales.horizons()), usual.weights(),
                        usual.horizons(), usual.impact(), usual.financial(), usual.dimensions()),
                MaterialTopic.named(new PartId("climate"), YEAR, 1, Localized.zh("应对气候变化"), "environment"),
                MaterialTopic.named(new PartId("staff"), YEAR, 2, Localized.zh("员工权益"), "social"),
                new Stakeholder(EMPLOYEES, YEAR, 1, Localized.zh("员工"), List.of(), Stakeholder.Exchange.UNKNOWN,
                        BigDecimal.ONE));
        workspace.apply(new Edit.Batch(Edit.Purpose.ASSESS, parts.stream()
                .<Edit>map(part -> new Edit.SetPart(part.id(), Optional.empty(), Optional.of(part))).toList())).join();
        Look.loadFonts();
        var desk = new MaterialityDesk(workspace, new Surroundings(Messages.of(Locale.CHINESE),
                _ -> { /* one desk only */ }, this, new JobRunner(_ -> { /* nothing is shown */ }),
                _ -> { /* unseen */ }), () -> "n" + ++lastId, _ -> this);
        var panes = new BorderPane(desk.work());
        panes.setLeft(desk.outline());
        panes.setRight(desk.inspector().orElseThrow());
        var scene = new Scene(panes, 1300, 720);
        Look.dress(scene, Theme.LIGHT);
        stage.setScene(scene);
        stage.show();
        desk.enter();
        desk.show(new Place.Materiality(Optional.of(EMPLOYEES)));
    }

    @Override
    public void tell(String sentence) {
        told.add(sentence);
    }

    @Override
    public void warn(String sentence) {
        told.add(sentence);
    }

    @Override
    public Optional<Path> save(String title, Kind kind, Path suggested) {
        return Optional.of(folder.resolve(suggested));
    }

    @Override
    public Optional<Path> folder(String title, Path suggested) {
        return Optional.of(folder.resolve("all"));
    }

    @Override
    public List<Path> openSeveral(String title, Kind kind) {
        return List.copyOf(chosen);
    }

    private List<Survey> kept() {
        return workspace.snapshot().materiality().surveys(YEAR);
    }

    private static void fire(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup(id).queryAs(Button.class).fire());
    }

    private static Path filled(Path form, String copy, String respondent, Map<String, List<Integer>> scores)
            throws IOException {
        Path to = form.resolveSibling(copy);
        try (InputStream in = Files.newInputStream(form);
                var book = new XSSFWorkbook(in);
                OutputStream out = Files.newOutputStream(to)) {
            for (Row row : book.getSheetAt(0)) {
                String mark = row.getCell(0) == null ? "" : row.getCell(0).getStringCellValue();
                if (mark.equals("#respondent")) {
                    row.getCell(3).setCellValue(respondent);
                }
                List<Integer> given = scores.getOrDefault(mark, List.of());
                for (int at = 0; at < given.size(); at++) {
                    row.getCell(5 + at).setCellValue(given.get(at));
                }
            }
            book.write(out);
        }
        return to;
    }

    private void read(FxRobot robot, List<Path> forms) {
        chosen.clear();
        chosen.addAll(forms);
        fire(robot, "#answers-read");
        fire(robot, "#survey-choose");
        await(() -> robot.lookup("#survey-spread").query().isVisible()
                && !robot.lookup("#survey-spread").queryTableView().getItems().isEmpty());
    }

    private static double height(FxRobot robot) {
        Node dot = robot.lookup("#dot-climate").query();
        return dot.localToScene(dot.getBoundsInLocal()).getCenterY();
    }

    @Test
    void aQuestionnaireIsWrittenFilledTakenOverAndUndone(FxRobot robot) throws IOException {
        Path form = folder.resolve("重要性议题问卷-2024-员工.xlsx");
        fire(robot, "#answers-send");
        await(() -> Files.exists(form) && !told.isEmpty());
        assertThat(told).singleElement().asString().contains("已导出 1 份问卷");
        Path high = filled(form, "甲.xlsx", "甲", Map.of("climate", List.of(5, 5), "staff", List.of(3, 2)));
        Path low = filled(form, "乙.xlsx", "乙", Map.of("climate", List.of(2, 5)));

        read(robot, List.of(high));
        assertThat(robot.lookup("#survey-words").queryAs(Label.class).getText()).contains("1 方", "1 位受访者", "0 处问题");
        fire(robot, "#survey-take");
        await(() -> kept().size() == 1);
        await(() -> robot.lookup("#answers-said").queryAs(Label.class).getText().contains("1 份答卷，4 个评分"));
        await(() -> robot.lookup("#dot-climate").tryQuery().isPresent());
        double top = height(robot);

        read(robot, List.of(high, low));
        robot.interact(() -> robot.lookup("#survey-add").queryAs(RadioButton.class).fire());
        assertThat(robot.lookup("#survey-effect").queryAs(Label.class).getText()).contains("1 位受访者已有答卷");
        assertThat(robot.lookup("#survey-flaws").queryListView().getItems()).hasSize(1);
        fire(robot, "#survey-take");
        await(() -> kept().size() == 2);
        await(() -> height(robot) > top + 10);

        workspace.undo().join();
        await(() -> kept().size() == 1);
        await(() -> Math.abs(height(robot) - top) < 1);
        workspace.undo().join();
        await(() -> kept().isEmpty());
        await(() -> robot.lookup("#answers-said").queryAs(Label.class).getText().contains("还没有答卷"));
        workspace.close();
    }

    @Test
    void theQuestionnairesOfAllGroupsGoIntoAFolderAndFilledOnesAreNotLost(FxRobot robot) throws IOException {
        Path all = Files.createDirectories(folder.resolve("all"));
        Path there = Files.writeString(all.resolve("重要性议题问卷-2024-员工.xlsx"), "filled");
        robot.interact(() -> robot.lookup("#survey-menu").queryAs(MenuButton.class).getItems().getFirst().fire());
        await(() -> Files.exists(all.resolve("重要性议题问卷-2024-员工 (2).xlsx")));
        assertThat(there).hasContent("filled");
        workspace.close();
    }
}
