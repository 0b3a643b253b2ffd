package qingye.model.check;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What figures are checked for. What each one asks, with its tolerance and source, is said on its help page.
public enum Rule {
    /// members of a breakdown sum to their total
    PARTITION,
    /// shares, rates and intensities equal their quotient
    RATIO,
    /// means equal total by number and lie between those of the parts
    MEAN,
    /// a percentage can be the share of whole people or things
    ATTAINABILITY,
    /// figures of groups were measured and not shared out by heads
    ALLOCATION,
    /// emissions and energy follow from activities and factors
    EMISSION,
    /// figures move from year to year as such figures do
    MOVEMENT,
    /// figures are physically possible
    PLAUSIBILITY,
    /// the same thing has the same value wherever it stands
    SAMENESS,
    /// nothing that is to be printed is missing or contradicts its own kind
    COMPLETENESS;

    /// Its stable name, in files and on the command line.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The rule of that name.
    public static Optional<Rule> of(String code) {
        return Arrays.stream(values()).filter(rule -> rule.code().equals(code)).findFirst();
    }
}
