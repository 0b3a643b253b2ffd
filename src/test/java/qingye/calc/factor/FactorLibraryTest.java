package qingye.calc.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import qingye.calc.unit.Bridge;
import qingye.calc.unit.Units;
import qingye.model.factor.Confidence;
import qingye.model.factor.EmissionFactor;
import qingye.model.factor.FactorKey;
import qingye.model.factor.FactorSlot;
import qingye.model.factor.PinnedFactor;
import qingye.model.form.FormulaForm;
import qingye.model.id.FactorId;
import qingye.model.id.IndicatorId;

class FactorLibraryTest {

    private static final Units UNITS = Units.read();
    private static final FactorLibrary LIBRARY = FactorLibrary.read(UNITS);
    private static final EmissionRecipes RECIPES = EmissionRecipes.read(UNITS, LIBRARY);
    private static final FactorSlot LOCATION = new FactorSlot("grid.location");

    @ParameterizedTest
    @CsvSource({
            "grid.location, 2021, CN, 0.6101", "grid.location, 2022, CN, 0.5810", "grid.location, 2023, CN, 0.5703",
            "grid.location, 2024, CN, 0.5366", "grid.location, 2026, CN, 0.5306", "grid.location, 2024, CN-SX, 0.7096",
            "grid.location, 2026, NC, 0.6361", "grid.market, 2024, CN, 0.5856", "grid.market, 2026, CN, 0.6096",
            "electricity.coal, 2024, CN, 0.1229", "natural_gas.co2, 2024, CN, 21.6219",
            "gasoline.co2, 2024, CN, 2.9251",
            "ch4.gwp, 2024, CN, 27.9", "ch4.gwp, 2018, CN, 28", "heat.co2, 2024, CN, 0.11"})
    void proposesTheNewestPublishedByThen(String slot, int year, String region, BigDecimal value) {
        assertThat(LIBRARY.candidates(new FactorSlot(slot), Year.of(year), region).proposed())
                .map(EmissionFactor::value)
                .contains(value);
    }

    @Test
    void offersEveryCandidate() {
        var candidates = LIBRARY.candidates(LOCATION, Year.of(2022), "CN").all();

        assertThat(candidates).hasSizeGreaterThan(50);
        assertThat(candidates).extracting(EmissionFactor::value).startsWith(
                new BigDecimal("0.5810"), new BigDecimal("0.6101"), new BigDecimal("0.5703"),
                new BigDecimal("0.5568"));
    }

    @Test
    void proposesNothingOfARange() {
        var candidates = LIBRARY.candidates(new FactorSlot("natural_gas.coal"), Year.of(2024), "CN");

        assertThat(candidates.proposed()).isEmpty();
        assertThat(candidates.all()).extracting(EmissionFactor::value).containsExactly(
                new BigDecimal("1.3300"), new BigDecimal("1.1000"));
    }

    @Test
    void offersNothingWhereTheDocumentHasNoNumber() {
        assertThat(LIBRARY.candidates(new FactorSlot("electricity_eq.coal"), Year.of(2024), "CN").all()).isEmpty();
    }

    @Test
    void keepsWhatEachFactorWasTakenFrom() {
        assertThat(LIBRARY.factor(new FactorId("grid.location-ets-notice-CN-2022-2023-02"))).contains(
                new EmissionFactor(
                        new FactorId("grid.location-ets-notice-CN-2022-2023-02"), LOCATION, "ets-notice", "CN",
                        Optional.of(Year.of(2022)), new BigDecimal("0.5703"), "kgCO2/kWh",
                        "MEE notice 2023-2025 power-sector reporting", "2023-02", Confidence.HIGH,
                        "verified: national grid average for the 2022 year"));
    }

