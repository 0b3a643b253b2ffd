package qingye.ui.data;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import qingye.model.indicator.ValueKey;

/// Text that was typed into a cell and is no value: kept until the cell is edited again, so that nothing typed is lost.
final class Drafts {

    private final Map<ValueKey, String> texts = new HashMap<>();

    void keep(ValueKey key, String typed) {
        texts.put(key, typed);
    }

    Optional<String> take(ValueKey key) {
        return Optional.ofNullable(texts.remove(key));
    }
}
