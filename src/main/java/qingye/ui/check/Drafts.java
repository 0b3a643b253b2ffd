package qingye.ui.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import qingye.model.id.FindingId;

/// Reasons that were begun and are not handed in yet, by the finding they are for.
final class Drafts {

    private final Map<FindingId, String> reasons = new HashMap<>();

    /// What was typed so far; empty if nothing was begun.
    Optional<String> reason(FindingId of) {
        return Optional.ofNullable(reasons.get(of));
    }

    void keep(FindingId of, String words) {
        reasons.put(of, words);
    }

    void drop(FindingId of) {
        reasons.remove(of);
    }

    void takeOver(Drafts before) {
        reasons.putAll(before.reasons);
    }
}
