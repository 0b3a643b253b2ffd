package qingye.calc.factor;

import java.util.List;

import qingye.calc.unit.Unit;
import qingye.model.factor.FactorSlot;
import qingye.model.text.Localized;

/// A ready-made calculation: activities times factors, added up.
///
/// @param code `scope1`, `scope2_location`, `scope2_market`, `scope3` or `energy`
/// @param unit of the result
/// @param name as shown to people
/// @param slots the factors it can use
public record Recipe(String code, Unit.Simple unit, Localized<String> name, List<FactorSlot> slots) {

    public Recipe {
        slots = List.copyOf(slots);
    }
}
