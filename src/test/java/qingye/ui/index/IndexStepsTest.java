package qingye.ui.index;

import static org.assertj.core.api.Assertions.assertThat;
import static qingye.ui.index.AskedReport.ENERGY;
import static qingye.ui.index.AskedReport.ENERGY_TOPIC;
import static qingye.ui.index.AskedReport.ENVIRONMENT;
import static qingye.ui.index.AskedReport.POLLUTANTS;
import static qingye.ui.index.AskedReport.YEAR;

import java.nio.file.Path;
import java.time.Year;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import qingye.calc.answer.Coverage;
import qingye.edit.Edit;
import qingye.model.answer.Adoption;
import qingye.model.answer.Answer;
import qingye.model.answer.Omission;
import qingye.model.answer.Stance;
import qingye.model.answer.Target;
import qingye.model.block.Block;
import qingye.model.block.IndexKind;
import qingye.model.standard.Duty;
import qingye.model.standard.RequirementKey;
import qingye.model.standard.Standard;
import qingye.model.text.Language;
import qingye.model.text.Localized;
import qingye.text.Messages;
import qingye.ui.MemoryWorkspace;
import qingye.ui.fx.JobRunner;
import qingye.ui.nav.Notices;
import qingye.ui.nav.Place;
import qingye.ui.nav.Surroundings;
import qingye.ui.pick.Pages;

/// What can be done with standards and answers, without a screen.
class IndexStepsTest implements Notices {

    private static final Target IN_ENERGY = new Target.InSection(ENERGY);
    private static final RequirementKey GRI_ENERGY = new RequirementKey("gri", "302-1");

    private final Queue<Runnable> waiting = new ConcurrentLinkedQueue<>();
    private final List<Place> opened = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final MemoryWorkspace workspace = new MemoryWorkspace(Path.of("index"), AskedReport.content());
    private final Queue<String> ids = new ArrayDeque<>(List.of("i1", "i2", "i3"));
    private final IndexViewModel model = new IndexViewModel(workspace, new Surroundings(Messages.of(Locale.CHINESE),
            opened::add, this, new JobRunner(_ -> { /* nothing runs */ }), _ -> { /* unseen */ }), ids::remove,
            waiting::add);
    private final AnswerSteps steps = new AnswerSteps(model);
    private final StandardSteps standards = new StandardSteps(model, new Pages());

    @Override
    public void tell(String sentence) {
        told.add(sentence);
    }

    @Override
    public void warn(String sentence) {
        told.add(sentence);
    }

    @AfterEach
    void leave() {
        model.close();
        workspace.close();
    }

    /// Does what came back from the workspace.
    private void settle() {
        workspace.apply(new Edit.Batch(Edit.Purpose.ANSWER, List.of())).join();
        for (Runnable next = waiting.poll(); next != null; next = waiting.poll()) {
            next.run();
        }
    }

    private void undo() {
        settle();
        // the empty steps that only waited are taken back, too
        Edit last;
        do {
            last = workspace.undoable().orElseThrow();
            workspace.undo().join();
        } while (last instanceof Edit.Batch(var _, var edits) && edits.isEmpty());
        for (Runnable next = waiting.poll(); next != null; next = waiting.poll()) {
            next.run();
        }
    }

    private Row row(RequirementKey key) {
        return model.rows().get().stream().filter(one -> one.key().equals(key)).findFirst().orElseThrow();
    }

    private List<String> codes() {
        return model.rows().get().stream().filter(Row::answerable).map(one -> one.requirement().code()).toList();
    }