    @Test
    void takesOwnFactorsInTheUnitOfTheSlot() {
        EmissionFactor own = own("own-1", LOCATION, "450", "gCO2e/kWh");
        FactorLibrary library = LIBRARY.with(List.of(own));

        assertThat(library.pin(own)).contains(new PinnedFactor(own, new BigDecimal("0.45")));
        assertThat(library.candidates(LOCATION, Year.of(2024), "CN").all()).contains(own);
        var key = new FactorKey(new IndicatorId("s2"), Year.of(2024), LOCATION);
        assertThat(library.chosen(Map.of(key, own.id())).apply(key)).map(PinnedFactor::number)
                .contains(new BigDecimal("0.45"));
        assertThat(LIBRARY.chosen(Map.of(key, own.id())).apply(key)).isEmpty();
    }

    @Test
    void takesOwnFactorsForSlotsOfTheirOwn() {
        EmissionFactor own = own("own-2", new FactorSlot("own.catering"), "2.5", "kgCO2e/人次");

        assertThat(LIBRARY.with(List.of(own)).slot(own.slot())).isPresent();
    }

    @Test
    void offersNoFactorThatCannotBeConverted() {
        EmissionFactor own = own("own-3", LOCATION, "2.5", "kgCO2/m3");

        assertThat(LIBRARY.with(List.of(own)).candidates(LOCATION, Year.of(2024), "CN").all()).doesNotContain(own);
    }

    @Test
    void litresAreDraftedWithTheirDensityOnly() {
        var recipe = RECIPES.recipe("scope1").orElseThrow();
        var petrol = new Activity(new IndicatorId("E.petrol"), "升", new FactorSlot("gasoline.co2"));
        var dense = new Activity(petrol.indicator(), "升", petrol.slot(), Optional.of(
                Bridge.density(new BigDecimal("0.73"), "GB 17930")));

        assertThat(RECIPES.draft(recipe, List.of(petrol))).isInstanceOfSatisfying(
                Draft.Refused.class, refused -> assertThat(refused.problems()).singleElement()
                        .isInstanceOf(Draft.Problem.NeedsDensity.class));
        assertThat(RECIPES.draft(recipe, List.of(dense))).isInstanceOfSatisfying(
                Draft.Drafted.class, drafted -> assertThat(FormulaForm.write(drafted.formula()))
                        .isEqualTo("{E.petrol} * factor(gasoline.co2) * 0.00073"));
    }

    @Test
    void saysWhyAnActivityDoesNotFit() {
        var recipe = RECIPES.recipe("scope2_market").orElseThrow();
        var id = new IndicatorId("E.x");

        assertThat(RECIPES.draft(recipe, List.of(
                new Activity(id, "吨", new FactorSlot("grid.market")),
                new Activity(id, "捆", new FactorSlot("grid.market")),
                new Activity(id, "千瓦时", new FactorSlot("grid.location"))))).isInstanceOfSatisfying(
                        Draft.Refused.class, refused -> assertThat(refused.problems()).hasExactlyElementsOfTypes(
                                Draft.Problem.NotConvertible.class, Draft.Problem.UnknownUnit.class,
                                Draft.Problem.OtherRecipe.class));
        assertThat(RECIPES.draft(recipe, List.of())).isEqualTo(new Draft.Refused(List.of()));
    }

    @Test
    void namesTheSlotsAnIndicatorFits() {
        assertThat(RECIPES.slotsFor(RECIPES.recipe("scope2_location").orElseThrow(), "兆瓦时"))
                .containsExactly(LOCATION, new FactorSlot("heat.co2"));
        assertThat(RECIPES.slotsFor(RECIPES.recipe("scope1").orElseThrow(), "立方米"))
                .contains(new FactorSlot("natural_gas.co2"))
                .doesNotContain(new FactorSlot("gasoline.co2"));
    }

    private static EmissionFactor own(String id, FactorSlot slot, String value, String unit) {
        return new EmissionFactor(
                new FactorId(id), slot, "own", "", Optional.empty(), new BigDecimal(value), unit, "供应商声明", "2024",
                Confidence.MEDIUM, "");
    }
}
