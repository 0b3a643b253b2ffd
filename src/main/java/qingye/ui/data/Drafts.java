package qingye.ui.data;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import qingye.ui.sheet.Target;

/// Text that was typed into a cell and cannot stand there: kept until the cell is edited again, so that nothing typed
/// is lost.
final class Drafts {

    private final Map<Target, String> texts = new HashMap<>();

    void keep(Target target, String typed) {
        texts.put(target, typed);
    }

    Optional<String> take(Target target) {
        return Optional.ofNullable(texts.remove(target));
    }
}