    @Test
    void aRenamedSectionIsFollowedAndADeletedOneShownAsGone() {
        standards.adopt(List.of("cn"));
        steps.point(ENERGY_TOPIC, List.of(IN_ENERGY));
        assertThat(row(ENERGY_TOPIC).stance()).as("what points somewhere is disclosed")
                .isEqualTo(Stance.Kind.DISCLOSED);
        assertThat(row(ENERGY_TOPIC).targets()).singleElement().satisfies(view -> {
            assertThat(view.title()).isEqualTo("节约能源");
            assertThat(view.where()).isEqualTo("环境");
            assertThat(view.leads()).isTrue();
        });
        settle();
        workspace.apply(AskedReport.rename(workspace.snapshot(), ENERGY, "能源管理")).join();
        settle();
        assertThat(row(ENERGY_TOPIC).targets()).singleElement()
                .satisfies(view -> assertThat(view.title()).isEqualTo("能源管理"));
        workspace.apply(AskedReport.delete(workspace.snapshot(), ENERGY)).join();
        settle();
        assertThat(row(ENERGY_TOPIC).broken()).isTrue();
        assertThat(row(ENERGY_TOPIC).targets().getFirst().wrong()).contains("已不在报告里");
        model.sieve().set(Sieve.OPEN.showing(Sieve.Show.BROKEN));
        assertThat(codes()).containsExactly("T06");
        undo();
        assertThat(codes()).as("nothing is broken any more").isEmpty();
        model.sieve().set(Sieve.OPEN);
        assertThat(row(ENERGY_TOPIC).broken()).isFalse();
    }

    @Test
    void severalAreAnsweredInOneStepAndKeepWhoHasToAnswer() {
        standards.adopt(List.of("cn"));
        steps.own(List.of(POLLUTANTS, ENERGY_TOPIC), "行政部");
        steps.stance(List.of(POLLUTANTS, ENERGY_TOPIC), Stance.Kind.NOT_APPLICABLE);
        steps.say(POLLUTANTS, Language.ZH_HANS, " 没有生产设施 ");
        assertThat(model.answer(POLLUTANTS)).isEqualTo(new Answer(
                new Stance.NotApplicable(Localized.zh("没有生产设施")), List.of(), "行政部"));
        steps.clear(List.of(POLLUTANTS));
        assertThat(model.answer(POLLUTANTS)).isEqualTo(Answer.OPEN.withOwner("行政部"));
        undo();
        undo();
        undo();
        assertThat(model.answer(POLLUTANTS).stance()).isEqualTo(new Stance.Open());
        assertThat(model.answer(ENERGY_TOPIC).stance()).as("both were one step").isEqualTo(new Stance.Open());
        assertThat(model.said().get().owners()).containsExactly("行政部");
    }

    @Test
    void onlyGriKnowsReasonsToLeaveSomethingOut() {
        assertThat(steps.offered(GRI_ENERGY)).contains(Stance.Kind.OMITTED).doesNotContain(Stance.Kind.EXPLAINED);
        assertThat(steps.offered(ENERGY_TOPIC)).contains(Stance.Kind.EXPLAINED).doesNotContain(Stance.Kind.OMITTED);
        steps.stance(List.of(GRI_ENERGY), Stance.Kind.EXPLAINED);
        steps.ground(GRI_ENERGY, Omission.CONFIDENTIAL);
        steps.say(GRI_ENERGY, Language.ZH_HANS, "合同约定保密");
        assertThat(model.answer(GRI_ENERGY).stance())
                .isEqualTo(new Stance.Omitted(Omission.CONFIDENTIAL, Localized.zh("合同约定保密")));
        steps.same(GRI_ENERGY, List.of(ENERGY_TOPIC));
        assertThat(model.answer(ENERGY_TOPIC).stance()).isEqualTo(new Stance.Explained(Localized.zh("合同约定保密")));
    }

