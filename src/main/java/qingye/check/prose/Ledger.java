package qingye.check.prose;

import java.time.Year;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import qingye.model.Figures;
import qingye.model.block.Inline;
import qingye.model.id.IndicatorId;
import qingye.model.indicator.Value;
import qingye.model.indicator.ValueKey;

/// The values, to be asked for; it remembers what was, so that it is known whether the same would be answered again.
final class Ledger {

    private final Figures figures;
    private final Map<ValueKey, Value> asked = new HashMap<>();

    Ledger(Figures figures) {
        this.figures = figures;
    }

    /// The number of an indicator in a year; empty where no number is printed.
    Optional<Value.Amount> amount(IndicatorId indicator, Year year) {
        var key = new ValueKey(indicator, year);
        Value value = figures.value(key);
        asked.put(key, value);
        return value instanceof Value.Amount amount ? Optional.of(amount) : Optional.empty();
    }

    /// Remembers the values that a live number prints.
    void see(Inline.Numeric numeric) {
        amount(numeric.indicator(), numeric.latest());
        switch (numeric) {
            case Inline.Figure _ -> {
                // prints one value
            }
            case Inline.Total total -> {
                for (Year year = total.from(); year.isBefore(total.latest()); year = year.plusYears(1)) {
                    amount(total.indicator(), year);
                }
            }
            case Inline.Change change -> amount(change.indicator(), change.base());
        }
    }

    /// Whether there is nothing at all for that year: not even that it is not published.
    boolean isEmpty(IndicatorId indicator, Year year) {
        return amount(indicator, year).isEmpty();
    }

    /// What was asked for, with what was answered.
    Map<ValueKey, Value> asked() {
        return asked;
    }
}
