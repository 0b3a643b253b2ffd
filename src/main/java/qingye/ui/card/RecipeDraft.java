package qingye.ui.card;

import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collections;
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

/// What was chosen so far to calculate an indicator by a recipe: the recipe, the activities with what each is
/// multiplied by, and the factors of each year.
final class RecipeDraft {

    private final FactorLibrary library;
    private final EmissionRecipes recipes;
    private final Map<IndicatorId, FactorSlot> activities = new LinkedHashMap<>();
    private final Map<IndicatorId, BigDecimal> densities = new HashMap<>();
    private Recipe recipe;

    /// @param library with the company's own factors
    RecipeDraft(FactorLibrary library) {
        this.library = library;
        this.recipes = EmissionRecipes.read(library.units(), library);
        this.recipe = recipes.all().getFirst();
    }

    List<Recipe> recipes() {
        return recipes.all();
    }

    Recipe recipe() {
        return recipe;
    }

    /// Another recipe has other factors: what was chosen is dropped.
    void choose(Recipe other) {
        if (!recipe.equals(other)) {
            recipe = other;
            activities.clear();
            densities.clear();
        }
    }

    /// The activities chosen, in order.
    Map<IndicatorId, FactorSlot> activities() {
        return Collections.unmodifiableMap(new LinkedHashMap<>(activities));
    }

    /// Adds an activity with the first factor its unit fits, or the first of the recipe.
    void add(Indicator indicator, Language language) {
        List<FactorSlot> fitting = slots(indicator, language);
        activities.putIfAbsent(indicator.id(), fitting.isEmpty() ? recipe.slots().getFirst() : fitting.getFirst());
    }

    void remove(IndicatorId indicator) {
        activities.remove(indicator);
        densities.remove(indicator);
    }

    void multiply(IndicatorId indicator, FactorSlot by) {
        activities.put(indicator, by);
    }

    void density(IndicatorId indicator, Optional<BigDecimal> number) {
        number.ifPresentOrElse(one -> densities.put(indicator, one), () -> densities.remove(indicator));
    }

    /// The factors an indicator of that unit can be multiplied by without a density.
    List<FactorSlot> slots(Indicator indicator, Language language) {
        return recipes.slotsFor(recipe, unit(indicator, language));
    }

    private static String unit(Indicator indicator, Language language) {
        return indicator.unit().best(language).orElse("");
    }

    /// The formula, or what is in its way.
    Draft draft(Snapshot content) {
        Language language = content.report().language();
        var chosen = new ArrayList<Activity>();
        activities.forEach((id, slot) -> content.figures().indicator(id).ifPresent(indicator -> chosen.add(
                new Activity(id, unit(indicator, language), slot, bridge(id)))));
        return recipes.draft(recipe, chosen);
    }

    private Optional<Bridge> bridge(IndicatorId id) {
        return Optional.ofNullable(densities.get(id)).map(number -> Bridge.density(number, ""));
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
        return new RecipeAdoption(content, indicator, recipe, formula, factors).edit(notes);
    }
}
