package qingye.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import qingye.exchange.template.Templates;
import qingye.model.Chapters;
import qingye.model.Topics;
import qingye.model.id.SectionId;
import qingye.model.report.CorePillar;
import qingye.model.report.Section;
import qingye.model.text.Language;
import qingye.model.text.Localized;

/// Every template says for its sections what to write, and its topics are told in all four pillars.
class TemplateGuidanceTest {

    static Stream<String> outlines() {
        return Templates.names().stream().filter(name -> !name.equals(Templates.SAMPLE));
    }

    private static List<Section> sections(String template) {
        Chapters chapters = Templates.read(template).chapters();
        return chapters.outline().entries().stream()
                .flatMap(entry -> chapters.section(entry.section()).stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("outlines")
    void saysForEachSectionWhatToWriteInBothLanguages(String template) {
        // the sections of the imported tables are filled by the import
        List<Section> written = sections(template).stream()
                .filter(section -> !section.id().value().startsWith("S0"))
                .toList();
        assertThat(written).hasSizeGreaterThan(15).allSatisfy(section -> {
            Localized<String> guidance = section.profile().guidance();
            assertThat(guidance.in(Language.ZH_HANS).orElse("")).as(section.id().value())
                    .startsWith("写什么：").contains("\n读者看什么：");
            assertThat(guidance.in(Language.EN).orElse("")).as(section.id().value())
                    .startsWith("What to write: ").contains("\nReaders look for: ");
            assertThat(section.title().in(Language.EN)).isPresent();
        });
    }

    @ParameterizedTest
    @MethodSource("topics")
    void tellsItsTopicsInAllFourPillars(String template, int topics) {
        assertThat(Topics.of(Templates.read(template).chapters()).missing())
                .hasSize(topics)
                .allSatisfy((_, missing) -> assertThat(missing).isEmpty());
    }

    static Stream<Arguments> topics() {
        return Stream.of(
                Arguments.of(Templates.BLANK, 3),
                Arguments.of(Templates.SAMPLE, 4),
                Arguments.of(Templates.SZSE, 1),
                Arguments.of(Templates.MANUFACTURER, 1),
                Arguments.of(Templates.FINANCIAL, 1),
                Arguments.of(Templates.HKEX, 1));
    }

    @Test
    void oneSectionMayTellOfTwoPillars() {
        Section section = Templates.read(Templates.FINANCIAL).chapters()
                .section(new SectionId("finance-climate-governance")).orElseThrow();
        assertThat(section.profile().pillars()).containsExactly(CorePillar.GOVERNANCE, CorePillar.STRATEGY);
        assertThat(section.profile().target()).hasValue(600);
    }
}
