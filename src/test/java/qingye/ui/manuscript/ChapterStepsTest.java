package qingye.ui.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import qingye.edit.Edit;
import qingye.exchange.manuscript.Fragment;
import qingye.model.block.Asset;
import qingye.model.block.Block;
import qingye.model.form.LineForm;
import qingye.model.id.AssetId;
import qingye.model.id.BlockId;
import qingye.model.id.SectionId;
import qingye.model.report.SectionRole;
import qingye.model.text.Localized;
import qingye.ui.WrittenChapters;

class ChapterStepsTest {

    private final Desk desk = new Desk();

    @Test
    void addsABlockBehindAnotherAsOneStep() {
        desk.steps.addParagraph(new BlockId("p1"));
        assertThat(desk.blocks(WrittenChapters.STAFF)).startsWith("p1", "b-n1", "p2");
        assertThat(desk.model.wish().get()).contains(Wish.write("block-b-n1", 0));
        desk.model.undo();
        assertThat(desk.blocks(WrittenChapters.STAFF)).startsWith("p1", "p2");
        assertThat(desk.workspace.snapshot().chapters().block(new BlockId("b-n1"))).isEmpty();
    }

    @Test
    void removesABlockAndBringsItBack() {
        desk.steps.remove(new BlockId("p2"));
        assertThat(desk.blocks(WrittenChapters.STAFF)).doesNotContain("p2");
        assertThat(desk.keys()).doesNotContain("block-p2");
        desk.model.undo();
        assertThat(desk.blocks(WrittenChapters.STAFF)).startsWith("p1", "p2", "list");
        assertThat(desk.shown("p2")).startsWith("公司重视");
    }

    @Test
    void leavesOutABlockWhoseFileIsNowhere() {
        var picture = new Block.Picture(new BlockId("lost"), new AssetId("f".repeat(64)), 1, Localized.none());
        var words = new Block.PageBreak(new BlockId("there"));
        desk.steps.putBehind(new BlockId("p1"), new Fragment(List.of(picture, words), List.of(), List.of()));
        assertThat(desk.blocks(WrittenChapters.STAFF)).startsWith("p1", "there", "p2").doesNotContain("lost");
    }

    @Test
    void movesWithinASectionAndOverItsEnd() {
        desk.steps.move(new BlockId("p2"), -1);
        assertThat(desk.blocks(WrittenChapters.STAFF)).startsWith("p2", "p1");
        desk.steps.move(new BlockId("p2"), -1);
        assertThat(desk.blocks(WrittenChapters.PEOPLE)).containsExactly("lead", "p2");
        desk.steps.move(new BlockId("break"), 1);
        assertThat(desk.blocks(WrittenChapters.TRAINING)).containsExactly("break");
        desk.steps.move(new BlockId("lead"), -1);
        assertThat(desk.blocks(WrittenChapters.PEOPLE)).containsExactly("lead", "p2");
    }

    @Test
    void splitsAParagraphWithWhatWasJustTyped() {
        desk.type("p2", "前后");
        desk.steps.split(new BlockId("p2"), LineForm.read("前"), LineForm.read("后"));
        assertThat(desk.stored("p2")).isEqualTo("前");
        assertThat(desk.stored("b-n1")).isEqualTo("后");
        assertThat(desk.workspace.committed).hasSize(1);
        desk.model.undo();
        assertThat(desk.stored("p2")).startsWith("公司重视");
        assertThat(desk.stored("b-n1")).isEqualTo("(gone)");
    }

    @Test
    void joinsAParagraphToTheOneBefore() {
        desk.type("p1", "甲");
        desk.type("p2", "乙");
        desk.steps.joinToPrevious(new BlockId("p2"));
        assertThat(desk.stored("p1")).isEqualTo("甲乙");
        assertThat(desk.stored("p2")).isEqualTo("(gone)");
        assertThat(desk.model.wish().get()).contains(Wish.write("block-p1", 1));
    }

    @Test
    void takesAwayAnEmptyParagraphWhateverStandsBefore() {
        desk.steps.addParagraph(new BlockId("kpi"));
        desk.steps.joinToPrevious(new BlockId("b-n1"));
        assertThat(desk.stored("b-n1")).isEqualTo("(gone)");
    }

    @Test
    void bringsAFileWithItsPictureAndTakesItAlong() {
        Asset file = WrittenChapters.noPicture();
        var picture = new Block.Picture(new BlockId("pic"), file.id(), 0.5, Localized.none());
        desk.steps.add(WrittenChapters.TRAINING, Optional.empty(), picture, Optional.of(file));
        assertThat(desk.workspace.snapshot().chapters().assets()).containsKey(file.id());
        desk.steps.remove(new BlockId("pic"));
        assertThat(desk.workspace.snapshot().chapters().assets()).isEmpty();
        desk.model.undo();
        assertThat(desk.workspace.snapshot().chapters().assets()).containsKey(file.id());
    }

