package qingye.ui.card;

import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import qingye.calc.factor.Activity;
import qingye.calc.factor.Draft;
import qingye.calc.factor.EmissionRecipes;
import qingye.calc.factor.FactorLibrary;
import qingye.calc.factor.Recipe;
import qingye.calc.unit.Bridge;
import qingye.derive.RecipeAdoption;
import qingye.edit.Edit;
import qingye.model.Snapshot;
import qingye.model.factor.EmissionFactor;
import qingye.model.factor.FactorSlot;
import qingye.model.formula.Formula;
import qingye.model.id.IndicatorId;
import qingye.model.indicator.Indicator;
import qingye.model.indicator.ValueKey;
import qingye.model.text.Language;

/// The formula that the choices of a recipe make, with the factors of each year.
final class RecipeDraft {

    private final FactorLibrary library;
    private final EmissionRecipes recipes;
    private final RecipeChoices choices;

    /// @param library with the company's own factors
    RecipeDraft(FactorLibrary library, RecipeChoices choices) {
        this.library = library;
        this.recipes = EmissionRecipes.read(library.units(), library);
        this.choices = choices;
    }

    List<Recipe> recipes() {
        return recipes.all();
    }

    RecipeChoices choices() {
        return choices;
    }

    /// The recipe chosen, else the first.
    Recipe recipe() {
        return choices.recipe().flatMap(recipes::recipe).orElseGet(() -> recipes.all().getFirst());
    }

    /// Takes another recipe.
    void choose(Recipe other) {
        if (!recipe().equals(other)) {
            choices.choose(other.code());
        }
    }

    /// Adds an activity with the first factor its unit fits, or the first of the recipe.
    void add(Indicator indicator, Language language) {
        List<FactorSlot> fitting = slots(indicator, language);
        choices.add(indicator.id(), fitting.isEmpty() ? recipe().slots().getFirst() : fitting.getFirst());
    }

    /// The factors an indicator of that unit can be multiplied by without a density.
    List<FactorSlot> slots(Indicator indicator, Language language) {
        return recipes.slotsFor(recipe(), unit(indicator, language));
    }

    private static String unit(Indicator indicator, Language language) {
        return indicator.unit().best(language).orElse("");
    }

    /// The formula, or what is in its way.
    Draft draft(Snapshot content) {
        Language language = content.report().language();
        var chosen = new ArrayList<Activity>();
        choices.activities().forEach((id, slot) -> content.figures().indicator(id).ifPresent(indicator -> chosen.add(
                new Activity(id, unit(indicator, language), slot, bridge(id)))));
        return recipes.draft(recipe(), chosen);
    }

    private Optional<Bridge> bridge(IndicatorId id) {
        return choices.density(id).map(number -> Bridge.density(number, ""));
    }

    /// The factor of a slot for a year: the one chosen in the file, else the one the library proposes.
    Optional<EmissionFactor> factor(FactorSlot slot, ValueKey key, Snapshot content) {
        return Optional.ofNullable(content.figures().dossier(key).factors().get(slot))
                .flatMap(library::factor)
                .or(() -> library.candidates(slot, key.year(), FactorLibrary.COUNTRY).proposed());
    }

    private Map<Year, Map<FactorSlot, EmissionFactor>> factors(
            Formula formula, Indicator indicator, Snapshot content) {
        var factors = new LinkedHashMap<Year, Map<FactorSlot, EmissionFactor>>();
        for (Year year : RecipeAdoption.years(content, indicator)) {
            var bySlot = new LinkedHashMap<FactorSlot, EmissionFactor>();
            formula.factors().forEach(use -> factor(use.slot(), new ValueKey(indicator.id(), year), content)
                    .ifPresent(factor -> bySlot.put(use.slot(), factor)));
            factors.put(year, bySlot);
        }
        return factors;
    }

    /// What the content would be with the formula taken, to show the numbers before it is.
    Edit edit(Formula formula, Indicator indicator, Snapshot content) {
        var factors = factors(formula, indicator, content);
        var notes = new ArrayList<Edit>();
        Map<FactorSlot, EmissionFactor> last = new HashMap<>();
        factors.forEach((year, bySlot) -> bySlot.forEach((slot, factor) -> {
            EmissionFactor before = last.put(slot, factor);
            if (before != null) {
                String name = library.slot(slot).flatMap(entry -> entry.name().best(content.report().language()))
                        .orElse(slot.code());
                new FactorChoice(new ValueKey(indicator.id(), year), factor, Optional.of(before), name)
                        .noteEdit(content).ifPresent(notes::add);
            }
        }));
        return new RecipeAdoption(content, indicator, recipe(), formula, factors).edit(notes);
    }
}
