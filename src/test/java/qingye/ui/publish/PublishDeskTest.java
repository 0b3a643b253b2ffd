package qingye.ui.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static qingye.ui.Await.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import javafx.scene.Scene;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;

import qingye.edit.Edit;
import qingye.export.ExportRun;
import qingye.export.Exporter;
import qingye.export.Format;
import qingye.export.UnprintableException;
import qingye.model.answer.Adoption;
import qingye.model.answer.AdoptionKey;
import qingye.publish.Publication;
import qingye.settings.Theme;
import qingye.text.Messages;
import qingye.ui.MemoryWorkspace;
import qingye.ui.WrittenChapters;
import qingye.ui.fx.JobRunner;
import qingye.ui.nav.Notices;
import qingye.ui.nav.Place;
import qingye.ui.nav.Surroundings;
import qingye.ui.shell.Look;

class PublishDeskTest extends ApplicationTest implements Notices, FolderMemory {

    private static final String NAME = "示例证券2024可持续发展报告";

    @TempDir
    Path folder;

    private final List<String> warned = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final List<Path> shown = new ArrayList<>();
    private final List<Path> remembered = new ArrayList<>();
    private final List<Throwable> broken = new ArrayList<>();
    private final JobRunner jobs = new JobRunner(broken::add);
    private final CountDownLatch hold = new CountDownLatch(1);
    private final List<PublishDesk> first = new ArrayList<>();
    private Function<Locale, PublishDesk> maker = _ -> first.getFirst();
    private MemoryWorkspace workspace = new MemoryWorkspace(Path.of(""), WrittenChapters.snapshot());
    private Exporter pdf = (_, out, progress) -> {
        progress.at(0.5);
        out.write("pdf".getBytes(StandardCharsets.UTF_8));
    };

    @Override
    public void start(Stage stage) {
        Exporter word = (_, out, _) -> out.write(1);
        var run = new ExportRun(Map.of(Format.DOCX, word, Format.PDF,
                (document, out, progress) -> pdf.write(document, out, progress)));
        workspace = new MemoryWorkspace(folder.resolve("a.qingye.mv.db"), WrittenChapters.snapshot());
        maker = language -> new PublishDesk(workspace,
                new Surroundings(Messages.of(language), _ -> { /* unseen */ }, this, jobs, _ -> { /* unseen */ }),
                new Publication(run), this,
                Clock.fixed(Instant.parse("2026-03-01T00:00:00Z"), ZoneOffset.UTC), shown::add);
        var desk = maker.apply(Locale.CHINESE);
        first.add(desk);
        Look.loadFonts();
        var scene = new Scene(new StackPane(desk.work()), 900, 800);
        Look.dress(scene, Theme.LIGHT);
        stage.setScene(scene);
        stage.show();
        desk.show(new Place.Publishing());
    }

    @AfterEach
    void nothingIsBroken() {
        hold.countDown();
        jobs.close();
        assertThat(broken).isEmpty();
    }

    private boolean present(String id) {
        return lookup(id).tryQuery().isPresent();
    }

    private String text(String id) {
        return lookup(id).queryAs(Label.class).getText();
    }

    @Test
    void writesTheFilesItNamedAndOpensThem() {
        assertThat(text("#publish-names")).isEqualTo(NAME + ".docx\n" + NAME + ".pdf");
        clickOn("#publish-export");
        await(() -> present("#publish-open"));
        assertThat(folder.resolve(NAME + ".pdf")).hasContent("pdf");
        assertThat(remembered).containsExactly(folder);
        assertThat(told).containsExactly("已导出 2 个文件");
        clickOn("#publish-open");
        clickOn("#publish-open-folder");
        assertThat(shown).containsExactly(folder.resolve(NAME + ".docx"), folder);
    }

    @Test
    void writesOnlyWhatIsChosen() {
        clickOn("#publish-docx");
        clickOn("#publish-part-kpi");
        clickOn("#publish-language-en");
        assertThat(text("#publish-names")).isEqualTo(NAME + "-KPI-en.pdf");
        clickOn("#publish-pdf");
        assertThat(lookup("#publish-export").query().isDisabled()).isTrue();
        assertThat(text("#publish-names")).isEqualTo("请至少选一种格式。");
    }

    @Test
    void anIndexNeedsAStandard() {
        assertThat(lookup("#publish-index").query().isVisible()).isFalse();
        clickOn("#publish-part-index");
        assertThat(lookup("#publish-index-none").query().isVisible()).isTrue();
        assertThat(lookup("#publish-export").query().isDisabled()).isTrue();
    }

