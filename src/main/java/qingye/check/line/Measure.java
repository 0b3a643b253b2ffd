package qingye.check.line;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

import qingye.calc.unit.Ratio;
import qingye.calc.unit.Unit;

/// What a row is measured in.
///
/// @param code tells measures apart: the code of the unit, or its folded print if the unit is not in the vocabulary
/// @param unit if it is in the vocabulary
public record Measure(String code, Optional<Unit> unit) {

    private static final Set<String> COUNTED = Set.of(
            "people", "visits", "households", "cases", "incidents", "pieces", "packs", "notices", "companies",
            "projects", "occasions", "sessions", "sheets");

    /// Whether it counts whole people or things: such figures are never rounded.
    public boolean isCounted() {
        return simple().filter(one -> COUNTED.contains(one.dimension().code())
                && one.toBase().compareTo(BigDecimal.ONE) == 0).isPresent();
    }

    /// Whether it counts people.
    public boolean isPeople() {
        return is("people");
    }

    /// Whether it is in percent.
    public boolean isPercent() {
        return code.equals("percent");
    }

    /// Whether it is a quantity for each of something.
    public boolean isPer() {
        return unit.filter(Unit.Per.class::isInstance).isPresent();
    }

    /// Whether it is of that dimension.
    public boolean is(String dimension) {
        return simple().filter(one -> one.dimension().code().equals(dimension)).isPresent();
    }

    /// What can be added to it after conversion; its own code if that is not known.
    public String dimension() {
        return simple().map(one -> one.dimension().code()).orElse(code);
    }

    /// The unit, if it is in the vocabulary and not per another.
    public Optional<Unit.Simple> simple() {
        return unit.filter(Unit.Simple.class::isInstance).map(Unit.Simple.class::cast);
    }

    /// How many of `other` are one of this; empty if they measure different things.
    public Optional<Ratio> in(Measure other) {
        if (code.equals(other.code)) {
            return Optional.of(Ratio.ONE);
        }
        return simple().flatMap(from -> other.simple()
                .filter(to -> to.dimension().equals(from.dimension()))
                .map(to -> new Ratio(from.toBase(), to.toBase())));
    }
}
