package qingye.ui.chapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Collectors;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import qingye.model.block.Block;
import qingye.model.block.Inline;
import qingye.model.id.BlockId;
import qingye.model.text.Language;
import qingye.ui.WrittenChapters;
import qingye.ui.nav.Place;

/// What the keys do in lists and tables, and where the desk goes of itself.
class EditingKeysTest extends DeskTest {

    private String order() {
        return windows[0].workspace.snapshot().chapters().section(WrittenChapters.STAFF).orElseThrow()
                .blocks().stream().map(BlockId::value).collect(Collectors.joining(","));
    }

    private Block.FreeTable.Grid grid() {
        flush();
        return ((Block.FreeTable) block("grid").orElseThrow()).grid().in(Language.ZH_HANS).orElseThrow();
    }

    private int items(String list) {
        return ((Block.Bullets) block(list).orElseThrow()).items().in(Language.ZH_HANS).orElseThrow().size();
    }

    @Test
    void leavesAListInItsMiddleOnEnterInAnEmptyItem() {
        interact(() -> {
            area("text-list").requestFocus();
            area("text-list").moveTo(area("text-list").getParagraphLength(0));
        });
        push(KeyCode.ENTER);
        push(KeyCode.ENTER);
        await(() -> order().startsWith("p1,p2,list,b-n1,b-n2,call"));
        await(() -> area("text-b-n1").isFocused());
        assertThat(items("list")).isEqualTo(1);
        assertThat(items("b-n2")).isEqualTo(1);
        write("Abc");
        flush();
        assertThat(printed("b-n1")).contains("Abc");
    }

    @Test
    void growsATableByTabAndByKeys() {
        caretAtEnd("cell-grid-2-2");
        push(KeyCode.TAB);
        await(() -> grid().rows().size() == 4);
        await(() -> area("cell-grid-3-0").isFocused());
        push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.EQUALS);
        await(() -> grid().rows().getFirst().size() == 4);
        push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.MINUS);
        await(() -> grid().rows().getFirst().size() == 3);
        caretAtEnd("cell-grid-3-2");
        push(KeyCode.TAB);
        assertThat(grid().rows()).as("an empty row is left, not followed by another").hasSize(4);
        assertThat(area("cell-grid-3-2").isFocused()).isFalse();
    }

    @Test
    void raisesWhatIsSelected() {
        interact(() -> {
            area("text-p2").requestFocus();
            area("text-p2").selectRange(0, 2);
        });
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.EQUALS);
        flush();
        var first = ((Block.Paragraph) block("p2").orElseThrow()).text().in(Language.ZH_HANS).orElseThrow()
                .runs().getFirst();
        assertThat(first).isInstanceOfSatisfying(Inline.Text.class,
                text -> assertThat(text.marks()).containsExactly(Inline.Mark.SUPERSCRIPT));
    }

    @Test
    void goesToWhatAStepTakenBackChanged() {
        caretAtEnd("text-p2");
        write("Abc");
        flush();
        interact(() -> windows[0].desk.show(new Place.Section(WrittenChapters.ABOUT, Optional.empty())));
        await(() -> lookup("#field-text-p2").tryQuery().isEmpty());
        caretAtEnd("title-about");
        push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> !printed("p2").contains("Abc"));
        await(() -> lookup("#field-text-p2").tryQuery().isPresent());
        assertThat(windows[0].desk.place())
                .contains(new Place.Section(WrittenChapters.PEOPLE, Optional.of(new BlockId("p2"))));
    }

    @Test
    void cutsSeveralBlocksAndPutsThemInAgain() {
        String before = order();
        caretAtEnd("text-p2");
        push(KeyCode.SHIFT, KeyCode.DOWN);
        push(KeyCode.SHIFT, KeyCode.DOWN);
        push(KeyCode.CONTROL, KeyCode.X);
        await(() -> order().startsWith("p1,grid,"));
        await(() -> area("text-p1").isFocused());
        push(KeyCode.CONTROL, KeyCode.V);
        await(() -> order().startsWith("p1,b-n1,b-n2,b-n3,grid,"));
        assertThat(printed("b-n1")).isNotEmpty();
        assertThat(block("b-n2").orElseThrow()).isInstanceOf(Block.Bullets.class);
        assertThat(printed("b-n3")).as("figures stay live").contains("2,974");
        interact(() -> windows[0].workspace.undo());
        interact(() -> windows[0].workspace.undo());
        await(() -> order().equals(before));
    }

    @Test
    void picksAllOfASectionAndLeavesItAgain() {
        caretAtEnd("text-p2");
        push(KeyCode.CONTROL, KeyCode.A);
        push(KeyCode.CONTROL, KeyCode.A);
        await(() -> !lookup(".block-frame").match(node -> node.getPseudoClassStates().stream()
                .anyMatch(state -> state.getPseudoClassName().equals("picked"))).queryAll().isEmpty());
        push(KeyCode.ESCAPE);
        String before = order();
        push(KeyCode.RIGHT);
        write("Abc");
        flush();
        assertThat(order()).isEqualTo(before);
        assertThat(printed("p2")).contains("Abc").contains("职工代表大会");
    }

    @Test
    void marksTheWordsItIsSentTo() {
        interact(() -> windows[0].desk.show(new Place.Words(
                WrittenChapters.STAFF, new BlockId("grid"), Language.ZH_HANS, 8, 0, 2)));
        await(() -> area("cell-grid-2-1").isFocused());
        assertThat(area("cell-grid-2-1").getSelectedText()).isEqualTo("收集");
        interact(() -> windows[0].desk.show(new Place.Words(
                WrittenChapters.STAFF, new BlockId("list"), Language.ZH_HANS, 1, 0, 2)));
        await(() -> area("text-list").isFocused());
        assertThat(area("text-list").getSelectedText()).isEqualTo("员工");
        assertThat(area("cell-grid-2-1").getSelectedText()).as("what was marked before is not any more").isEmpty();
    }
}
