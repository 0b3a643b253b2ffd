package qingye.calc.formula;

import java.math.BigDecimal;

import qingye.model.factor.FactorKey;
import qingye.model.factor.PinnedFactor;
import qingye.model.indicator.ValueKey;

/// A number that went into a result.
public sealed interface Input {

    /// The number itself.
    BigDecimal number();

    /// The value of an indicator.
    ///
    /// @param calculated whether it was itself calculated, and is not rounded
    record Figure(ValueKey key, BigDecimal number, boolean calculated) implements Input {}

    /// A factor.
    record Factor(FactorKey key, PinnedFactor pinned) implements Input {
        @Override
        public BigDecimal number() {
            return pinned.number();
        }
    }
}
