package qingye.ui.chapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

import qingye.model.Chapters;
import qingye.model.Snapshot;
import qingye.model.block.Block;
import qingye.model.block.Line;
import qingye.model.id.BlockId;
import qingye.model.report.Section;
import qingye.model.text.Localized;
import qingye.settings.Theme;
import qingye.ui.WrittenChapters;
import qingye.ui.block.Field;
import qingye.ui.line.LineArea;
import qingye.ui.nav.Place;

/// A chapter with far more on its page than can be seen.
class LongPageTest extends ApplicationTest {

    private static final int BLOCKS = 200;

    private final DeskWindow[] windows = new DeskWindow[1];

    @Override
    public void start(Stage stage) {
        windows[0] = new DeskWindow(content(), Theme.LIGHT, 990, 700).in(stage);
        open("far0");
    }

    /// Paragraphs of different lengths in place of what is written on the staff.
    private static Snapshot content() {
        Snapshot written = WrittenChapters.snapshot();
        var blocks = new LinkedHashMap<>(written.chapters().blocks());
        var ids = new ArrayList<BlockId>();
        IntStream.range(0, BLOCKS).forEach(at -> {
            var id = new BlockId("far" + at);
            ids.add(id);
            blocks.put(id, new Block.Paragraph(id, Block.Paragraph.Style.BODY,
                    Localized.zh(Line.of(at + "。" + "公司重视员工的成长。".repeat(1 + at * 7 % 23)))));
        });
        var sections = new LinkedHashMap<>(written.chapters().sections());
        Section staff = written.chapters().section(WrittenChapters.STAFF).orElseThrow();
        staff.blocks().forEach(blocks::remove);
        sections.put(staff.id(), new Section(staff.id(), staff.role(), staff.title(), ids));
        return new Snapshot(written.organisation(), written.report(), written.figures(), written.tables(),
                new Chapters(written.chapters().outline(), sections, blocks, written.chapters().assets()));
    }

    private void open(String block) {
        windows[0].desk.show(new Place.Section(WrittenChapters.STAFF, Optional.of(new BlockId(block))));
    }

    private List<Node> made() {
        return List.copyOf(lookup(".block-frame").queryAll());
    }

    private ScrollPane scroll() {
        return lookup(".page-scroll").queryAs(ScrollPane.class);
    }

    private boolean seen(String block) {
        return lookup("#block-" + block).tryQuery().filter(node -> node.isVisible()
                && node.localToScene(node.getLayoutBounds())
                        .intersects(scroll().localToScene(scroll().getLayoutBounds())))
                .isPresent();
    }

    @Test
    void makesWhatIsNearOnly() {
        assertThat(made()).hasSizeBetween(3, BLOCKS / 4);
    }

    @Test
    void writesInABlockThatWasFar() {
        interact(() -> open("far150"));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(seen("far150")).isTrue();
        assertThat(seen("far0")).isFalse();
        assertThat(made().size()).isLessThan(BLOCKS / 2);
        assertThat(windows[0].scene.getFocusOwner()).isInstanceOfSatisfying(LineArea.class,
                area -> assertThat(area.getText()).startsWith("150。"));
    }

    @Test
    void fillsThePageThatIsScrolledTo() {
        for (double place : new double[] {0.5, 1, 0.25}) {
            interact(() -> scroll().setVvalue(place));
            WaitForAsyncUtils.waitForFxEvents();

            assertThat(made().stream().filter(node -> seen(node.getId().substring("block-".length()))).count())
                    .as("blocks seen at " + place).isGreaterThan(1);
        }
        assertThat(seen("far0")).isFalse();
    }

    @Test
    void goesThroughAllOfItWithTheDownKey() {
        for (int at = 0; at < 12; at++) {
            interact(() -> ((LineArea) windows[0].scene.getFocusOwner())
                    .moveTo(((LineArea) windows[0].scene.getFocusOwner()).getLength()));
            push(KeyCode.DOWN);
        }

        assertThat(windows[0].scene.getFocusOwner()).isInstanceOfSatisfying(LineArea.class,
                area -> assertThat(area.getText()).startsWith("12。"));
        assertThat(seen("far12")).isTrue();
    }

    /// A renderer without a graphics card paints nothing that is higher than 32,767 pixels.
    @Test
    void whitensWhatIsLookedAtOnly() {
        for (double place : new double[] {0, 0.5, 1}) {
            interact(() -> scroll().setVvalue(place));
            WaitForAsyncUtils.waitForFxEvents();

            Node white = lookup(".page-sheet").query();
            var window = scroll().localToScene(scroll().getLayoutBounds());
            assertThat(white.localToScene(white.getLayoutBounds()).contains(window.getCenterX(), window.getCenterY()))
                    .as("white in the middle at " + place).isTrue();
            assertThat(white.getLayoutBounds().getHeight()).isLessThan(4 * window.getHeight());
        }
    }

    /// A finger on a touchpad comes and presses in one.
    @Test
    void takesAPressThatComesWithThePointer() {
        Field resting = lookup("#field-text-far1").queryAs(Field.class);
        var screen = resting.localToScreen(resting.getLayoutBounds());
        interact(() -> List.of(MouseEvent.MOUSE_ENTERED, MouseEvent.MOUSE_PRESSED).forEach(type -> Event.fireEvent(
                resting, new MouseEvent(type, 3, 3, screen.getMinX() + 3, screen.getMinY() + 3, MouseButton.PRIMARY, 1,
                        false, false, false, false, true, false, false, true, false, true, null))));
        write("Abc");
        interact(() -> windows[0].desk.flush());

        assertThat(resting.area().getText()).startsWith("Abc1。");
    }
}