    @Test
    void anAnswerIsCopiedToOthers() {
        steps.point(ENERGY_TOPIC, List.of(IN_ENERGY, new Target.InSection(ENVIRONMENT)));
        steps.move(ENERGY_TOPIC, IN_ENERGY, 1);
        steps.copy(ENERGY_TOPIC);
        assertThat(steps.written(ENERGY_TOPIC)).isEqualTo("环境、节约能源");
        assertThat(steps.paste(List.of(GRI_ENERGY, POLLUTANTS))).isTrue();
        assertThat(model.answer(GRI_ENERGY).targets())
                .containsExactly(new Target.InSection(ENVIRONMENT), IN_ENERGY);
        steps.drop(GRI_ENERGY, IN_ENERGY);
        assertThat(model.answer(GRI_ENERGY).targets()).containsExactly(new Target.InSection(ENVIRONMENT));
        assertThat(model.answer(POLLUTANTS).targets()).hasSize(2);
    }

    @Test
    void nobodyGivesAwayLessThanIsListed() {
        var goal = new RequirementKey("sdg", "SDG7");
        steps.point(ENERGY_TOPIC, List.of(new Target.InSection(ENVIRONMENT)));
        settle();
        workspace.apply(AskedReport.show(workspace.snapshot(), ENERGY, 7)).join();
        settle();
        assertThat(model.said().get().asked().shown(goal)).containsExactly(IN_ENERGY);
        assertThat(steps.copy(goal)).as("a section that shows the goal answers it").isTrue();
        assertThat(steps.written(goal)).isEqualTo("节约能源");
        steps.paste(List.of(ENERGY_TOPIC));
        steps.same(goal, List.of(GRI_ENERGY));
        assertThat(model.answer(ENERGY_TOPIC)).isEqualTo(new Answer(new Stance.Disclosed(), List.of(IN_ENERGY), ""));
        assertThat(model.answer(GRI_ENERGY)).isEqualTo(model.answer(ENERGY_TOPIC));
        assertThat(steps.alike(ENERGY_TOPIC, goal)).isTrue();
        steps.same(ENERGY_TOPIC, List.of(goal));
        assertThat(model.answer(goal)).as("what its section shows need not be pointed to").isEqualTo(Answer.OPEN);

        assertThat(steps.copy(POLLUTANTS)).as("who did not answer gives nothing away").isFalse();
        assertThat(steps.paste(List.of(ENERGY_TOPIC))).isFalse();
        steps.same(POLLUTANTS, List.of(ENERGY_TOPIC, GRI_ENERGY));
        assertThat(model.answer(ENERGY_TOPIC).targets()).containsExactly(IN_ENERGY);
        assertThat(model.answer(GRI_ENERGY).targets()).containsExactly(IN_ENERGY);
    }

    @Test
    void listsGapsByDutyByOwnerAndByWords() {
        standards.adopt(List.of("cn"));
        Standard guideline = model.shown().orElseThrow();
        Coverage none = model.said().get().coverage(guideline, Part.TOPICS);
        assertThat(none.total()).as("an index lists topics, not what belongs to them").isEqualTo(21);
        steps.own(List.of(POLLUTANTS), "行政部");
        steps.point(ENERGY_TOPIC, List.of(IN_ENERGY));
        model.sieve().set(Sieve.OPEN.showing(Sieve.Show.GAPS).of(Optional.of(Duty.SHALL)));
        assertThat(codes()).contains("T01", "T07").doesNotContain("T02");
        assertThat(model.rows().get()).filteredOn(one -> !one.answerable()).as("headings stand over what is listed")
                .isNotEmpty();
        model.sieve().set(Sieve.OPEN.by(Optional.of("行政部")));
        assertThat(codes()).containsExactly("T02");
        model.sieve().set(Sieve.OPEN.seeking("energy use"));
        assertThat(codes()).as("in whatever language").contains("T06");
        model.sieve().set(Sieve.OPEN.seeking("节约能源"));
        assertThat(codes()).as("by what it points to").containsExactly("T06");
        assertThat(model.said().get().gaps(guideline, Part.TOPICS)).containsEntry("行政部", 1).containsEntry("", 19);
    }

