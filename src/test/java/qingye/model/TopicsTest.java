package qingye.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import qingye.model.id.SectionId;
import qingye.model.report.CorePillar;
import qingye.model.report.Outline;
import qingye.model.report.Section;
import qingye.model.report.SectionProfile;
import qingye.model.report.SectionRole;
import qingye.model.text.Localized;

class TopicsTest {

    private final Map<SectionId, Section> sections = new LinkedHashMap<>();
    private final List<Outline.Entry> entries = new ArrayList<>();

    private void section(int level, String name, boolean hidden, CorePillar... pillars) {
        var id = new SectionId(name);
        sections.put(id, new Section(id, SectionRole.CHAPTER, Localized.zh(name), List.of(),
                SectionProfile.BLANK.withHidden(hidden).withPillars(Set.of(pillars))));
        entries.add(new Outline.Entry(id, level));
    }

    private Map<SectionId, Set<CorePillar>> missing() {
        return Topics.of(new Chapters(new Outline(entries), sections, Map.of(), Map.of())).missing();
    }

    @Test
    void aSectionAboveThePillarsIsTheTopic() {
        section(1, "env", false);
        section(2, "climate", false);
        section(3, "who", false, CorePillar.GOVERNANCE);
        section(3, "what", false, CorePillar.STRATEGY, CorePillar.IMPACT_RISK);
        assertThat(missing()).containsExactly(
                Map.entry(new SectionId("climate"), Set.of(CorePillar.METRICS)));
    }

    @Test
    void oneSectionMayHoldAllPillarsOfItsTopic() {
        section(1, "env", false);
        section(2, "climate", false, CorePillar.values());
        section(2, "water", false, CorePillar.GOVERNANCE, CorePillar.STRATEGY, CorePillar.METRICS);
        assertThat(missing()).containsExactly(
                Map.entry(new SectionId("climate"), Set.of()),
                Map.entry(new SectionId("water"), Set.of(CorePillar.IMPACT_RISK)));
    }

    @Test
    void whatIsHiddenTellsOfNothing() {
        section(1, "climate", false, CorePillar.GOVERNANCE);
        section(2, "plans", true, CorePillar.STRATEGY);
        section(1, "hidden", true, CorePillar.METRICS);
        assertThat(missing()).containsExactly(Map.entry(
                new SectionId("climate"),
                Set.of(CorePillar.STRATEGY, CorePillar.IMPACT_RISK, CorePillar.METRICS)));
    }

    @Test
    void aReportWithoutPillarsHasNoTopics() {
        section(1, "env", false);
        section(2, "climate", false);
        assertThat(missing()).isEmpty();
    }
}
