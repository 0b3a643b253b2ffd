package qingye.calc.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import qingye.calc.answer.Suggestion.Source;
import qingye.exchange.template.Templates;
import qingye.model.Disclosures;
import qingye.model.Figures;
import qingye.model.Snapshot;
import qingye.model.answer.Answer;
import qingye.model.answer.AnswerKey;
import qingye.model.answer.Stance;
import qingye.model.answer.Target;
import qingye.model.id.IndicatorId;
import qingye.model.id.SectionId;
import qingye.model.report.Section;
import qingye.model.report.SectionRole;
import qingye.model.standard.Requirement;
import qingye.model.standard.RequirementKey;
import qingye.model.standard.RequirementKind;
import qingye.model.text.Localized;

class SuggestionsTest {

    private static final Snapshot SAMPLE = Templates.read(Templates.SAMPLE);

    /// The sample before anybody answered.
    private static Snapshot unanswered(Map<AnswerKey, Answer> instead) {
        return SAMPLE.withDisclosures(new Disclosures(instead, SAMPLE.disclosures().adoptions(), Map.of()));
    }

    private static RequirementKey key(String written) {
        return RequirementKey.of(written).orElseThrow();
    }

    private static AnswerKey at(int before, String written) {
        return new AnswerKey(SAMPLE.report().year().minusYears(before), key(written));
    }

    private static Answer in(String section) {
        return new Answer(new Stance.Disclosed(), List.of(new Target.InSection(new SectionId(section))), "");
    }

    private static List<Suggestion> to(Snapshot snapshot, String requirement) {
        return Suggestions.of(snapshot, Asked.of(snapshot)).to(key(requirement));
    }

    @Test
    void findsSectionsAndFiguresThatAreCalledAlike() {
        Snapshot bare = unanswered(Map.of());

        assertThat(to(bare, "cn:T09").getFirst().targets())
                .containsExactly(new Target.InSection(new SectionId("soc-rural")));
        assertThat(to(bare, "cn:T01.M1").getFirst().targets()).as("scope 1 is not scope 2")
                .containsExactly(new Target.Figure(new IndicatorId("E.ghg.scope1")));
        assertThat(to(bare, "cn:T01.M2").getFirst().targets())
                .containsExactly(new Target.Figure(new IndicatorId("E.ghg.scope2")));
    }

    @Test
    void putsLastYearsWholeAnswerFirst() {
        var not = new Answer(new Stance.NotApplicable(Localized.zh("没有包装")), List.of(), "");
        var answers = new HashMap<AnswerKey, Answer>();
        answers.put(at(1, "hkex:A2.5"), not);
        answers.put(at(1, "hkex:A2.2"), in("env-water"));
        answers.put(at(1, "hkex:A2.3"), in("gone"));
        Snapshot snapshot = unanswered(answers);

        assertThat(to(snapshot, "hkex:A2.5").getFirst().stance()).isEqualTo(not.stance());
        assertThat(to(snapshot, "hkex:A2.2").getFirst().source()).isEqualTo(Source.EARLIER);
        assertThat(to(snapshot, "hkex:A2.3")).as("leads nowhere any more")
                .noneMatch(one -> one.source() == Source.EARLIER);
    }

    @Test
    void takesOverWhatOtherStandardsWereTold() {
        Snapshot snapshot = unanswered(Map.of(at(0, "cn:T07"), in("env-waste")));

        assertThat(to(snapshot, "gri:303-5")).anySatisfy(one -> {
            assertThat(one.source()).isEqualTo(Source.RELATED);
            assertThat(one.from()).contains(key("cn:T07"));
            assertThat(one.targets()).containsExactly(new Target.InSection(new SectionId("env-waste")));
        });
    }

    @Test
    void findsFiguresThatNameTheCode() {
        var id = new IndicatorId("E.water.total");
        Figures figures = SAMPLE.figures();
        var indicators = new HashMap<>(figures.indicators());
        indicators.computeIfPresent(id, (_, one) -> one.with(one.profile().withDuty("GRI 303-4；HKEX A2.4；第 39 条")));
        Snapshot snapshot = new Snapshot(SAMPLE.organisation(), SAMPLE.report(),
                new Figures(indicators, figures.values()), SAMPLE.tables(), SAMPLE.chapters());

        for (String code : List.of("gri:303-4", "hkex:A2.4", "cn:ART39")) {
            assertThat(to(snapshot, code)).as(code).anySatisfy(one -> {
                assertThat(one.source()).isEqualTo(Source.CODE);
                assertThat(one.targets()).containsExactly(new Target.Figure(id));
            });
        }
        assertThat(to(snapshot, "gri:303-3")).noneMatch(one -> one.source() == Source.CODE);
    }

    @Test
    void offersNothingTwiceNothingLinkedAndNoAppendixForDescriptions() {
        Asked asked = Asked.of(SAMPLE);
        Suggestions suggestions = Suggestions.of(SAMPLE, asked);
        for (Requirement one : asked.standards().stream().flatMap(standard -> asked.of(standard).stream()).toList()) {
            List<Suggestion> all = suggestions.to(one.key());
            Set<List<Target>> seen = new HashSet<>();
            assertThat(all).as(one.key().toString()).hasSizeLessThanOrEqualTo(6).allSatisfy(suggestion -> {
                assertThat(suggestion.targets()).doesNotContainAnyElementsOf(
                        asked.answer(one.key()).targets().isEmpty()
                                ? List.of(new Target.Titled("nothing"))
                                : asked.answer(one.key()).targets());
                assertThat(suggestion.targets().isEmpty() || seen.add(suggestion.targets())).isTrue();
                boolean appendix = suggestion.source() == Source.TITLE
                        && one.kind() == RequirementKind.NARRATIVE
                        && suggestion.targets().stream().anyMatch(SuggestionsTest::isAppendix);
                assertThat(appendix).isFalse();
            });
        }
    }

    private static boolean isAppendix(Target target) {
        return target instanceof Target.InSection(var id) && SAMPLE.chapters().section(id)
                .map(Section::role).filter(SectionRole.APPENDIX::equals).isPresent();
    }
}
