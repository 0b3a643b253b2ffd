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
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

import qingye.model.Materiality;
import qingye.model.Snapshot;
import qingye.model.id.PartId;
import qingye.model.materiality.MaterialTopic;
import qingye.model.materiality.MaterialityPart;
import qingye.model.materiality.Moved;
import qingye.model.materiality.Stakeholder;
import qingye.model.text.Localized;
import qingye.ui.WrittenChapters;
import qingye.ui.block.Field;
import qingye.ui.control.FileChoices;
import qingye.ui.shell.Look;
import qingye.ui.shell.MainWindow;
import qingye.ui.shell.Services;
import qingye.workspace.Opening;
import qingye.workspace.WorkspaceFiles;

/// A person's way with an assessment through the whole program: built from last year's, scored from a file of answers, a
/// topic dragged, a threshold set, matrix and tables put into a chapter, and printed.
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
        try (var workspace = ((Opening.Opened) new WorkspaceFiles(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), "王芳")
                .create(file, content())).workspace()) {
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
        stage.setWidth(1300);
        stage.setHeight(760);
        made.show();
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
        String paper = printed();
        assertThat(paper).contains("重要性议题矩阵").contains("高度重要议题1应对气候变化环境双重重要性");
        assertThat(paper).contains("投资者应对气候变化员工权益商业道德");

        reopen();
        push(KeyCode.CONTROL, KeyCode.DIGIT3);
        await(() -> placed() == TOPICS.size());
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
        assertThat(lookup("#survey-flaws").queryListView().getItems()).as("a nine is out of the scale").hasSize(1);
        fire("#survey-take");
        await(() -> placed() == TOPICS.size());
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

    /// Puts matrix, list and groups behind a paragraph, exports, and reads both files.
    private String printed() throws IOException {
        push(KeyCode.CONTROL, KeyCode.DIGIT2);
        await(() -> present("#field-text-p2"));
        for (String wanted : List.of("assessment_stakeholders", "assessment_tiers", "assessment_matrix")) {
            interact(() -> {
                var text = lookup("#field-text-p2").queryAs(Field.class).area();
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

    private void reopen() {
        interact(() -> window.ifPresent(MainWindow::quit));
        assertThat(file).exists();
        interact(() -> {
            var machine = new Machine(_ -> this, _ -> true, folder.resolve("settings.properties"), folder);
            var again = new MainWindow(new Stage(), Wiring.services(Core.create(), machine, Locale.CHINESE, "test"));
            again.show();
            again.open(file);
            window = Optional.of(again);
        });
        await(() -> present("#shell"));
    }

    private Stream<Node> dots() {
        return lookup("#matrix .matrix-dot").queryAll().stream();
    }

    private long placed() {
        return dots().count();
    }

    private void fire(String id) {
        interact(() -> lookup(id).queryAs(Button.class).fire());
    }

    private void type(String field, String words) {
        interact(() -> lookup(field).queryAs(TextInputControl.class).requestFocus());
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
        return Optional.of(suggested);
    }
}
