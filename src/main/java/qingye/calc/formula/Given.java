package qingye.calc.formula;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;

import qingye.model.factor.FactorKey;
import qingye.model.factor.PinnedFactor;
import qingye.model.formula.Formula;
import qingye.model.id.IndicatorId;
import qingye.model.indicator.Value;
import qingye.model.indicator.ValueKey;

/// Where a calculation takes things from. They must answer the same for as long as the calculation is used.
///
/// @param typed the value a person typed or imported, [Value#EMPTY] if none. For an indicator with a formula, anything
/// but empty is an override: whatever is calculated from the indicator takes it instead of the result.
/// @param formulas the formula of an indicator, if it is calculated
/// @param factors the factor chosen, if one is
/// @param decimals how many decimals the result of an indicator is rounded to
public record Given(
        Function<ValueKey, Value> typed,
        Function<IndicatorId, Optional<Formula>> formulas,
        Function<FactorKey, Optional<PinnedFactor>> factors,
        ToIntFunction<IndicatorId> decimals) {

    /// The same with other factors.
    public Given with(Function<FactorKey, Optional<PinnedFactor>> others) {
        return new Given(typed, formulas, others, decimals);
    }
}
