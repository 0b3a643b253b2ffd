package qingye.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

import qingye.calc.materiality.Scores;
import qingye.calc.materiality.TopicScore;
import qingye.model.Materiality;
import qingye.model.Snapshot;
import qingye.model.id.PartId;
import qingye.model.materiality.MaterialTopic;
import qingye.model.materiality.MaterialityPart;
import qingye.model.materiality.Method;
import qingye.model.materiality.Moved;
import qingye.model.materiality.Stakeholder;
import qingye.model.text.Language;
import qingye.model.text.Localized;
import qingye.ui.WrittenChapters;
import qingye.ui.block.Field;
import qingye.ui.control.FileChoices;
import qingye.ui.shell.Look;
import qingye.ui.shell.MainWindow;
import qingye.ui.shell.Services;
import qingye.workspace.Opening;
import qingye.workspace.Workspace;
import qingye.workspace.WorkspaceFiles;

/// A person's way with an assessment through the whole program: built from last year's, scored from a file of answers,
/// a topic dragged, a threshold set, matrix and tables put into a chapter, and printed.
class AssessmentJourneyTest extends ApplicationTest implements FileChoices {

    private static final List<String> TOPICS = List.of("应对气候变化", "员工权益", "商业道德");

    @TempDir
    Path folder;

    private Optional<MainWindow> window = Optional.empty();
    private Path file = Path.of("");
    private Path answers = Path.of("");

    /// A report with chapters, and the assessment of the year before.
    private static Snapshot content() {
        Snapshot written = WrittenChapters.snapshot();
        Year before = written.report().year().minusYears(1);
        Map<PartId, MaterialityPart> parts = new LinkedHashMap<>();
        Stream.of(topic("climate", before, 1, "environment"), topic("staff", before, 2, "social"),
                topic("ethics", before, 3, "governance"),
                new Stakeholder(new PartId("investors"), before, 1, Localized.zh("投资者"),
                        List.of(new PartId("climate"), new PartId("staff"), new PartId("ethics")),
                        Stakeholder.Exchange.UNKNOWN, BigDecimal.ONE))
                .forEach(part -> parts.put(part.id(), part));
        return new Snapshot(written.organisation(), written.report(), written.figures(), written.tables(),
                written.chapters(), written.registers(), new Materiality(parts), written.scrutiny());
    }

    private static MaterialTopic topic(String id, Year year, int place, String dimension) {
        return MaterialTopic.named(new PartId(id), year, place, Localized.zh(TOPICS.get(place - 1)), dimension);
    }

    @Override
    public void start(Stage stage) throws IOException {
        file = folder.resolve("assessed.qingye.mv.db");
        try (var workspace = opened(shelf().create(file, content()))) {
            assertThat(workspace.snapshot().materiality().parts()).hasSize(4);
        }
        answers = Files.writeString(folder.resolve("answers.csv"), """
                受访者,应对气候变化（影响重要性）,应对气候变化（财务重要性）,员工权益（影响重要性）,员工权益（财务重要性）,\
                商业道德（影响重要性）,商业道德（财务重要性）
                甲,5,4,4,2,2,2
                乙,5,5,4,3,1,9
                """);
        var machine = new Machine(_ -> this, _ -> true, folder.resolve("settings.properties"), folder);
        Services services = Wiring.services(Core.create(), machine, Locale.CHINESE, "test");
        Look.loadFonts();
        var made = new MainWindow(stage, services);
        made.show();
        // wide enough for the pane at the right: the program remembers a width of its own
        stage.setWidth(1440);
        stage.setHeight(860);
        window = Optional.of(made);
    }

    @AfterEach
    void closeTheWindow() {
        interact(() -> window.ifPresent(MainWindow::quit));
    }

    @Test
    void anAssessmentComesFromLastYearToPaper() throws Exception {
        interact(() -> window.orElseThrow().open(file));
        await(() -> present("#shell"));
        buildFromLastYear();
        scoreFromAFile();
        dragOne();
        setAThreshold();
        handTheAssurerHowItCameAbout();
        String paper = printed();
        assertThat(paper).contains("重要性议题矩阵").contains("高度重要议题1应对气候变化环境双重重要性");
        assertThat(paper).contains("投资者应对气候变化员工权益商业道德");

        kept();
    }

