package qingye.exchange.plan;

import java.time.Year;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import qingye.exchange.source.SourceLine;
import qingye.model.indicator.Indicator;
import qingye.model.indicator.Value;

/// An indicator the source speaks of, and what it says of each year.
final class IndicatorSlot {

    private final Optional<Indicator> present;
    private final String code;
    private final String name;
    private final String unit;
    private final Map<Year, Said> years = new HashMap<>();

    /// What was said first of a year, and, if another row says something else, that row.
    private record Said(SourceLine.Figure first, Optional<SourceLine.Figure> against) {}

    /// @param present as the workspace has it; empty if it is new
    /// @param code as the source gives it; may be empty
    IndicatorSlot(Optional<Indicator> present, String code, String name, String unit) {
        this.present = present;
        this.code = code;
        this.name = name;
        this.unit = unit;
    }

    Optional<Indicator> present() {
        return present;
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    String unit() {
        return unit;
    }

    /// Whether the source calls it so everywhere.
    boolean isCalled(String otherName, String otherUnit) {
        return present.map(indicator -> Present.names(indicator, otherName, otherUnit))
                .orElse(name.equals(otherName) && unit.equals(otherUnit));
    }

    void say(SourceLine.Figure figure) {
        Said said = years.putIfAbsent(figure.year(), new Said(figure, Optional.empty()));
        if (said != null && said.against().isEmpty() && differ(said.first().value(), figure.value())) {
            years.put(figure.year(), new Said(said.first(), Optional.of(figure)));
        }
    }

    /// The figure that contradicts this one, if there is one.
    Optional<SourceLine.Figure> against(SourceLine.Figure figure) {
        Said said = years.get(figure.year());
        if (said == null || said.against().isEmpty()) {
            return Optional.empty();
        }
        return said.first().place().equals(figure.place()) ? said.against() : Optional.of(said.first());
    }

    /// Whether the same was said before.
    boolean repeats(SourceLine.Figure figure) {
        Said said = years.get(figure.year());
        return said != null && !said.first().place().equals(figure.place());
    }

    /// How many decimals most of its values are printed with; the larger number of two equally frequent ones.
    int decimals() {
        var counts = new HashMap<Integer, Integer>();
        for (Said said : years.values()) {
            if (said.first().value() instanceof Value.Amount amount && said.against().isEmpty()) {
                counts.merge(amount.decimals(), 1, Integer::sum);
            }
        }
        int best = 0;
        for (var count : counts.entrySet()) {
            int lead = count.getValue() - counts.getOrDefault(best, 0);
            if (lead > 0 || lead == 0 && count.getKey() > best) {
                best = count.getKey();
            }
        }
        return best;
    }

    private static boolean differ(Value one, Value other) {
        return !one.printed().equals(other.printed());
    }
}