    @Test
    void keepsAFileThatAnotherPictureShows() {
        Asset file = WrittenChapters.noPicture();
        for (String id : List.of("one", "two")) {
            desk.steps.add(WrittenChapters.TRAINING, Optional.empty(),
                    new Block.Picture(new BlockId(id), file.id(), 0.5, Localized.none()), Optional.of(file));
        }
        desk.steps.remove(new BlockId("one"));
        assertThat(desk.workspace.snapshot().chapters().assets()).containsKey(file.id());
    }

    @Test
    void addsSectionsBehindAndBelow() {
        desk.steps.sections().add(Optional.of(WrittenChapters.PEOPLE));
        desk.steps.sections().addBelow(WrittenChapters.STAFF);
        assertThat(desk.outline()).containsExactly("1  about", "1 01 people", "2 1.1 staff", "3 1.1.1 s-n2",
                "2 1.2 training", "1 02 s-n1", "1  appendix");
    }

    @Test
    void beginsAnEmptyReportWithAChapter() {
        for (String id : List.of("about", "people", "appendix")) {
            desk.steps.sections().remove(new SectionId(id));
        }
        assertThat(desk.model.chapter().get()).isEmpty();
        desk.steps.sections().add(Optional.empty());
        assertThat(desk.outline()).containsExactly("1 01 s-n1");
    }

    @Test
    void removesASectionWithAllInItAndBringsItBack() {
        var before = desk.workspace.snapshot();
        desk.steps.sections().remove(WrittenChapters.PEOPLE);
        assertThat(desk.workspace.snapshot().chapters().blocks()).isEmpty();
        assertThat(desk.outline()).containsExactly("1  about", "1  appendix");
        desk.model.undo();
        assertThat(desk.workspace.snapshot().chapters().outline()).isEqualTo(before.chapters().outline());
        assertThat(desk.workspace.snapshot().chapters().blocks()).isEqualTo(before.chapters().blocks());
    }

    @Test
    void promotesAndDemotesWithoutLeavingOutALevel() {
        desk.steps.sections().shift(WrittenChapters.TRAINING, -1);
        assertThat(desk.outline()).contains("1 02 training");
        desk.steps.sections().shift(WrittenChapters.TRAINING, 1);
        assertThat(desk.outline()).contains("2 1.2 training");
        desk.steps.sections().shift(WrittenChapters.STAFF, 1);
        assertThat(desk.outline()).contains("2 1.1 staff");
    }

    @Test
    void givesAMovedSectionTheRoleOfItsChapter() {
        desk.steps.sections().shift(WrittenChapters.PEOPLE, 1);
        assertThat(desk.workspace.snapshot().chapters().section(WrittenChapters.PEOPLE).orElseThrow().role())
                .isEqualTo(SectionRole.FRONT);
        assertThat(desk.outline()).startsWith("1  about", "2  people", "3  staff");
    }

    @Test
    void movesAChapterWithAllBelowIt() {
        desk.steps.sections().move(WrittenChapters.PEOPLE, -1);
        assertThat(desk.outline()).containsExactly("1 01 people", "2 1.1 staff", "2 1.2 training", "1  about",
                "1  appendix");
        desk.steps.sections().move(WrittenChapters.TRAINING, -1);
        assertThat(desk.outline()).startsWith("1 01 people", "2 1.1 training", "2 1.2 staff");
    }

    @Test
    void changesABlockByOneStep() {
        desk.steps.change(new BlockId("p2"), block -> block instanceof Block.Paragraph(var id, var _, var text)
                ? new Block.Paragraph(id, Block.Paragraph.Style.LEAD, text)
                : block);
        assertThat(desk.workspace.committed).singleElement().isInstanceOf(Edit.SetBlock.class);
    }

    @Test
    void keepsWhatAChapterOpensWithFirst() {
        var opener = new BlockId("opener");
        var lead = new BlockId("lead");
        assertThat(desk.steps.opens(WrittenChapters.PEOPLE, Optional.empty())).isTrue();
        assertThat(desk.steps.opens(WrittenChapters.PEOPLE, Optional.of(lead))).isFalse();
        assertThat(desk.steps.opens(WrittenChapters.STAFF, Optional.empty())).isFalse();
        desk.steps.add(WrittenChapters.PEOPLE, Optional.empty(),
                new Block.Opener(opener, Set.of(), true, Localized.none()), Optional.empty());
        assertThat(desk.steps.opens(WrittenChapters.PEOPLE, Optional.empty())).as("once").isFalse();
        desk.steps.move(opener, 1);
        desk.steps.move(lead, -1);
        desk.steps.duplicate(opener);
        desk.steps.placeFirst(lead, WrittenChapters.PEOPLE);
        desk.steps.placeBeside(opener, new BlockId("p2"), true);
        assertThat(desk.warned).hasSize(5);
        desk.steps.add(WrittenChapters.PEOPLE, Optional.empty(), desk.steps.emptyParagraph(), Optional.empty());
        assertThat(desk.blocks(WrittenChapters.PEOPLE)).startsWith("opener", "b-n1").endsWith("lead");
    }
}
