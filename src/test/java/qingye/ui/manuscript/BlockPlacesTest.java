package qingye.ui.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import qingye.model.id.BlockId;
import qingye.model.id.SectionId;
import qingye.ui.WrittenChapters;

/// Blocks put down somewhere else, as the mouse does it.
class BlockPlacesTest {

    private static final BlockId LIST = new BlockId("list");

    private final Desk desk = new Desk();

    private String order(SectionId section) {
        return desk.workspace.snapshot().chapters().section(section).orElseThrow().blocks().stream()
                .map(BlockId::value).collect(Collectors.joining(","));
    }

    @Test
    void putsABlockBeforeOrBehindAnother() {
        desk.steps.placeBeside(LIST, new BlockId("p1"), false);
        assertThat(order(WrittenChapters.STAFF)).startsWith("list,p1,p2,call");
        desk.steps.placeBeside(LIST, new BlockId("p2"), true);
        assertThat(order(WrittenChapters.STAFF)).startsWith("p1,p2,list,call");
        desk.steps.placeBeside(LIST, new BlockId("p2"), true);
        desk.model.undo();
        assertThat(order(WrittenChapters.STAFF)).as("where it stood already was no step").startsWith("list,p1,p2");
    }

    @Test
    void putsABlockIntoAnotherSection() {
        String before = order(WrittenChapters.STAFF);
        desk.steps.placeFirst(LIST, WrittenChapters.TRAINING);
        assertThat(order(WrittenChapters.TRAINING)).isEqualTo("list");
        assertThat(order(WrittenChapters.STAFF)).startsWith("p1,p2,call");
        desk.steps.placeBeside(LIST, new BlockId("lead"), true);
        assertThat(order(WrittenChapters.PEOPLE)).isEqualTo("lead,list");
        desk.model.undo();
        desk.model.undo();
        assertThat(order(WrittenChapters.STAFF)).isEqualTo(before);
    }
}
