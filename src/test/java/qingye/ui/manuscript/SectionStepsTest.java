package qingye.ui.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.junit.jupiter.api.Test;

import qingye.model.Chapters;
import qingye.model.Snapshot;
import qingye.model.block.Block;
import qingye.model.block.Prose;
import qingye.model.id.BlockId;
import qingye.model.id.SectionId;
import qingye.model.report.CorePillar;
import qingye.model.report.NumberStyle;
import qingye.model.report.Outline;
import qingye.model.report.Section;
import qingye.model.report.SectionRole;
import qingye.model.report.Stage;
import qingye.model.text.Language;
import qingye.ui.WrittenChapters;

class SectionStepsTest {

    private final Desk desk = new Desk();
    private final SectionSteps steps = desk.steps.sections();

    private Chapters chapters() {
        return desk.workspace.snapshot().chapters();
    }

    private Section section(SectionId id) {
        return chapters().section(id).orElseThrow();
    }

    private OutlineRow row(SectionId id) {
        return desk.model.outline().get().stream()
                .filter(row -> row.section().id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void copiesASectionWithItsBlocksUnderNewIdsAsOneStep() {
        Snapshot before = desk.workspace.snapshot();
        steps.know(WrittenChapters.STAFF, profile -> profile.withStage(Stage.FINAL).withOwner("人力资源部"));
        steps.duplicate(WrittenChapters.PEOPLE);

        List<Outline.Entry> entries = chapters().outline().entries();
        assertThat(entries).hasSize(8);
        List<Section> copies = entries.subList(4, 7).stream()
                .map(entry -> section(entry.section())).toList();
        assertThat(entries.subList(4, 7)).extracting(Outline.Entry::level).containsExactly(1, 2, 2);
        Section staff = section(WrittenChapters.STAFF);
        Section copy = copies.get(1);
        assertThat(copy.title()).isEqualTo(staff.title());
        assertThat(copy.profile().owner()).isEqualTo("人力资源部");
        assertThat(copy.profile().stage()).isEqualTo(Stage.DRAFT);
        assertThat(copy.blocks()).hasSameSizeAs(staff.blocks()).doesNotContainAnyElementsOf(staff.blocks());
        for (int at = 0; at < copy.blocks().size(); at++) {
            assertThat(words(copy.blocks().get(at))).isEqualTo(words(staff.blocks().get(at)));
        }
        assertThat(desk.model.selection().get()).isEqualTo(new Selection.OfSection(copies.getFirst().id()));

        desk.model.undo();
        desk.model.undo();
        assertThat(desk.workspace.snapshot()).isEqualTo(before);
    }

    private List<String> words(BlockId id) {
        Block block = chapters().block(id).orElseThrow();
        return Prose.in(block, Language.ZH_HANS).map(Object::toString).toList();
    }

    @Test
    void putsASectionDownBesideAnother() {
        steps.place(WrittenChapters.TRAINING, WrittenChapters.STAFF, Drop.BEFORE);
        assertThat(desk.outline()).containsSubsequence("2 1.1 training", "2 1.2 staff");
        steps.place(WrittenChapters.TRAINING, WrittenChapters.STAFF, Drop.INSIDE);
        assertThat(desk.outline()).containsSubsequence("2 1.1 staff", "3 1.1.1 training");
        steps.place(WrittenChapters.STAFF, WrittenChapters.PEOPLE, Drop.AFTER);
        assertThat(desk.outline()).containsSubsequence("1 01 people", "1 02 staff", "2 2.1 training");
        steps.place(WrittenChapters.STAFF, WrittenChapters.ABOUT, Drop.INSIDE);
        assertThat(section(WrittenChapters.TRAINING).role()).isEqualTo(SectionRole.FRONT);
        for (int undone = 0; undone < 4; undone++) {
            desk.model.undo();
        }
        assertThat(chapters()).isEqualTo(WrittenChapters.snapshot().chapters());
    }

    @Test
    void putsNothingBelowItselfOrTooDeepOrWhereItStands() {
        assertThat(steps.fits(WrittenChapters.PEOPLE, WrittenChapters.STAFF, Drop.INSIDE)).isFalse();
        assertThat(steps.fits(WrittenChapters.TRAINING, WrittenChapters.STAFF, Drop.AFTER)).isFalse();
        assertThat(steps.fits(WrittenChapters.TRAINING, WrittenChapters.PEOPLE, Drop.INSIDE)).isFalse();
        steps.shift(WrittenChapters.TRAINING, 1);
        var fourth = steps.fits(WrittenChapters.ABOUT, WrittenChapters.TRAINING, Drop.INSIDE);
        assertThat(fourth).isTrue();
        assertThat(steps.fits(WrittenChapters.PEOPLE, WrittenChapters.ABOUT, Drop.INSIDE)).isTrue();
        steps.addBelow(WrittenChapters.TRAINING);
        assertThat(steps.fits(WrittenChapters.PEOPLE, WrittenChapters.ABOUT, Drop.INSIDE)).isFalse();
    }

    @Test
    void hidesASectionAndCountsOnWithoutIt() {
        steps.know(WrittenChapters.STAFF, profile -> profile.withHidden(true));
        assertThat(desk.outline()).contains("2  staff", "2 1.1 training");
        assertThat(row(WrittenChapters.STAFF).hidden()).isTrue();
        desk.model.undo();
        assertThat(desk.outline()).contains("2 1.1 staff", "2 1.2 training");
    }

    @Test
    void countsWordsBelowAgainstTheTarget() {
        int below = row(WrittenChapters.STAFF).words();
        assertThat(row(WrittenChapters.PEOPLE).words()).isEqualTo(below + "人是公司最重要的资产".length());
        desk.type("p2", "六个字的段落");
        desk.pauseEnds();
        assertThat(row(WrittenChapters.STAFF).words())
                .isEqualTo(below - "公司重视与员工的沟通设有职工代表大会和员工信箱".length() + 6);
        steps.know(WrittenChapters.STAFF, profile -> profile.withTarget(OptionalInt.of(1500)));
        assertThat(row(WrittenChapters.STAFF).section().profile().target()).hasValue(1500);
    }

    @Test
    void completesATopicWithThePillarsItLacks() {
        steps.know(WrittenChapters.STAFF, profile -> profile.withPillars(Set.of(CorePillar.GOVERNANCE)));
        steps.know(WrittenChapters.TRAINING, profile -> profile.withPillars(Set.of(CorePillar.METRICS)));
        assertThat(row(WrittenChapters.PEOPLE).missing())
                .containsExactlyInAnyOrder(CorePillar.STRATEGY, CorePillar.IMPACT_RISK);

        steps.addPillars(WrittenChapters.PEOPLE);

        List<SectionId> within = chapters().outline().within(WrittenChapters.PEOPLE).stream()
                .map(Outline.Entry::section).toList();
        assertThat(within).hasSize(5).startsWith(WrittenChapters.PEOPLE, WrittenChapters.STAFF)
                .endsWith(WrittenChapters.TRAINING);
        Section strategy = section(within.get(2));
        assertThat(strategy.title().in(Language.ZH_HANS)).contains("战略");
        assertThat(strategy.title().in(Language.EN)).contains("Strategy");
        assertThat(strategy.profile().guidance().in(Language.EN)).isPresent();
        assertThat(row(WrittenChapters.PEOPLE).topic()).isTrue();
        assertThat(row(WrittenChapters.PEOPLE).missing()).isEmpty();
        assertThat(steps.takesPillars(WrittenChapters.PEOPLE)).isFalse();
        desk.model.undo();
        assertThat(chapters().outline().entries()).hasSize(5);
    }

    @Test
    void numbersInAnotherStyleAndBack() {
        steps.number(NumberStyle.CHAPTER);
        assertThat(desk.outline()).contains("1 第一章 people", "2 1.1 staff");
        desk.model.language().set(Language.EN);
        assertThat(desk.outline()).contains("1 Chapter 1 people");
        desk.model.undo();
        assertThat(desk.outline()).contains("1 01 people");
    }

    @Test
    void leavesASectionAloneThatIsKnownLikeThatAlready() {
        steps.know(WrittenChapters.STAFF, profile -> profile.withOwner(""));
        desk.model.undo();
        assertThat(desk.told).isNotEmpty();
        assertThat(Optional.of(section(WrittenChapters.STAFF).profile().owner())).contains("");
    }
}
