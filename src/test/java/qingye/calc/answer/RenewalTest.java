package qingye.calc.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.junit.jupiter.api.Test;

import qingye.calc.standard.StandardLibrary;
import qingye.edit.Application;
import qingye.edit.Edit;
import qingye.edit.NextYear;
import qingye.model.Disclosures;
import qingye.model.Snapshot;
import qingye.model.answer.Adoption;
import qingye.model.answer.AdoptionKey;
import qingye.model.answer.Answer;
import qingye.model.answer.AnswerKey;
import qingye.model.answer.Stance;
import qingye.model.answer.Target;
import qingye.model.id.SectionId;
import qingye.model.standard.Requirement;
import qingye.model.standard.RequirementKey;
import qingye.model.standard.Standard;
import qingye.model.text.Localized;

class RenewalTest {

    private static final Instant AT = Instant.parse("2026-01-05T08:00:00Z");
    private static final Standard HKEX = StandardLibrary.get().standard("hkex").orElseThrow();
    private static final Standard GRI = StandardLibrary.get().standard("gri").orElseThrow();
    private static final Answer SAID =
            new Answer(new Stance.Disclosed(), List.of(new Target.InSection(new SectionId("env"))), "EHS");
    private static final Answer NOT =
            new Answer(new Stance.NotApplicable(Localized.zh("没有这类业务")), List.of(), "EHS");

    private static RequirementKey key(String written) {
        return RequirementKey.of(written).orElseThrow();
    }

    private static Snapshot answered(int year, Map<String, Answer> answers) {
        Year of = Year.of(year);
        var said = new HashMap<AnswerKey, Answer>();
        answers.forEach((code, answer) -> said.put(new AnswerKey(of, key(code)), answer));
        Map<AdoptionKey, Adoption> adoptions = Map.of(
                new AdoptionKey(of, "hkex"), Adoption.FOLLOWED, new AdoptionKey(of, "gri"),
                new Adoption(Adoption.Use.REFERRED, Optional.empty()));
        return Snapshot.blank(of).withDisclosures(new Disclosures(said, adoptions, Map.of()));
    }

    private static Snapshot rolled(Snapshot before) {
        Edit roll = NextYear.of(before, "周", AT, Asked.of(before)::asks);
        Snapshot after = Application.apply(before, roll);
        assertThat(Application.apply(after, roll.inverse()).disclosures()).isEqualTo(before.disclosures());
        return after;
    }

    private static List<String> codes(List<Requirement> requirements) {
        return requirements.stream().map(Requirement::code).toList();
    }

    private static List<String> gone(Renewal renewal) {
        return renewal.gone().stream().map(one -> one.requirement().code()).toList();
    }

    @Test
    void keepsTheHongKongCodeOf2023For2024() {
        assertThat(Renewal.of(Disclosures.NONE, HKEX, Year.of(2023), Year.of(2024)).isEmpty()).isTrue();
        assertThat(codes(HKEX.of(Year.of(2024)))).contains("A1.2", "A4.1").doesNotContain("D19");
    }

    @Test
    void passesOnWhatAllPredecessorsSaid() {
        var climate = new Target.InSection(new SectionId("climate"));
        Answer partly = new Answer(new Stance.Disclosed(), List.of(climate, SAID.targets().getFirst()), "");
        assertThat(inherited(Map.of("hkex:A4.GD", SAID, "hkex:A4.1", partly), "D20", _ -> true)).hasValueSatisfying(
                one -> {
                    assertThat(one.stance()).isEqualTo(new Stance.Disclosed());
                    assertThat(one.targets()).containsExactly(SAID.targets().getFirst(), climate);
                });
        assertThat(inherited(Map.of("hkex:A4.GD", SAID, "hkex:A4.1", NOT), "D20", _ -> true)).hasValueSatisfying(
                one -> {
                    assertThat(one.stance()).isEqualTo(new Stance.Partly(Localized.zh("没有这类业务")));
                    assertThat(one.targets()).isEqualTo(SAID.targets());
                });
        assertThat(inherited(Map.of("hkex:A4.GD", NOT, "hkex:A4.1",
                new Answer(new Stance.NotApplicable(Localized.zh("由集团披露")), List.of(), "")), "D20", _ -> true))
                .hasValueSatisfying(one -> assertThat(one.stance())
                        .isEqualTo(new Stance.NotApplicable(Localized.zh("没有这类业务\n由集团披露"))));
    }

    @Test
    void passesNothingOnThatNoLongerLeadsAnywhere() {
        assertThat(inherited(Map.of("hkex:A4.GD", SAID), "D19", _ -> false)).isEmpty();
        assertThat(inherited(Map.of("hkex:A4.GD", SAID, "hkex:A4.1", NOT), "D20", _ -> false))
                .as("half of it was disclosed").isEmpty();
        assertThat(inherited(Map.of("hkex:A4.GD", Answer.OPEN.withStance(new Stance.Disclosed())), "D19", _ -> true))
                .as("disclosed nowhere").isEmpty();
        assertThat(inherited(Map.of("hkex:A4.1", NOT), "D19", _ -> true)).as("another one's").isEmpty();
    }

