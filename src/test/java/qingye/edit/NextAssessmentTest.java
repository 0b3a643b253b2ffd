package qingye.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import qingye.BrokerMateriality;
import qingye.model.Materiality;
import qingye.model.Registers;
import qingye.model.Scrutiny;
import qingye.model.Snapshot;
import qingye.model.id.IndicatorId;
import qingye.model.id.PartId;
import qingye.model.id.SectionId;
import qingye.model.materiality.Criterion;
import qingye.model.materiality.MaterialTopic;
import qingye.model.materiality.MaterialTopic.Standing;
import qingye.model.materiality.MaterialityPart;
import qingye.model.materiality.Method;
import qingye.model.materiality.Moved;
import qingye.model.materiality.Process;
import qingye.model.materiality.Question;
import qingye.model.materiality.Stakeholder;
import qingye.model.materiality.Survey;
import qingye.model.materiality.Threshold;
import qingye.model.materiality.TopicChange;
import qingye.model.materiality.TopicLinks;
import qingye.model.text.Localized;

class NextAssessmentTest {

    private static final Year OLD = Year.of(2024);
    private static final Year NEXT = Year.of(2025);
    private static final Instant AT = Instant.parse("2026-01-05T02:00:00Z");
    private static final PartId CLIMATE = new PartId("climate-2024");

    private static Materiality of(MaterialityPart... parts) {
        Map<PartId, MaterialityPart> all = new LinkedHashMap<>();
        List.of(parts).forEach(part -> all.put(part.id(), part));
        return new Materiality(all);
    }

    private static Snapshot report(Materiality materiality) {
        Snapshot blank = Snapshot.blank(OLD);
        return new Snapshot(blank.organisation(), blank.report(), blank.figures(), blank.tables(), blank.chapters(),
                Registers.NONE, materiality, Scrutiny.NONE);
    }

    private static Materiality rolled(Materiality materiality) {
        Snapshot before = report(materiality);
        return Application.apply(before, NextYear.of(before, "周", AT, (_, _) -> true)).materiality();
    }

    private static Materiality full() {
        var standing = new Standing(Optional.of(1), Optional.of(1),
                Optional.of(new Moved(BigDecimal.TWO, BigDecimal.TWO, "董事会")), Optional.empty());
        var links = new TopicLinks(List.of(new IndicatorId("ghg")), List.of(new SectionId("s1")), List.of("GRI 305-1"));
        MaterialTopic named = MaterialTopic.named(CLIMATE, OLD, 1, Localized.zh("应对气候变化"), "environment");
        var climate = new MaterialTopic(CLIMATE, OLD, 1, named.name(), Localized.zh("减排"), "environment", "T01", true,
                named.impact(), links, standing);
        MaterialTopic out = MaterialTopic.named(new PartId("out"), OLD, 2, Localized.zh("科技伦理"), "social")
                .within(false);
        var group = new Stakeholder(new PartId("g"), OLD, 1, Localized.zh("员工"), List.of(CLIMATE, out.id()),
                new Stakeholder.Exchange(Localized.none(), Localized.zh(List.of("座谈")), Localized.zh("每年"),
                        Localized.none()),
                BigDecimal.TWO);
        Method usual = Method.usual(new PartId("m"), OLD, List.of());
        var method = new Method(usual.id(), OLD, 1, usual.scales(), usual.weights(), usual.horizons(),
                new Threshold(new BigDecimal("3.5"), Localized.zh("董事会决定")), usual.financial(), List.of());
        var survey = new Survey(new PartId("s"), OLD, 1, group.id(), "问卷.xlsx",
                List.of(Question.of(CLIMATE, Criterion.SCALE)),
                List.of(new Survey.Sheet("甲", List.of(Optional.of(BigDecimal.TWO)))));
        var process = new Process(new PartId("process-2024"), OLD, 1, Localized.zh(List.of("识别\n对照指引")),
                Localized.zh("董事会"), Optional.of(LocalDate.of(2025, 3, 20)));
        return of(climate, out, group, method, survey, process);
    }

