package qingye.ui.chapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import qingye.model.block.Block;
import qingye.model.id.BlockId;
import qingye.ui.WrittenChapters;

/// What the menu beside a block does with it.
class BlockMenuTest extends DeskTest {

    private List<String> order() {
        return windows[0].workspace.snapshot().chapters().section(WrittenChapters.STAFF).orElseThrow()
                .blocks().stream().map(BlockId::value).toList();
    }

    private void choose(String block, String item) {
        String text = block.equals("call") ? "items-" + block : "text-" + block;
        caretAtEnd(text);
        await(() -> lookup("#handle-" + block).tryQuery().isPresent());
        interact(() -> {
            var handle = lookup("#handle-" + block).queryAs(MenuButton.class);
            handle.show();
            all(handle.getItems().stream()).filter(one -> item.equals(one.getId())).findFirst().orElseThrow().fire();
            handle.hide();
        });
    }

    private static Stream<MenuItem> all(Stream<MenuItem> items) {
        return items.flatMap(item -> item instanceof Menu menu ? all(menu.getItems().stream()) : Stream.of(item));
    }

    @Test
    void changesAParagraphIntoAListAndBack() {
        choose("p2", "block-bullets");
        await(() -> block("p2").orElseThrow() instanceof Block.Bullets);
        await(() -> area("text-p2").isFocused());
        assertThat(printed("p2")).contains("职工代表大会");
        choose("p2", "block-quote");
        await(() -> block("p2").orElseThrow() instanceof Block.Panel);
        await(() -> lookup("#field-by-p2").tryQuery().isPresent());
        choose("p2", "block-case");
        await(() -> lookup("#block-p2").lookup(".panel-case").tryQuery().isPresent());
        push(KeyCode.CONTROL, KeyCode.Z);
        push(KeyCode.CONTROL, KeyCode.Z);
        push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> block("p2").orElseThrow() instanceof Block.Paragraph);
    }

    @Test
    void copiesCutsAndDuplicates() {
        choose("list", "block-duplicate");
        await(() -> order().subList(0, 4).equals(List.of("p1", "p2", "list", "b-n1")));
        await(() -> area("text-b-n1").isFocused());
        push(KeyCode.CONTROL, KeyCode.D);
        await(() -> order().subList(0, 5).equals(List.of("p1", "p2", "list", "b-n1", "b-n2")));
        choose("list", "block-cut");
        await(() -> order().subList(0, 3).equals(List.of("p1", "p2", "b-n1")));
        caretAtEnd("text-p1");
        push(KeyCode.CONTROL, KeyCode.V);
        await(() -> order().subList(0, 3).equals(List.of("p1", "b-n3", "p2")));
        assertThat(printed("b-n3")).contains("十个工作日");
        choose("p2", "block-copy");
        caretAtEnd("text-p1");
        push(KeyCode.CONTROL, KeyCode.V);
        await(() -> order().subList(0, 3).equals(List.of("p1", "b-n4", "b-n3")));
        assertThat(order()).contains("p2");
    }
}
