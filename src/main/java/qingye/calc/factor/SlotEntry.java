package qingye.calc.factor;

import java.util.List;

import qingye.calc.unit.Unit;
import qingye.model.factor.FactorSlot;
import qingye.model.text.Localized;

/// What is known of a slot.
///
/// @param slot its code
/// @param unit in which a factor stands in formulas; factors printed in others are converted
/// @param recipes the ready-made calculations it belongs to
/// @param sources where its factors come from, the preferred first
/// @param name as shown to people
public record SlotEntry(
        FactorSlot slot, Unit.Per unit, List<String> recipes, List<String> sources, Localized<String> name) {

    public SlotEntry {
        recipes = List.copyOf(recipes);
        sources = List.copyOf(sources);
    }
}
