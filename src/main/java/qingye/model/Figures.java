package qingye.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import qingye.model.factor.EmissionFactor;
import qingye.model.id.EvidenceId;
import qingye.model.id.FactorId;
import qingye.model.id.IndicatorId;
import qingye.model.indicator.Dossier;
import qingye.model.indicator.Evidence;
import qingye.model.indicator.Indicator;
import qingye.model.indicator.Value;
import qingye.model.indicator.ValueKey;

/// All indicators, their values and what is known about them.
///
/// @param dossiers of the values about which something is known
/// @param evidence the files that dossiers refer to
/// @param factors those the company added to the ones that come with the program
public record Figures(
        Map<IndicatorId, Indicator> indicators, Map<ValueKey, Value> values, Map<ValueKey, Dossier> dossiers,
        Map<EvidenceId, Evidence> evidence, Map<FactorId, EmissionFactor> factors) {

    /// None at all.
    public static final Figures NONE = new Figures(Map.of(), Map.of());

    public Figures {
        indicators = Collections.unmodifiableMap(new LinkedHashMap<>(indicators));
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        dossiers = Collections.unmodifiableMap(new LinkedHashMap<>(dossiers));
        evidence = Collections.unmodifiableMap(new LinkedHashMap<>(evidence));
        factors = Collections.unmodifiableMap(new LinkedHashMap<>(factors));
    }

    /// Values about which nothing else is known.
    public Figures(Map<IndicatorId, Indicator> indicators, Map<ValueKey, Value> values) {
        this(indicators, values, Map.of(), Map.of(), Map.of());
    }

    /// The indicator with that code.
    public Optional<Indicator> indicator(IndicatorId id) {
        return Optional.ofNullable(indicators.get(id));
    }

    /// What is known about the value there.
    public Dossier dossier(ValueKey key) {
        Dossier dossier = dossiers.get(key);
        return dossier == null ? Dossier.BLANK : dossier;
    }

    /// The value there; empty if nothing was entered.
    public Value value(ValueKey key) {
        Value value = values.get(key);
        return value == null ? Value.EMPTY : value;
    }
}
