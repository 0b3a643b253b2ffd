package qingye.model.check;

import java.math.BigDecimal;
import java.util.Optional;

/// How a rule is used in a workspace.
///
/// @param on whether it is looked at
/// @param tolerance in the measure of the rule; empty for its own
public record RuleSetting(boolean on, Optional<BigDecimal> tolerance) {

    /// Every rule until somebody says otherwise.
    public static final RuleSetting USUAL = new RuleSetting(true, Optional.empty());

    public RuleSetting {
        if (tolerance.filter(one -> one.signum() < 0).isPresent()) {
            throw new IllegalArgumentException("a negative tolerance: " + tolerance);
        }
    }

    /// The same, looked at or not.
    public RuleSetting with(boolean used) {
        return new RuleSetting(used, tolerance);
    }

    /// The same with another tolerance; empty for the rule's own.
    public RuleSetting with(Optional<BigDecimal> other) {
        return new RuleSetting(on, other);
    }
}
