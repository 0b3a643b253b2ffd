package qingye.model.materiality;

import java.math.BigDecimal;
import java.time.Year;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import qingye.model.id.PartId;
import qingye.model.text.Localized;

/// How the answers of a year become scores, and scores materiality.
///
/// @param scales what may be answered, and how scores are put together
/// @param weights what each criterion counts in its mean; those of 0 are not asked
/// @param horizons what each horizon counts in the mean of the financial scores
/// @param impact from where on a topic is material for its impact
/// @param financial from where on a topic is material for its financial effect
/// @param dimensions what topics are sorted by, in the order they are printed
/// @param axes what the two sides are called
public record Method(
        PartId id, Year year, int place, Scales scales, Map<Criterion, BigDecimal> weights,
        Map<Horizon, BigDecimal> horizons, Threshold impact, Threshold financial, List<Dimension> dimensions,
        Axes axes)
        implements MaterialityPart {

    /// What the two sides are called that topics are scored on. They are scored alike.
    public enum Axes {
        /// the impact on people and nature, and the financial effect on the company
        EFFECTS,
        /// what matters to those who have a stake, and what matters to the company
        VIEWS
    }

    /// How several scores become one.
    public enum Formula {
        /// their mean, each with its weight
        MEAN,
        /// their product, brought back to the scale: the root of as many scores as there are
        PRODUCT,
        /// the highest of them
        MAXIMUM
    }

    /// What may be answered, and how scores are put together.
    ///
    /// @param simple whether each topic has two scores only, one per axis
    /// @param lowest the lowest answer, 0 or above
    /// @param highest the highest answer
    /// @param severity how scale, scope and irremediability become severity
    /// @param likelihood how severity or magnitude becomes a score together with its likelihood
    /// @param horizons how the scores of the horizons become one
    public record Scales(
            boolean simple, BigDecimal lowest, BigDecimal highest, Formula severity, Formula likelihood,
            Formula horizons) {

        public Scales {
            if (lowest.compareTo(highest) >= 0) {
                throw new IllegalArgumentException("the scale ends where it begins");
            }
            if (lowest.signum() < 0) {
                throw new IllegalArgumentException("a scale begins at 0 or above: products have roots there only");
            }
        }
    }

    public Method {
        weights = Map.copyOf(weights);
        horizons = Map.copyOf(horizons);
        dimensions = List.copyOf(dimensions);
    }

    /// A method whose sides are called impact and financial effect.
    public Method(
            PartId id, Year year, int place, Scales scales, Map<Criterion, BigDecimal> weights,
            Map<Horizon, BigDecimal> horizons, Threshold impact, Threshold financial, List<Dimension> dimensions) {
        this(id, year, place, scales, weights, horizons, impact, financial, dimensions, Axes.EFFECTS);
    }

    /// The same method for another year.
    public Method of(PartId other, Year in) {
        return new Method(other, in, place, scales, weights, horizons, impact, financial, dimensions, axes);
    }

    /// This method on other scales.
    public Method with(Scales changed) {
        return new Method(id, year, place, changed, weights, horizons, impact, financial, dimensions, axes);
    }

    /// This method with other weights.
    public Method weighed(Map<Criterion, BigDecimal> criteria, Map<Horizon, BigDecimal> times) {
        return new Method(id, year, place, scales, criteria, times, impact, financial, dimensions, axes);
    }

    /// This method with other thresholds.
    public Method with(Threshold forImpact, Threshold forFinancial) {
        return new Method(id, year, place, scales, weights, horizons, forImpact, forFinancial, dimensions, axes);
    }

    /// This method with other dimensions.
    public Method sorted(List<Dimension> changed) {
        return new Method(id, year, place, scales, weights, horizons, impact, financial, changed, axes);
    }

    /// This method with its sides called otherwise.
    public Method called(Axes changed) {
        return new Method(id, year, place, scales, weights, horizons, impact, financial, dimensions, changed);
    }

    /// What is used until somebody decides otherwise: scores from 1 to 5, equal weights, material from the middle on.
    ///
    /// @param dimensions what topics are sorted by
    public static Method usual(PartId id, Year year, List<Dimension> dimensions) {
        var weights = new EnumMap<Criterion, BigDecimal>(Criterion.class);
        for (Criterion criterion : Criterion.values()) {
            weights.put(criterion, BigDecimal.ONE);
        }
        var horizons = new EnumMap<Horizon, BigDecimal>(Horizon.class);
        for (Horizon horizon : Horizon.values()) {
            horizons.put(horizon, BigDecimal.ONE);
        }
        var middle = new Threshold(BigDecimal.valueOf(3), Localized.none());
        return new Method(id, year, 1,
                new Scales(false, BigDecimal.ONE, BigDecimal.valueOf(5), Formula.MEAN, Formula.PRODUCT, Formula.MEAN),
                weights, horizons, middle, middle, dimensions);
    }
}
