package qingye.ui.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import org.junit.jupiter.api.Test;

import qingye.edit.Edit;
import qingye.model.block.Block;
import qingye.model.block.Line;
import qingye.model.id.BlockId;
import qingye.model.text.Language;
import qingye.model.text.Localized;
import qingye.ui.WrittenChapters;
import qingye.workspace.Outcome;

class ChapterViewModelTest {

    private final Desk desk = new Desk();

    @Test
    void commitsTypingOnceAfterThePause() {
        desk.type("p2", "一");
        desk.type("p2", "一二");
        desk.type("p2", "一二三");
        assertThat(desk.workspace.committed).isEmpty();
        desk.pauseEnds();
        assertThat(desk.workspace.committed).hasSize(1);
        assertThat(desk.stored("p2")).isEqualTo("一二三");
    }

    @Test
    void commitsAtOnceWhenFlushed() {
        desk.type("p2", "写到一半");
        desk.model.flush();
        assertThat(desk.stored("p2")).isEqualTo("写到一半");
        desk.pauseEnds();
        assertThat(desk.workspace.committed).hasSize(1);
    }

    @Test
    void commitsWhatIsLeftWhenClosed() {
        desk.type("p2", "最后一句");
        desk.model.close();
        assertThat(desk.stored("p2")).isEqualTo("最后一句");
    }

    @Test
    void commitsNothingWhenTheTextCameBack() {
        String before = desk.stored("p2");
        desk.type("p2", "改");
        desk.type("p2", before);
        desk.pauseEnds();
        assertThat(desk.workspace.committed).isEmpty();
    }

    @Test
    void undoesWhatWasJustTyped() {
        String before = desk.stored("p2");
        desk.type("p2", "改");
        desk.model.undo();
        assertThat(desk.stored("p2")).isEqualTo(before);
        assertThat(desk.shown("p2")).isEqualTo(before);
        desk.model.redo();
        assertThat(desk.shown("p2")).isEqualTo("改");
    }

    @Test
    void saysWhenThereIsNothingToUndo() {
        desk.model.undo();
        assertThat(desk.told).containsExactly("没有可以撤销或重做的步骤了。");
    }

    @Test
    void keepsTypedTextOnThePageWhenItCannotBeWritten() {
        desk.workspace.refuse(new Outcome.Unsaved("磁盘已满"));
        desk.type("p2", "不能丢");
        desk.pauseEnds();
        assertThat(desk.warned).singleElement().asString().contains("磁盘已满").contains("仍在页面上");
        assertThat(desk.shown("p2")).isEqualTo("不能丢");
        desk.workspace.accept();
        desk.model.flush();
        assertThat(desk.stored("p2")).isEqualTo("不能丢");
    }

    @Test
    void keepsTypedTextWhenTheBlockWasChangedElsewhere() {
        desk.type("p2", "我写的");
        var block = desk.workspace.snapshot().chapters().block(new BlockId("p2")).orElseThrow();
        var other = new Block.Paragraph(block.id(), Block.Paragraph.Style.LEAD, Localized.none());
        var _ = desk.workspace.apply(new Edit.SetBlock(block.id(), Optional.of(block), Optional.of(other)));
        assertThat(desk.shown("p2")).isEqualTo("我写的");
        desk.pauseEnds();
        assertThat(desk.warned).singleElement().asString().contains("在别处被改过");
        assertThat(desk.shown("p2")).isEqualTo("我写的");
        desk.model.flush();
        assertThat(desk.stored("p2")).isEqualTo("我写的");
    }

    @Test
    void keepsTheNewestTypingWhenSeveralAreRefused() {
        desk.workspace.slowDown();
        desk.type("p2", "先");
        desk.model.flush();
        desk.type("p2", "先后");
        desk.model.flush();
        desk.workspace.refuse(new Outcome.Unsaved("磁盘已满"));
        desk.workspace.catchUp();
        assertThat(desk.shown("p2")).isEqualTo("先后");
        desk.workspace.accept();
        desk.model.flush();
        assertThat(desk.stored("p2")).isEqualTo("先后");
    }

