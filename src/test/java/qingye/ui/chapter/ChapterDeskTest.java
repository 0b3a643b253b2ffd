package qingye.ui.chapter;

import static org.assertj.core.api.Assertions.assertThat;
import static qingye.ui.Await.await;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;

import qingye.edit.Edit;
import qingye.model.block.Asset;
import qingye.model.block.Block;
import qingye.model.block.Inline;
import qingye.model.block.Line;
import qingye.model.form.LineForm;
import qingye.model.id.BlockId;
import qingye.model.indicator.Value;
import qingye.model.indicator.ValueReader;
import qingye.model.report.Section;
import qingye.model.text.Language;
import qingye.model.text.Localized;
import qingye.settings.Theme;
import qingye.ui.WrittenChapters;
import qingye.ui.block.Field;
import qingye.ui.line.LineArea;
import qingye.ui.nav.Place;
import qingye.workspace.Outcome;

class ChapterDeskTest extends ApplicationTest {

    private final DeskWindow[] windows = new DeskWindow[1];

    @Override
    public void start(Stage stage) {
        windows[0] = new DeskWindow(WrittenChapters.snapshot(), Theme.LIGHT, 990, 900).in(stage);
        windows[0].desk.show(new Place.Section(WrittenChapters.STAFF, Optional.of(new BlockId("p2"))));
    }

    private DeskWindow window() {
        return windows[0];
    }

    private LineArea area(String id) {
        var area = new LineArea[1];
        interact(() -> area[0] = lookup("#field-" + id).queryAs(Field.class).area());
        return area[0];
    }

    private void caretIn(String id, int position) {
        interact(() -> {
            area(id).requestFocus();
            area(id).moveTo(position < 0 ? area(id).getLength() : position);
        });
    }

    private String stored(String id) {
        Optional<Block> block = window().workspace.snapshot().chapters().block(new BlockId(id));
        if (block.isPresent() && block.get() instanceof Block.Paragraph paragraph) {
            return LineForm.write(paragraph.text().in(Language.ZH_HANS).orElseThrow());
        }
        if (block.isPresent() && block.get() instanceof Block.Bullets bullets) {
            List<Line> items = bullets.items().in(Language.ZH_HANS).orElseThrow();
            return String.join("/", items.stream().map(LineForm::write).toList());
        }
        return block.map(Block::toString).orElse("(gone)");
    }

    @Test
    void commitsAParagraphAfterAPauseInTheTyping() {
        caretIn("text-p2", -1);
        write("Abc");
        assertThat(stored("p2")).endsWith("员工信箱。");
        await(() -> stored("p2").endsWith("员工信箱。Abc"));
        assertThat(area("text-p2").isFocused()).isTrue();
        assertThat(area("text-p2").getCaretPosition()).isEqualTo(area("text-p2").getLength());
    }

