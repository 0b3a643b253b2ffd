package qingye.calc.formula;

import java.math.BigDecimal;
import java.util.List;

import qingye.model.factor.FactorKey;
import qingye.model.id.IndicatorId;
import qingye.model.indicator.ValueKey;

/// What calculating an indicator for a year gave.
public sealed interface Result {

    /// A number.
    ///
    /// @param exact not rounded; a quotient without an end has 34 digits (IEEE 754 decimal128)
    /// @param rounded half up to the decimals of the indicator, once and last
    /// @param inputs the numbers it was calculated from, in the order of the formula
    record Computed(BigDecimal exact, BigDecimal rounded, List<Input> inputs) implements Result {
        public Computed {
            inputs = List.copyOf(inputs);
        }
    }

    /// Something it is calculated from is missing.
    ///
    /// @param values that are empty, words, not applicable or not disclosed; those at the root, not results between
    /// @param factors that are not chosen
    record Missing(List<ValueKey> values, List<FactorKey> factors) implements Result {
        public Missing {
            values = List.copyOf(values);
            factors = List.copyOf(factors);
        }
    }

    /// There is no such number.
    ///
    /// @param where the indicator and year whose formula failed: this one, or one it is calculated from
    /// @param cause why
    record Undefined(ValueKey where, Cause cause) implements Result {}

    /// It is calculated from itself.
    ///
    /// @param path the indicators of the circle, the first again at the end
    record Circular(List<IndicatorId> path) implements Result {
        public Circular {
            path = List.copyOf(path);
        }
    }

    /// Why there is no number.
    enum Cause {
        /// a division by zero, also as the whole of a share or last year's value of a growth
        DIVISION_BY_ZERO,
        /// larger or smaller than anything that is reported: 10¹⁰⁰ and above, or more than 1,000 decimals
        OUT_OF_RANGE
    }
}
