package qingye.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import qingye.model.id.IndicatorId;
import qingye.model.indicator.Indicator;
import qingye.model.indicator.Value;
import qingye.model.indicator.ValueKey;

/// All indicators and their values.
public record Figures(Map<IndicatorId, Indicator> indicators, Map<ValueKey, Value> values) {

    public Figures {
        indicators = Collections.unmodifiableMap(new LinkedHashMap<>(indicators));
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /// The indicator with that code.
    public Optional<Indicator> indicator(IndicatorId id) {
        return Optional.ofNullable(indicators.get(id));
    }

    /// The value there; empty if nothing was entered.
    public Value value(ValueKey key) {
        Value value = values.get(key);
        return value == null ? Value.EMPTY : value;
    }
}