    @Test
    void insertsAFigureByKeyboardAndUndoesIt() {
        caretIn("text-p2", -1);
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        interact(() -> lookup("#figure-search").queryTextInputControl().setText("员工总数"));
        push(KeyCode.ENTER);
        interact(() -> window().desk.flush());
        String code = WrittenChapters.indicator(window().workspace.snapshot(), "员工总数").code();
        await(() -> stored("p2").endsWith("员工信箱。{" + code + "@2024}"));
        assertThat(lookup("#figure-card").tryQuery()).isEmpty();
        assertThat(area("text-p2").isFocused()).isTrue();
        push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> stored("p2").endsWith("员工信箱。"));
        await(() -> area("text-p2").getText().endsWith("员工信箱。"));
        push(KeyCode.CONTROL, KeyCode.Y);
        await(() -> stored("p2").endsWith("@2024}"));
    }

    @Test
    void putsABraceIntoTheTextWhenNoFigureIsChosen() {
        caretIn("text-p2", -1);
        write("{");
        assertThat(lookup("#figure-card").tryQuery()).isPresent();
        push(KeyCode.ESCAPE);
        assertThat(lookup("#figure-card").tryQuery()).isEmpty();
        assertThat(area("text-p2").getText()).endsWith("员工信箱。{");
    }

    @Test
    void changesTheIndicatorOfAFigureAndShowsItsValue() {
        interact(() -> window().desk.show(new Place.Section(
                WrittenChapters.STAFF, Optional.of(new BlockId("p1")))));
        assertThat(figure("text-p1").getText()).isEqualTo("2,974");
        clickOn(figure("text-p1"));
        interact(() -> lookup("#figure-search").queryTextInputControl().setText("性别 男性"));
        clickOn("#figure-accept");
        String printed = window().workspace.snapshot().figures().value(
                figureIn("text-p1").key()).printed();
        assertThat(figure("text-p1").getText()).isEqualTo(printed).isNotEqualTo("2,974");
        interact(() -> window().desk.flush());
        await(() -> stored("p1").contains(figureIn("text-p1").key().toString()));
    }

    private Label figure(String area) {
        return from(area(area)).lookup(".live-figure").queryAs(Label.class);
    }

    private Inline.Figure figureIn(String area) {
        return area(area).lines().stream().flatMap(line -> line.runs().stream())
                .filter(Inline.Figure.class::isInstance).map(Inline.Figure.class::cast).findFirst().orElseThrow();
    }

    @Test
    void showsAValueThatWasChangedElsewhere() {
        caretIn("text-p1", 3);
        var key = figureIn("text-p1").key();
        Value before = window().workspace.snapshot().figures().value(key);
        Value after = ((ValueReader.Read) ValueReader.read("3,001", "人")).value();
        var _ = window().workspace.apply(new Edit.SetValue(key, before, after));
        await(() -> figure("text-p1").getText().equals("3,001"));
        assertThat(area("text-p1").getCaretPosition()).isEqualTo(3);
        assertThat(area("text-p1").isFocused()).isTrue();
        var _ = window().workspace.undo();
        await(() -> figure("text-p1").getText().equals("2,974"));
    }

    @Test
    void jumpsToTheTableOfAFigure() {
        clickOn(figure("text-p1"));
        clickOn("#figure-open");
        assertThat(window().opened).singleElement().isInstanceOfSatisfying(Place.Table.class,
                place -> assertThat(place.cell()).contains(figureIn("text-p1").key()));
    }

    @Test
    void dividesAndJoinsParagraphsByKeyboard() {
        caretIn("text-p2", 2);
        push(KeyCode.ENTER);
        await(() -> stored("p2").equals("公司"));
        await(() -> lookup("#field-text-b-n1").tryQuery().isPresent() && area("text-b-n1").isFocused());
        assertThat(stored("b-n1")).startsWith("重视");
        push(KeyCode.BACK_SPACE);
        await(() -> stored("b-n1").equals("(gone)"));
        assertThat(stored("p2")).startsWith("公司重视");
        await(() -> area("text-p2").isFocused() && area("text-p2").getCaretPosition() == 2);
    }

    @Test
    void movesAndDeletesABlockByKeyboard() {
        caretIn("text-p2", 0);
        push(KeyCode.ALT, KeyCode.UP);
        await(() -> order().startsWith("p2,p1"));
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DELETE);
        await(() -> !order().contains("p2"));
        push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> order().startsWith("p2,p1"));
    }

    private String order() {
        return String.join(",", window().workspace.snapshot().chapters().section(WrittenChapters.STAFF).orElseThrow()
                .blocks().stream().map(BlockId::value).toList());
    }

    @Test
    void addsABlockFromTheMenu() {
        caretIn("text-p2", 0);
        push(KeyCode.CONTROL, KeyCode.ENTER);
        clickOn("#add-callout");
        await(() -> order().startsWith("p1,p2,b-n1"));
        await(() -> lookup("#field-text-b-n1").tryQuery().isPresent());
        write("In 2024");
        interact(() -> window().desk.flush());
        await(() -> stored("b-n1").contains("In 2024"));
    }

    @Test
    void writesItemsOfAListAndLeavesItByEnter() {
        caretIn("text-list", -1);
        push(KeyCode.ENTER);
        write("third");
        push(KeyCode.ENTER);
        push(KeyCode.ENTER);
        await(() -> order().contains("list,b-n1"));
        assertThat(stored("list")).endsWith("/third");
    }

    @Test
    void writesIntoTheCellsOfATableAndAddsARow() {
        interact(() -> window().desk.show(new Place.Section(
                WrittenChapters.STAFF, Optional.of(new BlockId("grid")))));
        caretIn("cell-grid-1-2", -1);
        write("!");
        push(KeyCode.TAB);
        assertThat(area("cell-grid-2-0").isFocused()).isTrue();
        interact(() -> lookup("#row-add-grid").queryButton().fire());
        await(() -> rows() == 4);
        assertThat(stored("grid")).contains("每年一次!");
        push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> rows() == 3);
    }

    private int rows() {
        return window().workspace.snapshot().chapters().block(new BlockId("grid"))
                .orElseThrow() instanceof Block.FreeTable table
                        ? table.grid().in(Language.ZH_HANS).orElseThrow().rows().size()
                        : 0;
    }

    @Test
    void keepsTypedTextWhenTheDiskIsFull() {
        window().workspace.refuse(new Outcome.Unsaved("no space left"));
        caretIn("text-p2", -1);
        write("kept");
        interact(() -> window().desk.flush());
        await(() -> !window().warned.isEmpty());
        assertThat(area("text-p2").getText()).endsWith("kept");
    }

    @Test
    void commitsWhenThePageIsLeft() {
        caretIn("text-p2", -1);
        write("left");
        interact(() -> window().desk.outline().lookup("#chapter-outline").requestFocus());
        await(() -> stored("p2").endsWith("left"));
    }

    @Test
    void decodesAPictureOnceAndBehindTheWindow() throws IOException {
        var image = new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB);
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        var asset = new Asset("dot.png", "image/png", bytes.toByteArray());
        var picture = new Block.Picture(new BlockId("pic"), asset.id(), 0.5, Localized.none());
        var section = window().workspace.snapshot().chapters().section(WrittenChapters.STAFF).orElseThrow();
        var _ = window().workspace.apply(new Edit.Batch(Edit.Purpose.INSERT, List.of(
                new Edit.SetAsset(asset.id(), Optional.empty(), Optional.of(asset)),
                new Edit.SetBlock(picture.id(), Optional.empty(), Optional.of(picture)),
                new Edit.SetSection(section.id(), Optional.of(section), Optional.of(new Section(
                        section.id(), section.role(), section.title(), List.of(picture.id())))))));
        await(() -> lookup(".picture .image-view").tryQuery().isPresent());
        Node shown = lookup(".picture").query();
        assertThat(shown.getLayoutBounds().getWidth()).isEqualTo(2 * shown.getLayoutBounds().getHeight());

        var words = Localized.zh(new Block.Legend("图注", "一个点"));
        var named = new Block.Picture(picture.id(), asset.id(), 0.5, words);
        var _ = window().workspace.apply(
                new Edit.SetBlock(picture.id(), Optional.of(picture), Optional.of(named)));
        await(() -> "一个点".equals(shown.getAccessibleText()));
        assertThat(lookup(".picture").<Node>query()).as("the same node: nothing was decoded again").isSameAs(shown);
    }

    @Test
    void refusesAFileThatIsNoPicture(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("words.png");
        Files.writeString(file, "words");
        window().files.add(file);
        caretIn("text-p2", 0);
        push(KeyCode.CONTROL, KeyCode.ENTER);
        write("tp");
        push(KeyCode.ENTER);
        await(() -> !window().warned.isEmpty());
        assertThat(window().warned.getFirst()).contains("words.png").contains("不是 PNG、JPEG 或 SVG");
        assertThat(order()).startsWith("p1,p2,list");
    }

    @Test
    void writesATranslationBesideTheFirstText() {
        clickOn("#language-en");
        assertThat(area("text-p2").getLength()).isZero();
        caretIn("text-p2", 0);
        write("English");
        interact(() -> window().desk.flush());
        await(() -> window().workspace.snapshot().chapters().block(new BlockId("p2"))
                .orElseThrow() instanceof Block.Paragraph paragraph && paragraph.text().in(Language.EN).isPresent());
        assertThat(stored("p2")).startsWith("公司重视");
    }

    @Test
    void renamesASectionOnThePage() {
        caretIn("title-staff", -1);
        write("X");
        interact(() -> window().desk.flush());
        await(() -> window().workspace.snapshot().chapters().section(WrittenChapters.STAFF).orElseThrow().title()
                .in(Language.ZH_HANS).equals(Optional.of("员工雇佣X")));
        assertThat(List.of(lookup("#chapter-outline .outline-title").queryAllAs(Label.class)
                .stream().map(Label::getText).toArray())).contains("1.1  员工雇佣X");
    }

    @Test
    void startsAnEmptySection() {
        interact(() -> window().desk.show(new Place.Section(WrittenChapters.TRAINING, Optional.empty())));
        interact(() -> lookup("#write-training").queryButton().fire());
        await(() -> lookup("#field-text-b-n1").tryQuery().isPresent() && area("text-b-n1").isFocused());
        write("First");
        interact(() -> window().desk.flush());
        await(() -> stored("b-n1").equals("First"));
    }
}