    @Test
    void writesTheIndexThatIsChosen() {
        adopt("gri");
        adopt("sdg");
        clickOn("#publish-pdf");
        clickOn("#publish-part-index");
        assertThat(text("#publish-names")).isEqualTo(NAME + "-index-gri.docx");
        ChoiceBox<?> choice = lookup("#publish-index").queryAs(ChoiceBox.class);
        assertThat(choice.getItems()).hasSize(3);
        interact(() -> choice.getSelectionModel().select(2));
        assertThat(text("#publish-names")).isEqualTo(NAME + "-index-sdg-paired.docx");
        clickOn("#publish-export");
        await(() -> present("#publish-open"));
        assertThat(folder.resolve(NAME + "-index-sdg-paired.docx")).isNotEmptyFile();
    }

    private void adopt(String standard) {
        var key = new AdoptionKey(workspace.snapshot().report().year(), standard);
        workspace.apply(new Edit.SetAdoption(key, Optional.empty(), Optional.of(Adoption.FOLLOWED))).join();
        interact(() -> first.getFirst().show(new Place.Publishing()));
    }

    @Test
    void writesTheTablesForSpreadsheetsBesideTheReport() throws IOException {
        clickOn("#publish-pdf");
        clickOn("#publish-xlsx");
        clickOn("#publish-csv");
        assertThat(text("#publish-names")).isEqualTo(
                String.join("\n", NAME + ".docx", NAME + "-KPI.xlsx", NAME + "-KPI.csv"));
        clickOn("#publish-export");
        await(() -> present("#publish-open"));
        assertThat(told).containsExactly("已导出 3 个文件");
        assertThat(Files.readString(folder.resolve(NAME + "-KPI.csv"))).startsWith("\ufeff").contains("indicator");
        assertThat(folder.resolve(NAME + "-KPI.xlsx")).isNotEmptyFile();
        clickOn("#publish-marked");
        clickOn("#publish-docx");
        clickOn("#publish-xlsx");
        clickOn("#publish-export");
        await(() -> told.size() == 2);
        assertThat(Files.readString(folder.resolve(NAME + "-KPI.csv"))).startsWith("section,");
    }

    @Test
    void saysWhatFailedAndKeepsTheOlderFile() throws IOException {
        Files.writeString(folder.resolve(NAME + ".pdf"), "older");
        pdf = (_, _, _) -> {
            throw new UnprintableException(0x1F600, "前后");
        };
        clickOn("#publish-export");
        await(() -> present("#publish-failure"));
        assertThat(text("#publish-failure")).contains("U+1F600").contains("替换");
        assertThat(warned).hasSize(1);
        assertThat(folder.resolve(NAME + ".pdf")).hasContent("older");
        assertThat(folder.resolve(NAME + ".docx")).exists();
    }

    @Test
    void canBeCancelled() throws IOException {
        Files.writeString(folder.resolve(NAME + ".pdf"), "older");
        var started = new CountDownLatch(1);
        pdf = (_, out, progress) -> {
            out.write(1);
            started.countDown();
            holdOn();
            progress.at(0.7);
        };
        clickOn("#publish-export");
        await(() -> started.getCount() == 0);
        assertThat(lookup("#publish-export").query().isDisabled()).isTrue();
        interact(() -> jobs.running().getFirst().cancel());
        hold.countDown();
        await(() -> !lookup("#publish-export").query().isDisabled());
        assertThat(lookup("已取消。没有写完的文件保持原样。").tryQuery()).isPresent();
        assertThat(folder.resolve(NAME + ".pdf")).hasContent("older");
    }

    @Test
    void goesOnWithAnExportWhenTheLanguageOfTheWindowIsChanged() {
        pdf = (_, out, _) -> {
            holdOn();
            out.write(2);
        };
        clickOn("#publish-export");
        interact(() -> {
            var desk = maker.apply(Locale.ENGLISH);
            desk.takeOver(first.getFirst());
            first.getFirst().close();
            ((StackPane) lookup("#publish-result").query().getScene().getRoot()).getChildren().setAll(desk.work());
        });
        assertThat(lookup("#publish-export").query().isDisabled()).as("one export at a time").isTrue();
        hold.countDown();
        await(() -> present("#publish-open"));
        assertThat(folder.resolve(NAME + ".pdf")).hasContent("\u0002");
        assertThat(told).singleElement().asString().contains("files exported");
    }

    private void holdOn() {
        try {
            assertThat(hold.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void tell(String sentence) {
        told.add(sentence);
    }

    @Override
    public void warn(String sentence) {
        warned.add(sentence);
    }

    @Override
    public Optional<Path> last() {
        return remembered.stream().findFirst();
    }

    @Override
    public void remember(Path last) {
        remembered.add(last);
    }
}
