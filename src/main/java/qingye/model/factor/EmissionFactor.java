package qingye.model.factor;

import java.math.BigDecimal;
import java.time.Year;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import qingye.model.id.FactorId;

/// A factor that turns an activity into emissions or energy, exactly as its document prints it.
///
/// @param id its stable code
/// @param slot what it is for
/// @param kind how it was determined, for instance `average`, `excl-green`, `fuel`, `standard-coal`, `gwp`, `own`
/// @param region the grid or country it holds for, for instance `CN` or `CN-SX`; empty if everywhere
/// @param year the year it describes, if it describes one
/// @param value the number, with the decimals printed
/// @param unit of the number, a unit per a unit, for instance `kgCO2/kWh`
/// @param document where it was taken from
/// @param published when the document came out: a year, a month or a day, as far as known; empty if not known
/// @param confidence how sure it is
/// @param note what else is to be known; may be empty
public record EmissionFactor(
        FactorId id, FactorSlot slot, String kind, String region, Optional<Year> year, BigDecimal value, String unit,
        String document, String published, Confidence confidence, String note) {

    private static final Pattern YEAR = Pattern.compile("(\\d{4})(?:-.*)?");

    public EmissionFactor {
        if (value.signum() < 0) {
            throw new IllegalArgumentException("a factor is not negative: " + value);
        }
    }

    /// The year in which the document came out; of several years, the first.
    public OptionalInt publishedYear() {
        Matcher matcher = YEAR.matcher(published);
        return matcher.matches() ? OptionalInt.of(Integer.parseInt(matcher.group(1))) : OptionalInt.empty();
    }
}
