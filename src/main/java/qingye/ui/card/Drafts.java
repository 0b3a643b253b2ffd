package qingye.ui.card;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import qingye.model.factor.FactorSlot;
import qingye.model.id.IndicatorId;
import qingye.model.indicator.ValueKey;

/// What was typed and chosen on the cards and is not handed in yet, by the value or indicator it is for.
final class Drafts {

    private final Map<ValueKey, RestateDraft> restatements = new HashMap<>();
    private final Map<ValueKey, Map<FactorSlot, OwnFactorDraft>> factors = new HashMap<>();
    private final Map<IndicatorId, RecipeChoices> recipes = new HashMap<>();
    private final Map<IndicatorId, UnitDraft> units = new HashMap<>();

    /// Of a restatement of the value.
    RestateDraft restatement(ValueKey of) {
        return restatements.computeIfAbsent(of, _ -> new RestateDraft());
    }

    void dropRestatement(ValueKey of) {
        restatements.remove(of);
    }

    /// Of a factor of the company's own.
    ///
    /// @param unit as it is proposed
    OwnFactorDraft factor(ValueKey of, FactorSlot slot, String unit) {
        return factors.computeIfAbsent(of, _ -> new HashMap<>()).computeIfAbsent(slot, _ -> new OwnFactorDraft(unit));
    }

    void dropFactor(ValueKey of, FactorSlot slot) {
        factors.getOrDefault(of, new HashMap<>()).remove(slot);
    }

    /// Of a calculation of the indicator by a recipe.
    RecipeChoices recipe(IndicatorId of) {
        return recipes.computeIfAbsent(of, _ -> new RecipeChoices());
    }

    /// The same, if it was begun.
    Optional<RecipeChoices> begunRecipe(IndicatorId of) {
        return Optional.ofNullable(recipes.get(of));
    }

    void dropRecipe(IndicatorId of) {
        recipes.remove(of);
    }

    /// Of the answer to a change of unit.
    ///
    /// @param note as it is proposed
    UnitDraft unit(IndicatorId of, String note) {
        return units.computeIfAbsent(of, _ -> new UnitDraft(note));
    }

    void dropUnit(IndicatorId of) {
        units.remove(of);
    }
}
