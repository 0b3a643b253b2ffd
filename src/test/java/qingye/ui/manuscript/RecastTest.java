package qingye.ui.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import qingye.model.block.Block;
import qingye.model.block.Line;
import qingye.model.block.PanelKind;
import qingye.model.block.Prose;
import qingye.model.id.BlockId;
import qingye.model.text.Language;
import qingye.model.text.Localized;
import qingye.ui.WrittenChapters;

class RecastTest {

    private static final BlockId ID = new BlockId("b");

    private final Desk desk = new Desk();

    private static Block.Panel panel(String title) {
        return new Block.Panel(ID, PanelKind.QUOTE, false, List.of(), Localized.zh(
                new Block.Panel.Content(Line.of(title), Line.EMPTY, List.of(Line.of("甲"), Line.of("乙")))));
    }

    private static List<String> words(List<Block> blocks, Language language) {
        return blocks.stream().flatMap(block -> Prose.in(block, language)).map(Prose::signs)
                .filter(line -> !line.isEmpty()).toList();
    }

    @ParameterizedTest
    @EnumSource(Recast.class)
    void keepsEveryWordInEveryLanguage(Recast into) {
        var list = new Block.Bullets(ID, false, Localized.zh(List.of(Line.of("甲"), Line.of("乙"), Line.of("丙")))
                .with(Language.EN, List.of(Line.of("a"), Line.of("b"))));
        List<Block> made = into.made(list, () -> new BlockId("n"));
        assertThat(words(made, Language.ZH_HANS)).containsExactly("甲", "乙", "丙");
        assertThat(words(made, Language.EN)).containsExactly("a", "b");
        assertThat(made.getFirst().id()).isEqualTo(ID);
    }

    @Test
    void offersOnlyWhatLosesNothing() {
        assertThat(Recast.of(panel(""))).contains(Recast.PARAGRAPH, Recast.BULLETS, Recast.CASE)
                .doesNotContain(Recast.QUOTE);
        assertThat(Recast.of(panel("题"))).containsExactly(Recast.CASE, Recast.LETTER, Recast.STATEMENT);
        var lead = new Block.Callout(ID, Localized.zh(new Block.Callout.Words(Line.of("引"), List.of())));
        assertThat(Recast.of(lead)).isEmpty();
        assertThat(Recast.of(new Block.Paragraph(ID, Block.Paragraph.Style.LEAD, Localized.none()))).isEmpty();
        assertThat(Recast.of(new Block.Goals(ID, Set.of()))).isEmpty();
        assertThat(Recast.of(new Block.Bullets(ID, true, Localized.none()))).contains(Recast.BULLETS)
                .doesNotContain(Recast.NUMBERED);
    }

    @Test
    void makesAListIntoParagraphsInOneStep() {
        List<String> before = desk.blocks(WrittenChapters.STAFF);
        desk.steps.recast(new BlockId("list"), Recast.PARAGRAPH);
        assertThat(desk.blocks(WrittenChapters.STAFF)).startsWith("p1", "p2", "list", "b-n1", "call");
        assertThat(desk.stored("b-n1")).startsWith("员工可以通过信箱");
        desk.model.undo();
        assertThat(desk.blocks(WrittenChapters.STAFF)).isEqualTo(before);
        assertThat(desk.model.latest(new BlockId("list")).orElseThrow()).isInstanceOf(Block.Bullets.class);
    }

    @Test
    void makesWhatWasJustTypedIntoAList() {
        desk.type("p2", "甲");
        desk.steps.recast(new BlockId("p2"), Recast.NUMBERED);
        assertThat(desk.workspace.snapshot().chapters().block(new BlockId("p2"))).contains(
                new Block.Bullets(new BlockId("p2"), true, Localized.zh(List.of(Line.of("甲")))));
    }

    @Test
    void putsTheSameBehindABlock() {
        desk.steps.duplicate(new BlockId("list"));
        assertThat(desk.blocks(WrittenChapters.STAFF)).startsWith("p1", "p2", "list", "b-n1", "call");
        assertThat(words(desk.model.latest(new BlockId("b-n1")).stream().toList(), Language.ZH_HANS))
                .isEqualTo(words(desk.model.latest(new BlockId("list")).stream().toList(), Language.ZH_HANS));
        desk.model.undo();
        assertThat(desk.blocks(WrittenChapters.STAFF)).startsWith("p1", "p2", "list", "call");
    }
}