    @Test
    void takesOverTheListGroupsMethodAndStepsButNotWhatBelongsToTheOldYear() {
        Materiality after = rolled(full());

        assertThat(after.topics(NEXT)).singleElement().satisfies(topic -> {
            assertThat(topic.id()).isEqualTo(new PartId("climate-2025"));
            assertThat(topic.definition()).isEqualTo(Localized.zh("减排"));
            assertThat(topic.standard()).isEqualTo("T01");
            assertThat(topic.links().requirements()).containsExactly("GRI 305-1");
            assertThat(topic.standing()).isEqualTo(Standing.CALCULATED);
        });
        assertThat(after.changes(NEXT)).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(TopicChange.Kind.UNCHANGED);
            assertThat(change.from()).containsExactly(CLIMATE);
            assertThat(change.to()).containsExactly(new PartId("climate-2025"));
        });
        assertThat(after.stakeholders(NEXT)).singleElement().satisfies(group -> {
            assertThat(group.topics()).containsExactly(new PartId("climate-2025"));
            assertThat(group.exchange().frequency()).isEqualTo(Localized.zh("每年"));
            assertThat(group.weight()).isEqualByComparingTo("2");
        });
        assertThat(after.method(NEXT).orElseThrow().impact())
                .isEqualTo(new Threshold(new BigDecimal("3.5"), Localized.zh("董事会决定")));
        assertThat(after.surveys(NEXT)).isEmpty();
        assertThat(after.process(NEXT).orElseThrow()).satisfies(process -> {
            assertThat(process.steps()).isEqualTo(Localized.zh(List.of("识别\n对照指引")));
            assertThat(process.confirmedBy()).isEqualTo(Localized.none());
            assertThat(process.confirmed()).isEmpty();
        });
        assertThat(after.parts().values()).as("the old year stays as it was")
                .containsAll(full().parts().values());
    }

    @Test
    void rollsTheWholeBrokerTwiceUnderIdsOfTheirOwn() {
        Materiality broker = BrokerMateriality.read();
        Materiality once = rolled(broker);
        List<Edit> again = NextAssessment.of(once, NEXT.plusYears(1));

        assertThat(once.topics(NEXT)).extracting(MaterialTopic::name)
                .isEqualTo(broker.topics(OLD).stream().map(MaterialTopic::name).toList());
        assertThat(once.stakeholders(NEXT)).hasSize(6);
        assertThat(again).hasSize(18 + 18 + 6 + 1).doesNotHaveDuplicates();
        assertThat(new ArrayList<>(once.topics(NEXT))).allSatisfy(
                topic -> assertThat(topic.id().value()).endsWith("-2025").doesNotContain("-2025-2025"));
    }

    @Test
    void leavesAYearAloneThatHasTopics() {
        Materiality begun = of(
                MaterialTopic.named(CLIMATE, OLD, 1, Localized.zh("气候"), ""),
                MaterialTopic.named(new PartId("own"), NEXT, 1, Localized.zh("水"), ""));

        assertThat(NextAssessment.of(begun, NEXT)).isEmpty();
        assertThat(NextAssessment.of(Materiality.NONE, NEXT)).isEmpty();
    }

    @Test
    void givesANumberToIdsThatAreTaken() {
        List<Edit> edits = NextAssessment.of(of(
                MaterialTopic.named(new PartId("a"), OLD, 1, Localized.zh("气候"), ""),
                MaterialTopic.named(new PartId("a-2024"), OLD, 2, Localized.zh("水"), "")), NEXT);

        assertThat(edits).extracting(edit -> ((Edit.SetPart) edit).id().value())
                .containsExactly("a-2025", "stayed-a-2025", "a-2025-2", "stayed-a-2025-2");
    }
}
