package qingye.model.check;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What figures, and what is written of them, are checked for. What each one asks, with its tolerance and source, is
/// said on its help page.
public enum Rule {
    /// members of a breakdown sum to their total
    PARTITION("1"),
    /// shares, rates and intensities equal their quotient
    RATIO("1"),
    /// means equal total by number and lie between those of the parts
    MEAN("1"),
    /// a percentage can be the share of whole people or things
    ATTAINABILITY("1"),
    /// figures of groups were measured and not shared out by heads
    ALLOCATION("3"),
    /// emissions and energy follow from activities and factors
    EMISSION("1"),
    /// figures move from year to year as such figures do
    MOVEMENT("10"),
    /// figures are physically possible
    PLAUSIBILITY("1"),
    /// the same thing has the same value wherever it stands
    SAMENESS("1"),
    /// nothing that is to be printed is missing or contradicts its own kind
    COMPLETENESS(""),
    /// numbers in prose say the values of the indicators they name
    PROSE_FIGURE(""),
    /// changes claimed in prose happened like that
    PROSE_CHANGE(""),
    /// counts in prose fit the lists they introduce
    PROSE_COUNT(""),
    /// prose is complete, balanced, in one script, and not written twice
    PROSE_TEXT(""),
    /// names and terms in prose are those of the registers
    PROSE_NAME(""),
    /// the materiality assessment of the year holds together
    MATERIALITY(""),
    /// what the report says to disclosure standards holds
    INDEX("");

    private final String usual;

    Rule(String usual) {
        this.usual = usual;
    }

    /// Its stable name, in files and on the command line.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What it tolerates by itself, in the measure its help page says; empty where there is nothing to tolerate.
    public Optional<BigDecimal> tolerance() {
        return usual.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(usual));
    }

    /// The rule of that name.
    public static Optional<Rule> of(String code) {
        return Arrays.stream(values()).filter(rule -> rule.code().equals(code)).findFirst();
    }
}