    private static Optional<Suggestion> inherited(Map<String, Answer> before, String heir, Predicate<Target> leads) {
        Renewal renewal = Renewal.of(
                answered(2024, before).disclosures(), HKEX, Year.of(2024), Year.of(2025));
        return Heritage.of(renewal, HKEX.requirement(heir).orElseThrow(), leads);
    }

    @Test
    void carriesAnswersIntoTheYearOfPartD() {
        Snapshot after = rolled(answered(2024, Map.of("hkex:A1.2", SAID, "hkex:A1.3", NOT, "hkex:A4.1", SAID)));
        Asked asked = Asked.of(after);

        assertThat(asked.adoption("hkex")).contains(Adoption.FOLLOWED);
        assertThat(asked.answer(key("hkex:A1.3"))).isEqualTo(NOT);
        assertThat(asked.answer(key("hkex:A1.2"))).isEqualTo(Answer.OPEN);
        assertThat(after.disclosures().answer(Year.of(2024), key("hkex:A1.2"))).isEqualTo(SAID);
    }

    @Test
    void listsWhatPartDTookThePlaceOf() {
        Snapshot after = rolled(answered(2024, Map.of("hkex:A1.2", SAID)));

        Renewal renewal = Renewal.of(after.disclosures(), HKEX, Year.of(2024), Year.of(2025));

        assertThat(gone(renewal)).containsExactly("A1.2", "A4.GD", "A4.1");
        Renewal.Gone emissions = renewal.gone().getFirst();
        assertThat(codes(emissions.by())).containsExactly("D28(a)", "D28(b)");
        assertThat(emissions.answer()).isEqualTo(SAID);
        assertThat(codes(renewal.gone().get(2).by())).containsExactly("D20", "D22");
        assertThat(codes(renewal.added())).contains("D21", "D26", "D28(c)").doesNotContain("D28(a)", "D20");
    }

    @Test
    void movesGriFromHabitatsToBiodiversity() {
        Snapshot after = rolled(answered(2024, Map.of("gri:304-1", SAID, "gri:305-1", SAID)));
        List<Renewal> renewals = Renewal.of(after.disclosures(), Year.of(2024), Year.of(2025));

        Renewal gri = renewals.stream().filter(one -> one.standard().id().equals("gri")).findFirst().orElseThrow();
        assertThat(gone(gri)).containsExactly("304-1", "304-2", "304-3", "304-4");
        assertThat(codes(gri.gone().getFirst().by())).containsExactly("101-5");
        assertThat(codes(gri.added())).contains("101-1", "101-8");
        assertThat(Asked.of(after).answer(key("gri:305-1"))).isEqualTo(SAID);
    }

    @Test
    void movesGriFromEmissionsToClimateAYearLater() {
        Renewal renewal = Renewal.of(Disclosures.NONE, GRI, Year.of(2025), Year.of(2026));

        assertThat(gone(renewal)).contains("201-2", "302-1", "305-1", "305-5").doesNotContain("305-6", "305-7");
        Renewal.Gone scope1 = renewal.gone().stream().filter(one -> one.requirement().code().equals("305-1"))
                .findFirst().orElseThrow();
        assertThat(codes(scope1.by())).containsExactly("102-5");
    }

    @Test
    void suggestsWhatWasSaidToTheOneThatWentAndToTheSameLastYear() {
        Snapshot after = rolled(answered(2024, Map.of("hkex:A1.2", NOT, "hkex:A2.5", NOT)));
        Suggestions suggestions = Suggestions.of(after, Asked.of(after));

        Suggestion heir = suggestions.to(key("hkex:D28(a)")).getFirst();
        assertThat(heir.source()).isEqualTo(Suggestion.Source.SUCCEEDED);
        assertThat(heir.from()).contains(key("hkex:A1.2"));
        assertThat(heir.stance()).isEqualTo(NOT.stance());
        assertThat(suggestions.to(key("hkex:A2.5"))).as("said already").isEmpty();
    }

    @Test
    void doesNotOverwriteWhatTheNewYearSays() {
        Snapshot before = answered(2024, Map.of("hkex:A1.3", SAID));
        Year next = Year.of(2025);
        var answers = new HashMap<>(before.disclosures().answers());
        answers.put(new AnswerKey(next, key("hkex:A1.3")), NOT);
        Snapshot begun = before.withDisclosures(new Disclosures(answers, before.disclosures().adoptions(), Map.of()));

        assertThat(rolled(begun).disclosures().answer(next, key("hkex:A1.3"))).isEqualTo(NOT);
    }
}