    /// What is on disk after the window was closed.
    private void kept() {
        interact(() -> window.ifPresent(MainWindow::quit));
        window = Optional.empty();
        var left = new Opening[1];
        await(() -> {
            left[0] = shelf().open(file);
            return left[0] instanceof Opening.Opened;
        });
        try (var workspace = opened(left[0])) {
            Year year = workspace.snapshot().report().year();
            Materiality assessment = workspace.snapshot().materiality();
            Method method = assessment.method(year).orElseThrow();
            assertThat(method.impact().from()).isEqualByComparingTo("3.5");
            assertThat(method.impact().reason().in(Language.ZH_HANS)).contains("多数答卷在其上");
            assertThat(assessment.surveys(year)).singleElement().satisfies(survey -> {
                assertThat(survey.source()).isEqualTo("answers.csv");
                assertThat(survey.sheets()).hasSize(2);
            });
            List<TopicScore> ranked = Scores.of(assessment, year, method).ranked();
            assertThat(ranked).extracting(score -> score.impact().orElseThrow().value().toPlainString())
                    .containsExactlyInAnyOrder("5.0000", "4.0000", "1.5000");
            assertThat(ranked).filteredOn(score -> score.topic().standing().moved().isPresent()).singleElement()
                    .satisfies(score -> {
                        Moved moved = score.topic().standing().moved().orElseThrow();
                        assertThat(moved.reason()).isEqualTo("董事会讨论");
                        assertThat(moved.impact()).isLessThan(score.impact().orElseThrow().value());
                        assertThat(moved.financial()).isLessThan(score.financial().orElseThrow().value());
                    });
        }
    }

