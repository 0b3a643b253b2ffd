package qingye.calc.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import qingye.exchange.template.Templates;
import qingye.model.Disclosures;
import qingye.model.Snapshot;
import qingye.model.answer.Adoption;
import qingye.model.answer.AdoptionKey;
import qingye.model.answer.Answer;
import qingye.model.answer.Stance;
import qingye.model.answer.Target;
import qingye.model.id.BlockId;
import qingye.model.id.IndicatorId;
import qingye.model.id.SectionId;
import qingye.model.id.TableId;
import qingye.model.standard.Requirement;
import qingye.model.standard.RequirementKey;
import qingye.model.standard.Standard;
import qingye.model.text.Localized;

/// What the sample says to standards: the answers of a whole report.
class SampleAnswersTest {

    private static final Snapshot SAMPLE = Templates.read(Templates.SAMPLE);
    private static final Asked ASKED = Asked.of(SAMPLE);

    @Test
    void everyAnswerIsAskedForAndLeadsSomewhere() {
        Landings landings = Landings.of(SAMPLE);
        assertThat(SAMPLE.disclosures().answers()).hasSizeGreaterThan(200).allSatisfy((key, answer) -> {
            assertThat(ASKED.requirement(key.requirement())).as(key.toString()).isPresent();
            assertThat(answer.targets()).allSatisfy(
                    target -> assertThat(landings.of(target)).isInstanceOf(Landing.Printed.class));
        });
    }

    @Test
    void topicsAndArticlesOfTheGuidelineAreAllAnswered() {
        Standard guideline = ASKED.standard("cn").orElseThrow();
        List<Requirement> rows = ASKED.of(guideline).stream()
                .filter(one -> ASKED.isTopic(one) || one.code().startsWith("ART") && ASKED.answerable(one)
                        && Integer.parseInt(one.place().number()) >= 20)
                .toList();
        assertThat(rows).hasSize(21 + 37).allSatisfy(one -> assertThat(ASKED.answer(one.key()).stance().kind())
                .as(one.code()).isNotEqualTo(Stance.Kind.OPEN));
    }

    @Test
    void theKindsOfAnswersAreCounted() {
        Standard code = ASKED.standard("hkex").orElseThrow();
        Coverage coverage = Coverage.of(ASKED, Landings.of(SAMPLE), ASKED.of(code));
        // three mandatory paragraphs, twelve general disclosures and 36 indicators: aspect A4 and A1.2 are still asked
        assertThat(coverage.total()).isEqualTo(51);
        assertThat(coverage.of(Stance.Kind.OPEN)).isZero();
        assertThat(coverage.of(Stance.Kind.NOT_APPLICABLE)).isEqualTo(4);
        assertThat(coverage.of(Stance.Kind.EXPLAINED)).isEqualTo(2);
        assertThat(coverage.of(Stance.Kind.PARTLY)).isEqualTo(1);
    }

    @Test
    void anEditionOfAnotherYearAsksForOtherThings() {
        var later = new HashMap<>(SAMPLE.disclosures().adoptions());
        later.put(new AdoptionKey(Year.of(2024), "hkex"),
                new Adoption(Adoption.Use.REFERRED, Optional.of(Year.of(2025))));
        Asked asked = Asked.of(
                new Disclosures(SAMPLE.disclosures().answers(), later, Map.of()), SAMPLE.report().year());

        List<String> codes = asked.of(asked.standard("hkex").orElseThrow()).stream().map(Requirement::code).toList();

        assertThat(codes).contains("D28(a)", "A1.1").doesNotContain("A1.2", "A4.1");
        assertThat(ASKED.of(ASKED.standard("hkex").orElseThrow())).extracting(Requirement::code)
                .contains("A1.2", "A4.1").doesNotContain("D28(a)");
        assertThat(asked.related(new RequirementKey("cn", "T01"))).contains(new RequirementKey("hkex", "D28(a)"));
        assertThat(ASKED.related(new RequirementKey("cn", "T01"))).doesNotContain(new RequirementKey("hkex", "D28(a)"))
                .contains(new RequirementKey("gri", "305-1"));
    }

    @Test
    void targetsAreFoundWhereTheyArePrintedOrSaidToBeMissing() {
        Landings landings = Landings.of(SAMPLE);
        assertThat(landings.of(new Target.InSection(new SectionId("env-climate"))))
                .isEqualTo(new Landing.Printed(new SectionId("env-climate"), Optional.empty()));
        assertThat(landings.of(new Target.InTable(new TableId("T002"))))
                .isInstanceOfSatisfying(Landing.Printed.class, printed -> {
                    assertThat(printed.section()).isEqualTo(new SectionId("appendix-env"));
                    assertThat(printed.block()).isPresent();
                });
        assertThat(landings.of(new Target.Figure(new IndicatorId("E.water.total"))))
                .isEqualTo(landings.of(new Target.InTable(new TableId("T002"))));
        assertThat(landings.of(new Target.InSection(new SectionId("never")))).isEqualTo(new Landing.Gone());
        assertThat(landings.of(new Target.InBlock(new BlockId("never")))).isEqualTo(new Landing.Gone());
        assertThat(landings.of(new Target.Titled("践行绿色公益"))).isInstanceOf(Landing.Untitled.class);
    }

    @Test
    void aGoalIsAnsweredByTheChaptersThatShowIt() {
        var climate = new RequirementKey("sdg", "SDG13");
        assertThat(ASKED.answer(climate).stance()).isEqualTo(new Stance.Disclosed());
        assertThat(ASKED.answer(climate).targets()).contains(new Target.InSection(new SectionId("env")))
                .doesNotContain(new Target.InSection(new SectionId("gov")));
        assertThat(SAMPLE.disclosures().answer(Year.of(2024), climate)).isEqualTo(Answer.OPEN);
        Coverage coverage = Coverage.of(ASKED, Landings.of(SAMPLE), ASKED.of(ASKED.standard("sdg").orElseThrow()));
        assertThat(coverage.of(Stance.Kind.DISCLOSED)).isEqualTo(16);
    }

    @Test
    void whatPointsToNothingOrGivesNoReasonIsNotCounted() {
        Landings landings = Landings.of(SAMPLE);
        Target gone = new Target.InSection(new SectionId("gone"));
        Target there = new Target.InSection(new SectionId("env"));
        Answer disclosed = Answer.OPEN.withStance(new Stance.Disclosed());
        assertThat(Coverage.counted(disclosed.withTargets(List.of(gone)), landings)).isEqualTo(Stance.Kind.OPEN);
        assertThat(Coverage.counted(disclosed.withTargets(List.of(gone, there)), landings))
                .isEqualTo(Stance.Kind.DISCLOSED);
        assertThat(Coverage.counted(disclosed, landings)).isEqualTo(Stance.Kind.DISCLOSED);
        Answer silent = Answer.OPEN.withStance(new Stance.NotApplicable(Localized.zh(" ")));
        assertThat(Coverage.counted(silent, landings)).isEqualTo(Stance.Kind.OPEN);
        assertThat(Coverage.counted(silent.withStance(new Stance.NotApplicable(Localized.zh("没有车辆"))), landings))
                .isEqualTo(Stance.Kind.NOT_APPLICABLE);
    }
}
