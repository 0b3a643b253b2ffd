package qingye.calc.materiality;

import java.math.BigDecimal;
import java.util.Optional;

import qingye.model.materiality.MaterialTopic;
import qingye.model.materiality.Method;
import qingye.model.materiality.Moved;

/// Where a topic stands.
///
/// @param impact how its impact was scored; empty where nobody answered
/// @param financial how its financial effect was scored; empty where nobody answered
public record TopicScore(MaterialTopic topic, Optional<Trace> impact, Optional<Trace> financial) {

    /// Its place on the axis of impacts: where it was put by hand, else where its score puts it.
    public Optional<BigDecimal> impactPlace() {
        return topic.standing().moved().map(Moved::impact).or(() -> impact.map(Trace::value));
    }

    /// Its place on the financial axis.
    public Optional<BigDecimal> financialPlace() {
        return topic.standing().moved().map(Moved::financial).or(() -> financial.map(Trace::value));
    }

    /// Whether it is material for its impact.
    public boolean impactMaterial(Method method) {
        return impactPlace().filter(place -> place.compareTo(method.impact().from()) >= 0).isPresent();
    }

    /// Whether it is material for its financial effect.
    public boolean financialMaterial(Method method) {
        return financialPlace().filter(place -> place.compareTo(method.financial().from()) >= 0).isPresent();
    }

    /// Whether it stands somewhere on one axis at least. One that does not is neither material nor immaterial.
    public boolean placed() {
        return impactPlace().isPresent() || financialPlace().isPresent();
    }

    /// The tier it is listed in: 1 where both sides are material, 2 where one is, 3 where none is; or the one that was
    /// decided by hand. Empty where nobody assessed it.
    public Optional<Integer> tier(Method method) {
        return topic.standing().tier().or(() -> calculatedTier(method));
    }

    /// The tier that follows from where it stands, whatever tier was decided by hand.
    public Optional<Integer> calculatedTier(Method method) {
        return placed()
                ? Optional.of(3 - (impactMaterial(method) ? 1 : 0) - (financialMaterial(method) ? 1 : 0))
                : Optional.empty();
    }
}