    private static WorkspaceFiles shelf() {
        return new WorkspaceFiles(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), "王芳");
    }

    private static Workspace opened(Opening opening) {
        return ((Opening.Opened) opening).workspace();
    }

    private void buildFromLastYear() {
        push(KeyCode.CONTROL, KeyCode.DIGIT3);
        await(() -> lookup("#materiality-build").tryQuery().map(Node::isVisible).orElse(false));
        fire("#materiality-build");
        await(() -> lookup("#materiality-list").queryListView().getItems().size() >= TOPICS.size());
        fire("#materiality-method");
        interact(() -> lookup("#method-simple").queryAs(CheckBox.class).fire());
    }

    private void scoreFromAFile() {
        interact(() -> lookup("#materiality-groups").queryAs(ToggleButton.class).fire());
        interact(() -> {
            ListView<?> groups = lookup("#materiality-list").queryListView();
            groups.requestFocus();
            groups.getSelectionModel().selectFirst();
        });
        await(() -> present("#answers-read"));
        fire("#answers-read");
        await(() -> present("#survey-choose"));
        fire("#survey-choose");
        await(() -> !lookup("#survey-spread").queryTableView().getItems().isEmpty());
        assertThat(lookup("#survey-flaws").queryListView().getItems()).as("a nine, and that one answer is missing then")
                .hasSize(2);
        fire("#survey-take");
        await(() -> !present("#survey"));
        interact(() -> lookup("#materiality-topics").queryAs(ToggleButton.class).fire());
    }

    private void dragOne() {
        Node dot = dots().filter(Node::isVisible).findFirst().orElseThrow();
        drag(dot, MouseButton.PRIMARY).moveBy(-40, 30).drop();
        await(() -> lookup("#materiality-reason-bar").query().isVisible());
        interact(() -> lookup("#materiality-reason").queryTextInputControl().setText("董事会讨论"));
        push(KeyCode.ENTER);
        await(() -> !lookup("#materiality-reason-bar").query().isVisible());
    }

    private void setAThreshold() {
        fire("#materiality-method");
        type("#method-impact", "3.5");
        type("#method-impact-reason", "多数答卷在其上");
    }

    private void handTheAssurerHowItCameAbout() throws IOException {
        fire("#materiality-book");
        Path book = folder.resolve("2024 年重要性评估计算依据.xlsx");
        await(() -> Files.exists(book));
        try (var workbook = new XSSFWorkbook(Files.newInputStream(book))) {
            assertThat(workbook.getSheet("评估结果").getLastRowNum()).isEqualTo(TOPICS.size());
            assertThat(workbook.getSheet("答卷 投资者").getLastRowNum()).isEqualTo(2);
        }
    }

    /// Puts matrix, list and groups behind a paragraph, exports, and reads both files.
    private String printed() throws IOException {
        push(KeyCode.CONTROL, KeyCode.DIGIT2);
        await(() -> present(".blank-frame"));
        interact(() -> lookup(".blank-frame .button").<Button>query().fire());
        await(() -> begun().isPresent());
        String paragraph = "#" + begun().orElseThrow();
        clickOn(paragraph);
        write("Topics.");
        for (String wanted : List.of("assessment_stakeholders", "assessment_tiers", "assessment_matrix")) {
            interact(() -> {
                var text = lookup(paragraph).queryAs(Field.class).area();
                text.requestFocus();
                text.moveTo(text.getLength());
            });
            push(KeyCode.CONTROL, KeyCode.ENTER);
            await(() -> lookup("#add-search").tryQuery().map(Node::isFocused).orElse(false));
            interact(() -> {
                ListView<?> offered = lookup("#add-search-list").queryListView();
                for (int at = 0; at < offered.getItems().size(); at++) {
                    if (String.valueOf(offered.getItems().get(at)).contains(wanted)) {
                        offered.getSelectionModel().select(at);
                    }
                }
            });
            push(KeyCode.ENTER);
            await(() -> !lookup("#add-search").tryQuery().map(Node::isFocused).orElse(false));
        }
        push(KeyCode.CONTROL, KeyCode.P);
        await(() -> present("#publish-export"));
        clickOn("#publish-export");
        await(() -> present("#publish-open"));
        assertThat(wordText()).contains("高度重要议题1应对气候变化环境双重重要性");
        return pdfText();
    }

    private Optional<String> begun() {
        return lookup(".field").queryAll().stream().map(Node::getId)
                .filter(id -> id != null && id.startsWith("field-text-b-")).findFirst();
    }

    private Stream<Node> dots() {
        return lookup("#matrix .matrix-dot").queryAll().stream();
    }

    private void fire(String id) {
        interact(() -> lookup(id).queryAs(Button.class).fire());
    }

    private void type(String field, String words) {
        interact(() -> {
            TextInputControl written = lookup(field).queryTextInputControl();
            written.getScene().getWindow().requestFocus();
            written.requestFocus();
        });
        await(() -> lookup(field).query().isFocused());
        interact(() -> lookup(field).queryAs(TextInputControl.class).setText(words));
        interact(() -> lookup("#materiality-list").query().requestFocus());
    }

    private boolean present(String id) {
        return lookup(id).tryQuery().isPresent();
    }

    private static void await(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.asyncFx(condition::getAsBoolean).get());
        } catch (TimeoutException e) {
            throw new AssertionError("waited in vain", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Path exported(String ending) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(one -> one.toString().endsWith(ending)).findFirst().orElseThrow();
        }
    }

    private String pdfText() throws IOException {
        try (var document = Loader.loadPDF(exported(".pdf").toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }

    private String wordText() throws IOException {
        try (var in = Files.newInputStream(exported(".docx"));
                var extractor = new XWPFWordExtractor(new XWPFDocument(in))) {
            return extractor.getText().replaceAll("\\s", "");
        }
    }

    @Override
    public Optional<Path> open(String title, Kind kind) {
        return Optional.of(answers);
    }

    @Override
    public List<Path> openSeveral(String title, Kind kind) {
        return List.of(answers);
    }

    @Override
    public Optional<Path> folder(String title, Path suggested) {
        return Optional.of(folder);
    }

    @Override
    public Optional<Path> save(String title, Kind kind, Path suggested) {
        return Optional.of(folder.resolve(suggested));
    }
}
