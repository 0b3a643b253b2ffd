package qingye.calc.unit;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/// How amounts in one unit become amounts in another.
public sealed interface Conversion {

    /// By multiplication.
    ///
    /// @param ratio how many of the new unit are one of the old
    record Scaling(Ratio ratio) implements Conversion {

        /// That amount in the new unit.
        public Converted convert(BigDecimal amount) {
            return new Converted(ratio.apply(amount), ratio.endsFor(amount));
        }
    }

    /// Not without a density, for instance litres of petrol in tonnes.
    record NeedsDensity(Unit from, Unit to) implements Conversion {}

    /// Not at all: they measure different things.
    record NotConvertible(Dimension from, Dimension to) implements Conversion {}

    /// An amount in the new unit.
    ///
    /// @param exact whether nothing was rounded; else it has 34 digits
    record Converted(BigDecimal amount, boolean exact) {}

    /// From unit to unit.
    static Conversion between(Unit from, Unit to) {
        return between(from, to, Optional.empty());
    }

    /// From unit to unit, by a stated rule where one is needed.
    static Conversion between(Unit from, Unit to, Optional<Bridge> bridge) {
        return switch (from) {
            case Unit.Simple simple when to instanceof Unit.Simple other -> simple(simple, other, bridge);
            case Unit.Per per when to instanceof Unit.Per other -> per(per, other, bridge);
            case Unit.Simple _, Unit.Per _ -> new NotConvertible(from.dimension(), to.dimension());
        };
    }

    private static Conversion simple(Unit.Simple from, Unit.Simple to, Optional<Bridge> bridge) {
        var scale = new Ratio(from.toBase(), to.toBase());
        if (from.dimension().equals(to.dimension())) {
            return new Scaling(scale);
        }
        Optional<Ratio> bridged = bridge.flatMap(rule -> across(rule, from.dimension(), to.dimension()));
        if (bridged.isPresent()) {
            return new Scaling(scale.times(bridged.get()));
        }
        return Set.of(Dimension.MASS, Dimension.VOLUME).equals(Set.of(from.dimension(), to.dimension()))
                ? new NeedsDensity(from, to)
                : new NotConvertible(from.dimension(), to.dimension());
    }

    private static Optional<Ratio> across(Bridge bridge, Dimension from, Dimension to) {
        if (bridge.from().equals(from) && bridge.to().equals(to)) {
            return Optional.of(bridge.ratio());
        }
        return bridge.from().equals(to) && bridge.to().equals(from)
                ? Optional.of(bridge.ratio().inverse())
                : Optional.empty();
    }

    private static Conversion per(Unit.Per from, Unit.Per to, Optional<Bridge> bridge) {
        Conversion above = simple(from.numerator(), to.numerator(), bridge);
        Conversion below = simple(from.denominator(), to.denominator(), bridge);
        if (above instanceof Scaling(Ratio over) && below instanceof Scaling(Ratio under)) {
            return new Scaling(over.times(under.inverse()));
        }
        boolean impossible = above instanceof NotConvertible || below instanceof NotConvertible;
        return impossible ? new NotConvertible(from.dimension(), to.dimension()) : new NeedsDensity(from, to);
    }
}
