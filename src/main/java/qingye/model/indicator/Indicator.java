package qingye.model.indicator;

import qingye.model.id.IndicatorId;
import qingye.model.text.Localized;

/// Something that is measured every year.
///
/// @param id its stable code
/// @param name as printed in tables
/// @param unit as printed in tables
/// @param decimals how many decimals a typed value is printed with when it does not say so itself
/// @param definition what is counted, and how; may be in no language
public record Indicator(
        IndicatorId id, Localized<String> name, Localized<String> unit, int decimals, Localized<String> definition) {

    public Indicator {
        if (decimals < 0 || decimals > 12) {
            throw new IllegalArgumentException("decimals out of 0..12: " + decimals);
        }
    }
}
