package qingye.model.indicator;

import java.util.Optional;

import qingye.model.formula.Formula;
import qingye.model.id.IndicatorId;
import qingye.model.text.Localized;

/// Something that is measured every year.
///
/// @param id its stable code
/// @param name as printed in tables
/// @param unit as printed in tables
/// @param decimals how many decimals a typed value is printed with when it does not say so itself
/// @param definition what is counted, and how; may be in no language
/// @param profile what it is for, and who answers for it
/// @param formula by which its values are calculated from others; empty if they are entered
public record Indicator(
        IndicatorId id, Localized<String> name, Localized<String> unit, int decimals, Localized<String> definition,
        Profile profile, Optional<Formula> formula) {

    public Indicator {
        if (decimals < 0 || decimals > 12) {
            throw new IllegalArgumentException("decimals out of 0..12: " + decimals);
        }
    }

    /// An indicator that is entered, of which no more is known than this.
    public Indicator(
            IndicatorId id, Localized<String> name, Localized<String> unit, int decimals,
            Localized<String> definition) {
        this(id, name, unit, decimals, definition, Profile.BLANK, Optional.empty());
    }

    /// The same by another name.
    public Indicator withName(Localized<String> other) {
        return new Indicator(id, other, unit, decimals, definition, profile, formula);
    }

    /// The same printed with another unit; no value is converted.
    public Indicator withUnit(Localized<String> other) {
        return new Indicator(id, name, other, decimals, definition, profile, formula);
    }

    /// The same with other decimals; no value is rounded.
    public Indicator withDecimals(int other) {
        return new Indicator(id, name, unit, other, definition, profile, formula);
    }

    /// The same with another definition.
    public Indicator withDefinition(Localized<String> other) {
        return new Indicator(id, name, unit, decimals, other, profile, formula);
    }

    /// The same with another profile.
    public Indicator with(Profile other) {
        return new Indicator(id, name, unit, decimals, definition, other, formula);
    }

    /// The same with another formula, or none.
    public Indicator with(Optional<Formula> other) {
        return new Indicator(id, name, unit, decimals, definition, profile, other);
    }
}
