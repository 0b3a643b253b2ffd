package qingye.calc.formula;

import java.time.Year;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import qingye.model.formula.Formula;
import qingye.model.id.IndicatorId;
import qingye.model.indicator.Value;
import qingye.model.indicator.ValueKey;

/// Calculates indicators from the formulas given. Results between are never rounded; each is calculated once. A formula
/// may need its own value of an earlier year, as a running total does. For one thread at a time.
public final class Calculation {

    /// No report goes further back: here a running total that has no first value ends.
    public static final Year EARLIEST = Year.of(1990);

    private final Given given;
    private final Map<IndicatorId, Optional<Needs>> needs = new HashMap<>();
    private final Map<ValueKey, Result> results = new HashMap<>();
    private final Walk<ValueKey> walk = new Walk<>() {
        @Override
        Collection<ValueKey> needs(ValueKey key) {
            return formulaAt(key)
                    .map(formula -> formula.indicators().stream().map(use -> back(key, use)).filter(
                            Calculation.this::isCalculated).toList())
                    .orElse(List.of());
        }

        @Override
        boolean finished(ValueKey key) {
            return results.containsKey(key);
        }

        @Override
        void finish(ValueKey key) {
            formulaAt(key).ifPresent(formula -> results.put(key, evaluate(key, formula)));
        }

        @Override
        void circle(List<ValueKey> keys) {
            var path = Stream.concat(keys.stream(), Stream.of(keys.getFirst())).map(ValueKey::indicator).toList();
            keys.forEach(key -> results.put(key, new Result.Circular(path)));
        }
    };

    /// A formula, and what it needs, found once for all years.
    private record Needs(Formula formula, List<Formula.IndicatorUse> indicators, List<Formula.FactorUse> factors) {}

    private Calculation(Given given) {
        this.given = given;
    }

    /// A calculation of what is given.
    public static Calculation of(Given given) {
        return new Calculation(given);
    }

    /// What it calculates from.
    public Given given() {
        return given;
    }

    /// The result of that indicator's formula for that year, whether or not a typed value overrides it. Empty if it has
    /// no formula.
    public Optional<Result> at(ValueKey key) {
        if (!results.containsKey(key) && formulaAt(key).isEmpty()) {
            return Optional.empty();
        }
        walk.from(key);
        return Optional.ofNullable(results.get(key));
    }

    /// All results of those indicators for those years; those without a formula are left out.
    public Map<ValueKey, Result> all(Collection<IndicatorId> indicators, Collection<Year> years) {
        var all = new LinkedHashMap<ValueKey, Result>();
        for (Year year : years) {
            for (IndicatorId indicator : indicators) {
                var key = new ValueKey(indicator, year);
                at(key).ifPresent(result -> all.put(key, result));
            }
        }
        return all;
    }

    /// What stands for an indicator in formulas: its typed value, else its result, unrounded. Empty if there is
    /// neither, or no number.
    public Optional<Input.Figure> figure(ValueKey key) {
        if (!isCalculated(key)) {
            return typed(key) instanceof Value.Amount amount
                    ? Optional.of(new Input.Figure(key, amount.exact(), false))
                    : Optional.empty();
        }
        return at(key).flatMap(result -> result instanceof Result.Computed computed
                ? Optional.of(new Input.Figure(key, computed.exact(), true))
                : Optional.empty());
    }

    private Value typed(ValueKey key) {
        return key.year().isBefore(EARLIEST) ? Value.EMPTY : given.typed().apply(key);
    }

    /// Whether formulas take the result: there is a formula, and no override.
    private boolean isCalculated(ValueKey key) {
        return !key.year().isBefore(EARLIEST) && formulaAt(key).isPresent() && typed(key) instanceof Value.Empty;
    }

    private Optional<Needs> formulaAt(ValueKey key) {
        return needs.computeIfAbsent(key.indicator(), id -> given.formulas().apply(id).map(formula -> new Needs(
                formula, List.copyOf(formula.indicators()), List.copyOf(formula.factors()))));
    }

    private static ValueKey back(ValueKey key, Formula.IndicatorUse use) {
        return new ValueKey(use.indicator(), key.year().minusYears(use.yearsBack()));
    }

    private Result evaluate(ValueKey key, Needs formula) {
        var evaluation = new Evaluation(key);
        @Nullable
        Result broken = null;
        for (Formula.IndicatorUse use : formula.indicators()) {
            ValueKey needed = back(key, use);
            Value typed = typed(needed);
            @Nullable
            Result between = typed instanceof Value.Empty ? results.get(needed) : null;
            switch (between) {
                case null -> {
                    if (typed instanceof Value.Amount amount) {
                        evaluation.put(new Input.Figure(needed, amount.exact(), false));
                    } else {
                        evaluation.lacks(needed);
                    }
                }
                case Result.Computed computed -> evaluation.put(new Input.Figure(needed, computed.exact(), true));
                case Result.Missing missing -> evaluation.lacks(missing);
                case Result.Undefined _, Result.Circular _ -> broken = between;
            }
        }
        for (Formula.FactorUse use : formula.factors()) {
            evaluation.put(use, given.factors());
        }
        if (broken != null) {
            return broken;
        }
        return evaluation.result(formula.formula(), given.decimals().applyAsInt(key.indicator()));
    }
}