    @Test
    void aRowStaysUnderTheHandThatAnswersIt() {
        standards.adopt(List.of("gri"));
        var other = new RequirementKey("gri", "303-1");
        model.sieve().set(Sieve.OPEN.showing(Sieve.Show.GAPS));
        model.selected().set(Optional.of(GRI_ENERGY));
        steps.stance(List.of(GRI_ENERGY), Stance.Kind.DISCLOSED);
        assertThat(codes()).contains("302-1");
        model.selected().set(Optional.of(other));
        steps.stance(List.of(other), Stance.Kind.DISCLOSED);
        assertThat(codes()).contains("303-1").doesNotContain("302-1");
    }

    @Test
    void goesToARequirementWhateverIsListed() {
        standards.adopt(List.of("cn", "gri"));
        model.sieve().set(Sieve.OPEN.seeking("没有这样的"));
        model.open(new RequirementKey("cn", "ART35"));
        assertThat(model.part().get()).isEqualTo(Part.ARTICLES);
        assertThat(row(new RequirementKey("cn", "ART35")).answerable()).isTrue();
        model.open(GRI_ENERGY);
        assertThat(model.shown()).map(Standard::id).contains("gri");
        model.open(new RequirementKey("gri", "none"));
        assertThat(model.selected().get()).as("what no standard has is met by staying").contains(GRI_ENERGY);
    }

    @Test
    void anotherVersionIsAnsweredAndItsTurnsAreTold() {
        standards.adopt(List.of("hkex"));
        Standard code = model.shown().orElseThrow();
        var editions = new Editions(code, YEAR);
        assertThat(editions.offered()).containsExactly(Optional.empty(), Optional.of(Year.of(2025)));
        assertThat(editions.sentence(Optional.empty(), model.messages()))
                .startsWith("2024 年度版").contains("A1.2、A4 自 2025 年度起不再要求").contains("2025 年度起新增");
        assertThat(codes()).contains("A1.2").noneMatch(one -> one.startsWith("D"));
        standards.edition("hkex", Optional.of(Year.of(2025)));
        assertThat(codes()).doesNotContain("A1.2").anyMatch(one -> one.startsWith("D"));
        standards.use("hkex", Adoption.Use.REFERRED);
        assertThat(model.said().get().asked().adoption("hkex"))
                .contains(new Adoption(Adoption.Use.REFERRED, Optional.of(Year.of(2025))));
        standards.stop("hkex");
        assertThat(model.shown()).isEmpty();
        assertThat(told).singleElement().asString().contains("港交所");
    }

    @Test
    void standardsOfTheExchangesAreOfferedFirst() {
        assertThat(standards.usual()).extracting(Standard::id).as("nobody said where it is listed")
                .containsExactly("cn", "hkex");
    }

    @Test
    void anIndexIsPutAtTheEndOfASectionAndFoundThere() {
        standards.adopt(List.of("cn"));
        var blocks = new IndexBlocks(model, new Pages());
        blocks.insert("cn", IndexKind.GUIDELINE_TOPICS, AskedReport.APPENDIX);
        assertThat(model.content().chapters().section(AskedReport.APPENDIX).orElseThrow().blocks())
                .allSatisfy(id -> assertThat(model.content().chapters().block(id).orElseThrow())
                        .isEqualTo(new Block.Index(id, IndexKind.GUIDELINE_TOPICS, "cn")))
                .hasSize(1);
        assertThat(blocks.places("cn")).isEqualTo(opened);
        undo();
        assertThat(blocks.places("cn")).isEmpty();
        assertThat(Stream.of("cn", "tcfd", "gri", "sdg", "hkex", "esrs").map(IndexBlocks::kinds)
                .map(List::getFirst)).containsExactly(IndexKind.GUIDELINE_TOPICS, IndexKind.CLIMATE, IndexKind.GRI,
                        IndexKind.GOALS, IndexKind.HKEX, IndexKind.PLAIN);
    }
}
