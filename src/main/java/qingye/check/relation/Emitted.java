package qingye.check.relation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import qingye.check.line.Line;
import qingye.check.line.Span;
import qingye.model.factor.EmissionFactor;

/// Emissions, or energy in standard coal, that are activities by factors.
///
/// @param burns what was used; at least one
public record Emitted(Line result, List<Burn> burns) implements Relation {

    private static final BigDecimal FAR = new BigDecimal("0.02");
    private static final BigDecimal NEAR = new BigDecimal("0.005");

    public Emitted {
        burns = List.copyOf(burns);
    }

    /// Activities that share a factor.
    ///
    /// @param lines rows of one dimension
    /// @param scales what each row is multiplied by before the factor
    /// @param factors those that could have been used
    public record Burn(List<Line> lines, List<BigDecimal> scales, List<Candidate> factors) {

        public Burn {
            lines = List.copyOf(lines);
            scales = List.copyOf(scales);
            factors = List.copyOf(factors);
        }

        /// How much was used, in the unit the factors are for; empty if a figure is missing.
        public Optional<Span> used(Year year, BigDecimal halves) {
            Span sum = Span.of(BigDecimal.ZERO);
            for (int at = 0; at < lines.size(); at++) {
                Optional<Span> span = lines.get(at).span(year, halves);
                if (span.isEmpty()) {
                    return Optional.empty();
                }
                sum = sum.plus(span.get().times(scales.get(at)));
            }
            return Optional.of(sum);
        }
    }

    /// A factor that could have been used.
    ///
    /// @param number in the unit of the result per unit of the activity
    public record Candidate(EmissionFactor factor, BigDecimal number) {

        private static final int DIGITS_USED = 5;

        /// What was calculated with: a factor of many digits is often used with fewer, 21.6219 as 21.622.
        Span span() {
            int digits = factor.value().stripTrailingZeros().precision();
            if (digits < DIGITS_USED) {
                return Span.of(number);
            }
            BigDecimal half = number.ulp().scaleByPowerOfTen(number.precision() - digits + 1)
                    .multiply(new BigDecimal("0.5"));
            return Span.around(number, half);
        }
    }

    /// What comes out with factors.
    ///
    /// @param factors one for each burn
    public record Outcome(List<Candidate> factors, Span value) {

        public Outcome {
            factors = List.copyOf(factors);
        }
    }

    @Override
    public String kind() {
        return "emitted";
    }

    @Override
    public List<Line> lines() {
        return Lines.joined(List.of(result), burns.stream().flatMap(burn -> burn.lines().stream()).toList());
    }

    @Override
    public List<Year> years() {
        return result.years();
    }

    @Override
    public Optional<Boolean> holds(Year year, BigDecimal halves) {
        return result.span(year, halves).flatMap(span -> nearest(year, halves).map(one -> one.value().meets(span)));
    }

    /// With the factors that come nearest to what is printed.
    public Optional<Outcome> nearest(Year year, BigDecimal halves) {
        Optional<BigDecimal> printed = result.number(year);
        return printed.flatMap(number -> outcomes(year, halves).stream()
                .min(Comparator.comparing(outcome -> off(outcome, number))));
    }

    /// With the factors that hold in other years, unless others come much nearer.
    public Optional<Outcome> usual(Year year, BigDecimal halves) {
        Optional<Outcome> nearest = nearest(year, halves);
        Optional<BigDecimal> printed = result.number(year);
        if (nearest.isEmpty() || printed.isEmpty()) {
            return nearest;
        }
        List<List<Candidate>> elsewhere = years().stream()
                .filter(other -> !other.equals(year) && holds(other, halves).orElse(false))
                .flatMap(other -> nearest(other, halves).stream())
                .map(Outcome::factors)
                .toList();
        Optional<Outcome> usual = outcomes(year, halves).stream()
                .filter(outcome -> elsewhere.contains(outcome.factors()))
                .min(Comparator.comparing(outcome -> off(outcome, printed.get())));
        boolean much = usual.filter(outcome -> isWithin(off(outcome, printed.get()), printed.get(), FAR)
                || !isWithin(off(nearest.get(), printed.get()), printed.get(), NEAR)).isEmpty();
        return much ? nearest : usual;
    }

    private static boolean isWithin(BigDecimal twice, BigDecimal of, BigDecimal share) {
        return twice.compareTo(of.abs().multiply(share).multiply(BigDecimal.TWO)) < 0;
    }

    private static BigDecimal off(Outcome outcome, BigDecimal number) {
        return outcome.value().low().add(outcome.value().high()).subtract(number.multiply(BigDecimal.TWO)).abs();
    }

    /// With every choice of factors.
    private List<Outcome> outcomes(Year year, BigDecimal halves) {
        List<Outcome> outcomes = List.of(new Outcome(List.of(), Span.of(BigDecimal.ZERO)));
        for (Burn burn : burns) {
            Optional<Span> used = burn.used(year, halves);
            if (used.isEmpty()) {
                return List.of();
            }
            var next = new ArrayList<Outcome>();
            for (Outcome outcome : outcomes) {
                for (Candidate candidate : burn.factors()) {
                    var factors = new ArrayList<>(outcome.factors());
                    factors.add(candidate);
                    next.add(new Outcome(
                            factors, outcome.value().plus(used.get().times(candidate.span()))));
                }
            }
            outcomes = next;
        }
        return outcomes;
    }

    /// The factor that the printed numbers imply; only where there is one burn.
    public Optional<BigDecimal> implied(Year year) {
        if (burns.size() != 1) {
            return Optional.empty();
        }
        return burns.getFirst().used(year, BigDecimal.ZERO).map(Span::low).filter(used -> used.signum() > 0)
                .flatMap(used -> result.number(year).map(number -> number.divide(used, MathContext.DECIMAL64)));
    }
}
