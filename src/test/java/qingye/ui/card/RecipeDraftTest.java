package qingye.ui.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import qingye.calc.factor.Draft;
import qingye.calc.factor.FactorLibrary;
import qingye.calc.unit.Units;
import qingye.edit.Application;
import qingye.edit.Edit;
import qingye.model.Snapshot;
import qingye.model.factor.Confidence;
import qingye.model.factor.EmissionFactor;
import qingye.model.factor.FactorSlot;
import qingye.model.id.FactorId;
import qingye.model.id.IndicatorId;
import qingye.model.id.NoteId;
import qingye.model.indicator.Indicator;
import qingye.model.indicator.ValueKey;
import qingye.model.table.Note;
import qingye.model.text.Language;
import qingye.model.text.Localized;
import qingye.ui.SampleContent;

class RecipeDraftTest {

    private static final FactorLibrary SHIPPED = FactorLibrary.read(Units.read());
    private static final FactorSlot HFC = new FactorSlot("hfc-32.gwp");
    private static final FactorSlot SF6 = new FactorSlot("sf6.gwp");
    private static final ValueKey EMISSIONS = SampleContent.key(1, 2024);
    private static final ValueKey BEFORE = SampleContent.key(1, 2023);

    private static Snapshot apply(Snapshot content, Edit... edits) {
        return Application.apply(content, new Edit.Batch(Edit.Purpose.CALCULATE, List.of(edits)));
    }

    private static Indicator indicator(Snapshot content, int number) {
        return content.figures().indicator(new IndicatorId("i" + number)).orElseThrow();
    }

    private static Edit kilograms(Snapshot content, int number) {
        Indicator one = indicator(content, number);
        return new Edit.SetIndicator(
                one.id(), Optional.of(one), Optional.of(one.withUnit(Localized.zh("千克"))));
    }

    private static EmissionFactor own(FactorSlot slot, String number) {
        return new EmissionFactor(new FactorId(slot.code() + "-own-1"), slot, "own", "", Optional.empty(),
                new BigDecimal(number), "kgCO2e/kg", "检测报告", "", Confidence.HIGH, "自有");
    }

    private static Edit add(EmissionFactor factor) {
        return new Edit.SetFactor(factor.id(), Optional.empty(), Optional.of(factor));
    }

    private static Edit choose(Snapshot content, ValueKey key, EmissionFactor... factors) {
        var before = content.figures().dossier(key);
        var after = before;
        for (EmissionFactor factor : factors) {
            after = after.withFactor(factor.slot(), factor.id());
        }
        return new Edit.SetDossier(key, before, after);
    }

    private static List<String> notes(Snapshot content, ValueKey key) {
        return content.tables().notes().values().stream()
                .filter(note -> note.id().value().startsWith("factor.") && note.id().value().contains("." + key.year()))
                .map(note -> note.text().best(Language.ZH_HANS).orElse(""))
                .toList();
    }

    private static Draft drafted(RecipeDraft draft, Snapshot content) {
        draft.choose(draft.recipes().stream().filter(one -> one.code().equals("scope1")).findFirst().orElseThrow());
        draft.add(indicator(content, 6), Language.ZH_HANS);
        draft.add(indicator(content, 7), Language.ZH_HANS);
        draft.choices().multiply(new IndicatorId("i6"), HFC);
        draft.choices().multiply(new IndicatorId("i7"), SF6);
        return draft.draft(content);
    }

    @Test
    void tellsOfEachFactorThatChanges() {
        Snapshot content = SampleContent.snapshot();
        EmissionFactor hfc = own(HFC, "700");
        EmissionFactor sf6 = own(SF6, "24000");
        content = apply(content, kilograms(content, 6), kilograms(content, 7), add(hfc), add(sf6),
                choose(content, EMISSIONS, hfc, sf6));
        var draft = new RecipeDraft(SHIPPED.with(content.figures().factors().values()), new RecipeChoices());

        assertThat(drafted(draft, content)).isInstanceOf(Draft.Drafted.class);
        var formula = ((Draft.Drafted) drafted(draft, content)).formula();
        Snapshot after = Application.apply(content, draft.edit(formula, indicator(content, 1), content));

        assertThat(notes(after, EMISSIONS)).hasSize(2)
                .anyMatch(words -> words.contains("700 kgCO2e/kg"))
                .anyMatch(words -> words.contains("24000 kgCO2e/kg"));
        assertThat(notes(after, BEFORE)).isEmpty();
    }

    @Test
    void findsAFactorThatWasAddedAfterTheChoicesWereMade() {
        Snapshot content = SampleContent.snapshot();
        var choices = new RecipeChoices();
        drafted(new RecipeDraft(SHIPPED, choices), content);
        EmissionFactor hfc = own(HFC, "700");
        content = apply(content, add(hfc), choose(content, EMISSIONS, hfc));

        var later = new RecipeDraft(SHIPPED.with(content.figures().factors().values()), choices);

        assertThat(later.recipe().code()).isEqualTo("scope1");
        assertThat(later.factor(HFC, EMISSIONS, content)).contains(hfc);
    }

    @Test
    void keepsADensityAsItWasTyped() {
        var choices = new RecipeChoices();
        var diesel = new IndicatorId("i6");
        choices.density(diesel, "0,85");
        assertThat(choices.typedDensity(diesel)).isEqualTo("0,85");
        assertThat(choices.density(diesel)).isEmpty();
        choices.density(diesel, "0.85");
        assertThat(choices.density(diesel)).contains(new BigDecimal("0.85"));
    }

    @Test
    void keepsTheNoteOnOneFactorWhenAnotherIsChosen() {
        Snapshot content = SampleContent.snapshot();
        for (EmissionFactor factor : List.of(own(HFC, "700"), own(SF6, "24000"))) {
            Optional<EmissionFactor> last = SHIPPED.candidates(
                    factor.slot(), Year.of(2023), FactorLibrary.COUNTRY).proposed();
            content = apply(content, new FactorChoice(EMISSIONS, factor, last, factor.slot().code()).edit(content));
        }
        assertThat(notes(content, EMISSIONS)).hasSize(2);
    }

    @Test
    void writesOnANoteFromBeforeEachFactorHadItsOwn() {
        Snapshot content = SampleContent.snapshot();
        var draft = new RecipeDraft(SHIPPED, new RecipeChoices());
        content = apply(content, kilograms(content, 6));
        draft.choose(draft.recipes().stream().filter(one -> one.code().equals("scope1")).findFirst().orElseThrow());
        draft.add(indicator(content, 6), Language.ZH_HANS);
        draft.choices().multiply(new IndicatorId("i6"), HFC);
        var formula = ((Draft.Drafted) draft.draft(content)).formula();
        content = apply(content, draft.edit(formula, indicator(content, 1), content));
        var id = new NoteId("factor.i1.2024");
        content = apply(content, new Edit.SetNote(id, Optional.empty(), Optional.of(new Note(
                id, ValueNote.anchors(content, EMISSIONS), Localized.zh("以前的说明")))));
        Optional<EmissionFactor> last = SHIPPED.candidates(HFC, Year.of(2023), FactorLibrary.COUNTRY).proposed();

        content = apply(content, new FactorChoice(EMISSIONS, own(HFC, "700"), last, "HFC-32").edit(content));

        assertThat(notes(content, EMISSIONS)).singleElement().asString().contains("700 kgCO2e/kg");
    }
}
