package qingye.calc.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Year;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import qingye.model.factor.Confidence;
import qingye.model.standard.Duty;
import qingye.model.standard.Requirement;
import qingye.model.standard.RequirementKey;
import qingye.model.standard.RequirementKind;
import qingye.model.standard.Standard;
import qingye.model.standard.Term;
import qingye.model.text.Language;
import qingye.model.text.Localized;

/// The standards of the program are read whole, with the years they hold for.
class StandardLibraryTest {

    private final StandardLibrary library = StandardLibrary.read();

    @Test
    void offersTheTopicsOfTheExchangeGuideline() {
        List<Requirement> topics = library.topics();

        assertThat(topics).hasSize(21);
        assertThat(topics.getFirst().title().in(Language.ZH_HANS)).contains("应对气候变化");
        assertThat(topics.getLast().title().in(Language.EN)).contains("Anti-unfair competition");
        assertThat(topics).extracting(one -> one.place().number()).startsWith("1", "2").endsWith("20", "21");
    }

    @Test
    void asksTheYearsThatItIsAskedFor() {
        Standard hkex = library.standard("hkex").orElseThrow();

        assertThat(codes(hkex, 2023)).contains("A1.2", "A4.1").doesNotContain("D28(a)", "C2.D");
        assertThat(codes(hkex, 2025)).contains("D28(a)", "C2.D", "A1.1").doesNotContain("A1.2", "A4.GD", "C2.A4");
        Standard gri = library.standard("gri").orElseThrow();
        assertThat(codes(gri, 2024)).contains("304-1", "302-1").doesNotContain("101-1", "103-1");
        assertThat(codes(gri, 2025)).contains("101-1", "302-1").doesNotContain("304-1", "103-1");
        assertThat(codes(gri, 2026)).contains("102-1", "103-1", "305-7").doesNotContain("305-1", "201-2");
    }

    @Test
    void holdsTheFortyEightOfHongKongBeforeClimate() {
        Standard hkex = library.standard("hkex").orElseThrow();
        Requirement comply = hkex.requirement("C2.C").orElseThrow();

        assertThat(hkex.under(comply).stream()
                .filter(one -> one.kind().answered() && one.term().holds(Year.of(2023)))).hasSize(48);
    }

    @Test
    void leadsFromTopicToOtherStandardsAndBack() {
        var climate = new RequirementKey("cn", "T01");

        assertThat(library.answering(climate)).contains(
                new RequirementKey("cn", "ART24"), new RequirementKey("hkex", "D28(a)"),
                new RequirementKey("gri", "305-1"), new RequirementKey("sdg", "SDG13"));
        assertThat(library.topicsOf(new RequirementKey("gri", "305-1"))).containsExactly(climate);
    }

    @Test
    void tellsOwnCodesAndUnsureOnes() {
        assertThat(library.requirement(new RequirementKey("gri", "2-1")).orElseThrow().place().official()).isTrue();
        assertThat(library.requirement(new RequirementKey("cn", "ART24")).orElseThrow().place())
                .isEqualTo(new Requirement.Place("24", false, Confidence.HIGH));
        assertThat(library.requirement(new RequirementKey("cn", "ART14")).orElseThrow().place().confidence()
                .unverified()).isTrue();
    }

    @Test
    void refusesHeadingsInACircle() {
        Requirement root = requirement("R", Optional.empty());
        Requirement one = requirement("A", Optional.of("B"));
        Requirement other = requirement("B", Optional.of("A"));

        assertThatThrownBy(() -> new Standard("own", Localized.zh("自有"), List.of(root, one, other)))
                .hasMessageContaining("circle");
        assertThatThrownBy(() -> new Standard("own", Localized.zh("自有"), List.of(root, root)))
                .hasMessageContaining("twice");
        assertThatThrownBy(() -> new Standard("own", Localized.zh("自有"), List.of(root, one)))
                .hasMessageContaining("no heading");
    }

    private static Requirement requirement(String code, Optional<String> parent) {
        return new Requirement(
                new RequirementKey("own", code), parent.map(one -> new RequirementKey("own", one)), 1,
                new Requirement.Place("", true, Confidence.HIGH), Duty.SHALL, RequirementKind.NARRATIVE,
                Localized.zh(code), Term.ALWAYS, Localized.none());
    }

    private static List<String> codes(Standard standard, int year) {
        return standard.of(Year.of(year)).stream().map(Requirement::code).toList();
    }
}
