package qingye.ui.card;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import qingye.model.factor.FactorSlot;
import qingye.model.id.IndicatorId;

/// What was chosen to calculate an indicator by a recipe: which one, and the activities with what each is multiplied
/// by. Knows no factors, so that those added later count.
final class RecipeChoices {

    private final Map<IndicatorId, FactorSlot> activities = new LinkedHashMap<>();
    private final Map<IndicatorId, String> densities = new HashMap<>();
    private Optional<String> recipe = Optional.empty();

    /// The code of the recipe; empty before one is chosen.
    Optional<String> recipe() {
        return recipe;
    }

    /// Another recipe has other factors: what was chosen is dropped.
    void choose(String code) {
        recipe = Optional.of(code);
        activities.clear();
        densities.clear();
    }

    /// The activities chosen, in order.
    Map<IndicatorId, FactorSlot> activities() {
        return Collections.unmodifiableMap(new LinkedHashMap<>(activities));
    }

    /// Adds an activity that is not there yet.
    void add(IndicatorId indicator, FactorSlot by) {
        activities.putIfAbsent(indicator, by);
    }

    void remove(IndicatorId indicator) {
        activities.remove(indicator);
        densities.remove(indicator);
    }

    void multiply(IndicatorId indicator, FactorSlot by) {
        activities.put(indicator, by);
    }

    void density(IndicatorId indicator, String typed) {
        densities.put(indicator, typed);
    }

    /// The density as it was typed.
    String typedDensity(IndicatorId indicator) {
        return densities.getOrDefault(indicator, "");
    }

    /// The density, if what was typed is one.
    Optional<BigDecimal> density(IndicatorId indicator) {
        return Density.read(typedDensity(indicator));
    }
}
