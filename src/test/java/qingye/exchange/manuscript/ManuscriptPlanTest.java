package qingye.exchange.manuscript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import qingye.edit.Application;
import qingye.edit.Edit;
import qingye.exchange.Drafts;
import qingye.model.Snapshot;
import qingye.model.block.Block;
import qingye.model.id.BlockId;
import qingye.model.id.SectionId;
import qingye.model.report.Outline;
import qingye.model.report.Section;
import qingye.model.report.SectionRole;
import qingye.model.text.Language;

/// A draft becomes one edit that adds and changes nothing else.
class ManuscriptPlanTest {

    private static ManuscriptDraft draft() throws RefusedManuscript {
        var builder = new DraftBuilder(Drafts.blocks());
        builder.heading(1, false, "董事长致辞");
        builder.add(builder.blocks().paragraph(new LineDraft().add("各位好。", Set.of()).line()));
        builder.heading(1, false, "01 治理");
        builder.heading(2, false, "1.1 董事会");
        builder.item(false, 0, false, new LineDraft().add("甲", Set.of()).line());
        builder.heading(1, false, "指标索引");
        return builder.done("名");
    }

    private static Snapshot apply(Snapshot before, Optional<SectionId> behind) throws RefusedManuscript {
        return Application.apply(before, ManuscriptPlan.plan(draft(), before.chapters(), behind, Language.ZH_HANS));
    }

    @Test
    void addsSectionsBlocksAndRolesAtTheEnd() throws RefusedManuscript {
        Snapshot after = apply(Snapshot.blank(Year.of(2024)), Optional.empty());

        assertThat(after.chapters().outline().entries()).extracting(Outline.Entry::level).containsExactly(1, 1, 2, 1);
        assertThat(after.chapters().sections().values())
                .extracting(section -> section.title().in(Language.ZH_HANS).orElse(""), Section::role)
                .containsExactly(
                        tuple("董事长致辞", SectionRole.FRONT),
                        tuple("治理", SectionRole.CHAPTER),
                        tuple("董事会", SectionRole.CHAPTER),
                        tuple("指标索引", SectionRole.APPENDIX));
        assertThat(after.chapters().blocks().values()).hasSize(2).hasAtLeastOneElementOfType(Block.Bullets.class);
    }

    @Test
    void keepsTheTitleOfTheWholeInFrontOfItsChapters() throws RefusedManuscript {
        var builder = new DraftBuilder(Drafts.blocks());
        builder.heading(1, false, "可持续发展报告");
        builder.heading(2, false, "环境");
        builder.heading(3, false, "能源");
        builder.heading(2, false, "社会");
        ManuscriptDraft draft = builder.done("名");
        Snapshot blank = Snapshot.blank(Year.of(2024));

        Snapshot after = Application.apply(blank, ManuscriptPlan.plan(
                draft, blank.chapters(), Optional.empty(), Language.ZH_HANS));

        assertThat(after.chapters().outline().entries()).extracting(Outline.Entry::level).containsExactly(1, 1, 2, 1);
        assertThat(after.chapters().sections().values())
                .extracting(section -> section.title().in(Language.ZH_HANS).orElse(""), Section::role)
                .containsExactly(
                        tuple("可持续发展报告", SectionRole.FRONT),
                        tuple("环境", SectionRole.CHAPTER),
                        tuple("能源", SectionRole.CHAPTER),
                        tuple("社会", SectionRole.CHAPTER));
        assertThat(draft.remarks()).extracting(Remark::kind).containsExactly(Remark.Kind.TITLE);
    }

    @Test
    void putsItBehindAChapterAndLeavesTheRestAlone() throws RefusedManuscript {
        Snapshot before = apply(Snapshot.blank(Year.of(2024)), Optional.empty());
        List<Outline.Entry> entries = before.chapters().outline().entries();
        var builder = new DraftBuilder(new Blocks(() -> new BlockId("x1"), Language.ZH_HANS));
        builder.heading(1, false, "新章");
        builder.add(builder.blocks().paragraph(new LineDraft().add("新", Set.of()).line()));

        Edit.Batch edit = ManuscriptPlan.plan(
                builder.done(""), before.chapters(), Optional.of(entries.get(2).section()), Language.ZH_HANS);
        Snapshot after = Application.apply(before, edit);

        assertThat(after.chapters().outline().entries()).hasSize(5).containsAll(entries);
        assertThat(after.chapters().outline().entries().get(3).level()).isEqualTo(1);
        assertThat(after.chapters().sections()).containsAllEntriesOf(Map.copyOf(before.chapters().sections()));
        assertThat(Application.apply(after, edit.inverse())).isEqualTo(before);
    }
}
