package qingye.check.made;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import qingye.model.check.Rule;
import qingye.model.indicator.ValueKey;

/// What the figures of one year were made to satisfy.
///
/// @param table what the table of its result is about
/// @param rules any of which may report it
/// @param result the figure that follows from the others, if one does
/// @param inputs the others
/// @param certain the figures of which a clear change must be noticed by it; of the others it may
/// @param gauge how far it is from holding
public record Relation(
        String table, Set<Rule> rules, Optional<ValueKey> result, List<ValueKey> inputs, Set<ValueKey> certain,
        Gauge gauge) {

    public Relation {
        inputs = List.copyOf(inputs);
        certain = Set.copyOf(certain);
    }

    /// Measures figures as printed.
    @FunctionalInterface
    public interface Gauge {
        /// 1 or less where the relation holds within rounding, several where it clearly does not.
        double off(Function<ValueKey, BigDecimal> printed);
    }

    /// All figures it ties together.
    public Stream<ValueKey> keys() {
        return Stream.concat(result.stream(), inputs.stream());
    }

    public boolean ties(ValueKey key) {
        return keys().anyMatch(key::equals);
    }

    /// What is alike in many of them.
    public String sort() {
        return rules + (result.isPresent() ? " in " : " without a result in ") + table;
    }

    @Override
    public String toString() {
        return rules + " " + result.map(ValueKey::toString).orElse("-") + " <- " + inputs;
    }
}
