package qingye.calc.factor;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import qingye.calc.formula.Calculation;
import qingye.calc.formula.Given;
import qingye.calc.formula.Result;
import qingye.model.factor.EmissionFactor;
import qingye.model.factor.FactorKey;
import qingye.model.factor.PinnedFactor;
import qingye.model.indicator.ValueKey;

/// What an indicator would be had last year's factors stayed: a change of factor can hide that more was used.
///
/// @param key the indicator and year
/// @param changes the factors that differ from last year's, of the indicator and of those it is calculated from
/// @param last last year's result
/// @param now this year's result
/// @param atLastFactors this year's activities with last year's factors
public record ConstantFactorComparison(
        ValueKey key, List<Change> changes, Result.Computed last, Result.Computed now, Result.Computed atLastFactors) {

    public ConstantFactorComparison {
        changes = List.copyOf(changes);
    }

    /// A factor that was replaced.
    public record Change(FactorKey key, EmissionFactor last, EmissionFactor now) {}

    /// The comparison for that indicator and year. Empty if no factor changed, or one of the results cannot be
    /// calculated.
    public static Optional<ConstantFactorComparison> of(Given given, ValueKey key) {
        var before = new ValueKey(key.indicator(), key.year().minusYears(1));
        Map<FactorKey, Change> changes = new LinkedHashMap<>();
        Function<FactorKey, Optional<PinnedFactor>> held = wanted -> {
            Optional<PinnedFactor> now = given.factors().apply(wanted);
            if (!wanted.year().equals(key.year())) {
                return now;
            }
            Optional<PinnedFactor> last = given.factors()
                    .apply(new FactorKey(wanted.indicator(), before.year(), wanted.slot()));
            if (now.isPresent() && last.isPresent() && !now.equals(last)) {
                changes.put(wanted, new Change(wanted, last.get().factor(), now.get().factor()));
            }
            return last.or(() -> now);
        };
        Calculation printed = Calculation.of(given);
        Optional<Result.Computed> last = computed(printed, before);
        Optional<Result.Computed> now = computed(printed, key);
        Optional<Result.Computed> atLast = computed(Calculation.of(given.with(held)), key);
        if (changes.isEmpty() || last.isEmpty() || now.isEmpty() || atLast.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ConstantFactorComparison(
                key, new ArrayList<>(changes.values()), last.get(), now.get(), atLast.get()));
    }

    private static Optional<Result.Computed> computed(Calculation calculation, ValueKey key) {
        return calculation.at(key).flatMap(result -> result instanceof Result.Computed computed
                ? Optional.of(computed)
                : Optional.empty());
    }

    /// The growth as printed, in %; empty if last year was zero.
    public Optional<BigDecimal> growth() {
        return growth(now);
    }

    /// The growth had the factors stayed, in %; empty if last year was zero.
    public Optional<BigDecimal> growthAtLastFactors() {
        return growth(atLastFactors);
    }

    private Optional<BigDecimal> growth(Result.Computed to) {
        return last.exact().signum() == 0
                ? Optional.empty()
                : Optional.of(to.exact().subtract(last.exact()).multiply(BigDecimal.valueOf(100))
                        .divide(last.exact(), MathContext.DECIMAL128));
    }
}
