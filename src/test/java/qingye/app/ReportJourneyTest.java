package qingye.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
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

import qingye.ui.block.Field;
import qingye.ui.control.FileChoices;
import qingye.ui.shell.Look;
import qingye.ui.shell.MainWindow;
import qingye.ui.shell.Services;

/// A person's way through the whole program as it is put together for them: a file on disk, the published tables of a
/// company, and files in Word and PDF. Only the file chooser of the system is answered by the test.
class ReportJourneyTest extends ApplicationTest implements FileChoices {

    private static final Path CASE = Path.of("src/test/resources/cases/szse-broker-2024/kpi.csv");
    private static final String PUBLISHED = "6,557.48";
    private static final String PARAGRAPHS = "field-text-b-";

    @TempDir
    Path folder;

    private Optional<MainWindow> window = Optional.empty();
    private String paragraph = "";

    @Override
    public void start(Stage stage) {
        var machine = new Machine(_ -> this, _ -> true, folder.resolve("settings.properties"), folder);
        Services services = Wiring.services(Core.create(), machine, Locale.CHINESE, "test");
        Look.loadFonts();
        var made = new MainWindow(stage, services);
        stage.setWidth(1200);
        stage.setHeight(760);
        made.show();
        window = Optional.of(made);
    }

    @AfterEach
    void closeTheWindow() {
        interact(() -> window.ifPresent(MainWindow::quit));
    }

    @Test
    void aReportComesFromTablesToPaperAndIsStillThereTheNextDay() throws Exception {
        createAWorkspace();
        importThePublishedTables();

        change(PUBLISHED, "7000.12");
        await(() -> showsCell("7,000.12"));
        push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> showsCell(PUBLISHED));
        push(KeyCode.CONTROL, KeyCode.Y);
        await(() -> showsCell("7,000.12"));

        beginTheText();
        writeAtTheEnd("Emissions were ");
        insertTheFigure("温室气体排放总量");
        assertThat(figure()).isEqualTo("7,000.12");

        openTheData();
        change("7,000.12", "8123.45");
        await(() -> showsCell("8,123.45"));
        openTheChapters();
        await(() -> figure().equals("8,123.45"));

        export();
        assertThat(pdfText()).contains("Emissionswere8,123.45");
        assertThat(wordText()).contains("Emissionswere8,123.45");

        closeAndOpenAgain();
        await(() -> showsCell("8,123.45"));
        openTheChapters();
        await(() -> figure().equals("8,123.45"));
        await(() -> written().contains("Emissions were "));
    }

    private void createAWorkspace() {
        clickOn("#start-new");
        await(() -> present("#new-file"));
        interact(() -> lookup("#new-file").queryTextInputControl().setText(folder.resolve("report").toString()));
        clickOn("#new-make");
        await(() -> present("#shell"));
        assertThat(folder.resolve("report.qingye.mv.db")).isNotEmptyFile();
    }

    private void importThePublishedTables() {
        push(KeyCode.CONTROL, KeyCode.I);
        await(() -> present("#import-take"));
        assertThat(lookup("#import-counts").queryAs(Labeled.class).getText()).contains("369");
        clickOn("#import-take");
        await(() -> showsCell(PUBLISHED));
    }

    private void change(String printed, String typed) {
        clickOn(cell(printed).orElseThrow());
        write(typed).type(KeyCode.ENTER);
    }

    private void openTheData() {
        push(KeyCode.CONTROL, KeyCode.DIGIT1);
        await(() -> present("#grid"));
    }

    private void beginTheText() {
        push(KeyCode.CONTROL, KeyCode.DIGIT2);
        await(() -> present(".blank-frame"));
        interact(() -> lookup(".blank-frame .button").<Button>query().fire());
        await(() -> begun().isPresent());
        paragraph = "#" + begun().orElseThrow();
    }

    private Optional<String> begun() {
        return lookup(".field").queryAll().stream()
                .map(Node::getId)
                .filter(id -> id != null && id.startsWith(PARAGRAPHS))
                .findFirst();
    }

    private void openTheChapters() {
        push(KeyCode.CONTROL, KeyCode.DIGIT2);
        await(() -> present(paragraph));
    }

    private void writeAtTheEnd(String words) {
        clickOn(paragraph);
        push(KeyCode.CONTROL, KeyCode.END);
        write(words);
        await(() -> written().endsWith(words));
    }

    private void insertTheFigure(String indicator) {
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        await(() -> present("#figure-card"));
        interact(() -> {
            ChoiceBox<Year> year = lookup("#figure-year").query();
            year.setValue(Year.of(2024));
            TextInputControl search = lookup("#figure-search").queryTextInputControl();
            search.setText(indicator);
            search.requestFocus();
        });
        push(KeyCode.ENTER);
        await(() -> present(paragraph + " .live-figure"));
    }

    private void export() {
        push(KeyCode.CONTROL, KeyCode.P);
        await(() -> present("#publish-export"));
        clickOn("#publish-export");
        await(() -> present("#publish-open"));
    }

    private void closeAndOpenAgain() {
        interact(() -> {
            window.ifPresent(MainWindow::quit);
            start(new Stage());
        });
        await(() -> present(".recent"));
        clickOn(".recent");
        await(() -> present("#grid"));
    }

    private static void await(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> WaitForAsyncUtils
                    .asyncFx(condition::getAsBoolean).get());
        } catch (TimeoutException e) {
            throw new AssertionError("waited in vain", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private boolean present(String id) {
        return lookup(id).tryQuery().isPresent();
    }

    private Optional<Node> cell(String printed) {
        return lookup("#grid .spreadsheet-cell").queryAll().stream()
                .filter(Node::isVisible)
                .filter(node -> node instanceof Labeled labeled && printed.equals(labeled.getText()))
                .findFirst();
    }

    private boolean showsCell(String printed) {
        return cell(printed).isPresent();
    }

    private String figure() {
        return lookup(paragraph + " .live-figure").tryQueryAs(Labeled.class).map(Labeled::getText).orElse("");
    }

    private String written() {
        return lookup(paragraph).queryAs(Field.class).area().getText();
    }

    private Path exported(String ending) throws IOException {
        try (var files = Files.list(folder)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(ending)).toList();
            assertThat(found).hasSize(1);
            return found.getFirst();
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
        return Optional.of(CASE);
    }

    @Override
    public List<Path> openSeveral(String title, Kind kind) {
        return open(title, kind).stream().toList();
    }

    @Override
    public Optional<Path> folder(String title, Path suggested) {
        return open(title, new Kind(title, List.of()));
    }

    @Override
    public Optional<Path> save(String title, Kind kind, Path suggested) {
        return Optional.of(suggested);
    }
}
