package qingye.check.prose;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.Set;

import qingye.check.line.Measure;

/// How a number's unit and that of an indicator go together.
///
/// @param times how many units of the indicator are one of the number's
/// @param strict whether they measure the same; else people use one for the other
record Scale(BigDecimal times, boolean strict) {

    private static final Scale SAME = new Scale(BigDecimal.ONE, true);
    private static final Scale LOOSE = new Scale(BigDecimal.ONE, false);
    private static final Set<Set<String>> ALIKE = Set.of(
            Set.of("money", "money_cny"), Set.of("mass", "emission"), Set.of("mass", "volume"),
            Set.of("mass", "coal"));
    private static final Set<String> SURE = Set.of("money", "money_cny", "emission");
    private static final Set<String> COUNTS = Set.of(
            "cases", "incidents", "occasions", "pieces", "sessions", "notices", "projects", "companies", "people");

    /// How they go together; empty if not at all.
    static Optional<Scale> of(Optional<Measure> number, Measure indicator) {
        if (number.isEmpty()) {
            return indicator.isPercent() ? Optional.empty() : Optional.of(LOOSE);
        }
        Measure measure = number.get();
        if (measure.code().equals(indicator.code())) {
            return Optional.of(SAME);
        }
        var ratio = measure.in(indicator);
        if (ratio.isPresent()) {
            return Optional.of(new Scale(ratio.get().decimal(), true));
        }
        if (measure.simple().isPresent() && indicator.simple().isPresent()) {
            return simple(measure, indicator);
        }
        // 每万元 0.238 吨: the number is that above the stroke
        String above =
                indicator.code().contains("/") ? indicator.code().substring(0, indicator.code().indexOf('/')) : "";
        boolean numerator = measure.code().equals(above) || (above.startsWith("tco2") && measure.code().equals("t"));
        boolean counted = measure.isCounted() && indicator.unit().isEmpty();
        return numerator || counted ? Optional.of(LOOSE) : Optional.empty();
    }

    private static Optional<Scale> simple(Measure measure, Measure indicator) {
        String one = measure.dimension();
        String other = indicator.dimension();
        if (ALIKE.contains(Set.of(one, other))) {
            BigDecimal from = measure.simple().orElseThrow().toBase();
            BigDecimal to = indicator.simple().orElseThrow().toBase();
            return Optional.of(new Scale(
                    from.divide(to, MathContext.DECIMAL64), SURE.contains(one) || SURE.contains(other)));
        }
        boolean counts = COUNTS.contains(one) && COUNTS.contains(other) && measure.isCounted() && indicator.isCounted();
        return counts ? Optional.of(LOOSE) : Optional.empty();
    }
}
