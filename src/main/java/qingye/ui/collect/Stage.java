package qingye.ui.collect;

import java.util.Locale;

import qingye.model.Figures;
import qingye.model.indicator.Standing;
import qingye.model.indicator.Value;
import qingye.model.indicator.ValueKey;

/// How far a value has come on its way into print.
enum Stage {
    EMPTY, COLLECTED, CONFIRMED, LOCKED;

    static Stage of(Figures figures, ValueKey key) {
        return switch (figures.dossier(key).standing()) {
            case Standing.Open _ -> figures.value(key) instanceof Value.Empty ? EMPTY : COLLECTED;
            case Standing.Confirmed _ -> CONFIRMED;
            case Standing.Locked _ -> LOCKED;
        };
    }

    /// Its name in keys, ids and style classes.
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
