package qingye.calc.factor;

import java.util.Optional;

import qingye.calc.unit.Bridge;
import qingye.model.factor.FactorSlot;
import qingye.model.id.IndicatorId;

/// An indicator that says how much was used, and the factor it is multiplied by.
///
/// @param unit of the indicator, as printed
/// @param bridge a density, for instance, where the factor is per tonne and the indicator counts litres
public record Activity(IndicatorId indicator, String unit, FactorSlot slot, Optional<Bridge> bridge) {

    /// One that needs no density.
    public Activity(IndicatorId indicator, String unit, FactorSlot slot) {
        this(indicator, unit, slot, Optional.empty());
    }
}
