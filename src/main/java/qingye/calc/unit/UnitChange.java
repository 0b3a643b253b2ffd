package qingye.calc.unit;

import java.util.Optional;

/// How the unit printed for one year differs from that of another. Any change demands a note.
public sealed interface UnitChange {

    /// The same unit, if perhaps in other words or characters.
    record None() implements UnitChange {}

    /// The same dimension on another scale.
    ///
    /// @param factor how many of the new unit are one of the old; one if only what it is called changed
    record Scale(Unit from, Unit to, Ratio factor) implements UnitChange {}

    /// Something else is measured.
    record Measure(Unit from, Unit to) implements UnitChange {}

    /// Words that differ and of which one at least is no unit of the vocabulary.
    record Unknown(String from, String to) implements UnitChange {}

    /// From one printed unit to another.
    static UnitChange between(Units units, String from, String to) {
        Optional<Unit> before = units.find(from);
        Optional<Unit> after = units.find(to);
        if (before.isEmpty() || after.isEmpty()) {
            return Units.fold(from).equals(Units.fold(to)) ? new None() : new Unknown(from, to);
        }
        if (before.get().code().equals(after.get().code())) {
            return new None();
        }
        return switch (Conversion.between(before.get(), after.get())) {
            case Conversion.Scaling(Ratio ratio) -> new Scale(before.get(), after.get(), ratio);
            case Conversion.NeedsDensity _, Conversion.NotConvertible _ -> new Measure(before.get(), after.get());
        };
    }
}
