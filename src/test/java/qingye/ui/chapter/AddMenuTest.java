package qingye.ui.chapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import qingye.model.block.Block;
import qingye.model.block.PanelKind;
import qingye.model.block.RosterKind;
import qingye.model.id.BlockId;
import qingye.ui.WrittenChapters;

/// What the menu of all that can be put on the page offers.
class AddMenuTest extends DeskTest {

    /// By which name in the menu a kind of block is made, apart from those of panels and rosters.
    private static final Map<Class<? extends Block>, String> MADE = Map.ofEntries(
            Map.entry(Block.Paragraph.class, "paragraph"), Map.entry(Block.Bullets.class, "bullets"),
            Map.entry(Block.Callout.class, "callout"), Map.entry(Block.KpiTableBlock.class, "kpi"),
            Map.entry(Block.FreeTable.class, "table"), Map.entry(Block.Roster.class, "cards"),
            Map.entry(Block.Panel.class, "case"), Map.entry(Block.Opener.class, "opener"),
            Map.entry(Block.Goals.class, "goals"), Map.entry(Block.Picture.class, "picture"),
            Map.entry(Block.PictureRow.class, "pictures"), Map.entry(Block.ChartBlock.class, "chart"),
            Map.entry(Block.Assessment.class, "assessment_matrix"),
            Map.entry(Block.Index.class, "index_guideline_topics"), Map.entry(Block.PageBreak.class, "break"));

    private void openBehind(String paragraph) {
        caretAtEnd("text-" + paragraph);
        push(KeyCode.CONTROL, KeyCode.ENTER);
        field("add-search");
    }

    private ListView<?> list() {
        return lookup("#add-search-list").queryListView();
    }

    @Test
    void offersEveryKindOfBlock() {
        openBehind("p2");
        List<String> keys = list().getItems().stream().map(one -> ((Insertable) one).key()).toList();
        assertThat(MADE.keySet()).as("every kind has a name here")
                .containsExactlyInAnyOrderElementsOf(Stream.of(Block.class.getPermittedSubclasses())
                        .<Class<? extends Block>>map(kind -> kind.asSubclass(Block.class)).toList());
        assertThat(keys).doesNotHaveDuplicates().containsAll(MADE.values())
                .containsAll(Stream.of(RosterKind.values()).map(kind -> kind.name().toLowerCase(Locale.ROOT)).toList())
                .containsAll(Stream.of(PanelKind.values()).map(kind -> kind.name().toLowerCase(Locale.ROOT)).toList());
    }

    @Test
    void isAsHighAsWhatWasFound() {
        openBehind("p2");
        double whole = list().getHeight();
        write("sjx");
        await(() -> list().getHeight() < 50);
        double bottom = list().localToScene(list().getBoundsInLocal()).getMinY();
        interact(() -> field("add-search").setText("qqqq"));
        await(() -> list().getItems().isEmpty());
        assertThat(list().getPlaceholder().isVisible()).isTrue();
        assertThat(list().localToScene(list().getBoundsInLocal()).getMinY()).isEqualTo(bottom);
        interact(() -> field("add-search").setText(""));
        await(() -> list().getHeight() == whole);
    }

    @Test
    void putsAnOpenerOnlyBeforeAllElseOfAChapter() {
        openBehind("p2");
        write("opener");
        push(KeyCode.ENTER);
        await(() -> windows[0].warned.size() == 1);
        assertThat(windows[0].warned.getFirst()).contains("章首页");
        assertThat(block("b-n1")).isEmpty();
        interact(() -> area("title-people").requestFocus());
        await(() -> lookup("#add-to-people").tryQuery().map(Node::isVisible).orElse(false));
        interact(() -> lookup("#add-to-people").queryAs(Button.class).fire());
        field("add-search");
        write("opener");
        push(KeyCode.ENTER);
        await(() -> windows[0].workspace.snapshot().chapters().section(WrittenChapters.PEOPLE).orElseThrow()
                .blocks().equals(List.of(new BlockId("b-n1"), new BlockId("lead"))));
        await(() -> area("slogan-b-n1").isFocused());
    }
}