    @Test
    void keepsWhatWasTypedWhileAnOlderTypingWasRefused() {
        desk.workspace.slowDown();
        desk.type("p2", "先");
        desk.model.flush();
        desk.type("p2", "先后");
        desk.workspace.refuse(new Outcome.Unsaved("磁盘已满"));
        desk.workspace.catchUp();
        assertThat(desk.shown("p2")).isEqualTo("先后");
        desk.workspace.accept();
        desk.pauseEnds();
        assertThat(desk.stored("p2")).isEqualTo("先后");
        assertThat(desk.warned).as("told once that the disk is full").hasSize(1);
    }

    @Test
    void keepsTheNewestTitleWhenSeveralAreRefused() {
        desk.workspace.slowDown();
        desk.model.typedTitle(WrittenChapters.STAFF, Localized.zh("雇"));
        desk.model.flush();
        desk.model.typedTitle(WrittenChapters.STAFF, Localized.zh("雇佣"));
        desk.model.flush();
        desk.workspace.refuse(new Outcome.Unsaved("磁盘已满"));
        desk.workspace.catchUp();
        desk.workspace.accept();
        desk.model.flush();
        assertThat(desk.workspace.snapshot().chapters().section(WrittenChapters.STAFF).orElseThrow().title()
                .in(Language.ZH_HANS)).contains("雇佣");
    }

    @Test
    void keepsTheWholeParagraphWhenItsDivisionIsRefused() {
        desk.type("p2", "前半后半");
        desk.workspace.refuse(new Outcome.Unsaved("磁盘已满"));
        desk.steps.split(new BlockId("p2"), Line.of("前半"), Line.of("后半"));
        assertThat(desk.shown("p2")).isEqualTo("前半后半");
        desk.workspace.accept();
        desk.model.flush();
        assertThat(desk.stored("p2")).isEqualTo("前半后半");
    }

    @Test
    void showsTypingOnTopOfEditsUnderWay() {
        desk.workspace.slowDown();
        desk.type("p2", "先");
        desk.model.flush();
        desk.type("p2", "先后");
        desk.model.flush();
        assertThat(desk.shown("p2")).isEqualTo("先后");
        desk.workspace.catchUp();
        assertThat(desk.stored("p2")).isEqualTo("先后");
        assertThat(desk.warned).isEmpty();
    }

    @Test
    void followsChangesFromElsewhere() {
        var block = desk.workspace.snapshot().chapters().block(new BlockId("p2")).orElseThrow();
        var _ = desk.workspace.apply(new Edit.SetBlock(block.id(), Optional.of(block), Optional.of(
                new Block.PageBreak(block.id()))));
        assertThat(desk.shown("p2")).isEmpty();
    }

    @Test
    void renamesAfterThePauseAndShowsTheTitleAtOnce() {
        desk.model.typedTitle(WrittenChapters.STAFF, Localized.zh("雇佣"));
        desk.pauseEnds();
        assertThat(desk.workspace.snapshot().chapters().section(WrittenChapters.STAFF).orElseThrow().title()
                .in(Language.ZH_HANS)).contains("雇佣");
        assertThat(desk.model.outline().get()).anyMatch(
                title -> title.section().title().in(Language.ZH_HANS).equals(Optional.of("雇佣")));
    }

    @Test
    void keepsLanguagesApart() {
        desk.model.language().set(Language.EN);
        desk.type("p2", "Written in English.");
        desk.pauseEnds();
        assertThat(desk.stored("p2")).startsWith("公司重视");
        var block = (Block.Paragraph) desk.workspace.snapshot().chapters().block(new BlockId("p2")).orElseThrow();
        assertThat(block.text().byLanguage()).containsKeys(Language.ZH_HANS, Language.EN);
    }

    @Test
    void opensTheChapterOfASubsection() {
        desk.model.open(WrittenChapters.ABOUT);
        desk.model.open(WrittenChapters.TRAINING);
        assertThat(desk.model.chapter().get()).contains(WrittenChapters.PEOPLE);
        assertThat(desk.keys()).contains("title-training", "blank-training").doesNotContain("title-about");
    }
}
