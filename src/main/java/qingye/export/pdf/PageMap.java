package qingye.export.pdf;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// On which page the headings came to stand.
/// A pass reads the map of the pass before and fills its own; two passes that agree are the end.
final class PageMap {

    private final Map<String, Integer> pages = new HashMap<>();

    /// Notes where something starts; a later part of the same thing changes nothing.
    void stands(String id, int page) {
        pages.putIfAbsent(id, page);
    }

    /// The page, from 1; empty before the first pass.
    Optional<Integer> page(String id) {
        return Optional.ofNullable(pages.get(id));
    }

    /// Whether nothing is known yet.
    boolean isEmpty() {
        return pages.isEmpty();
    }

    /// Whether everything came to stand on the same pages.
    boolean agrees(PageMap other) {
        return pages.equals(other.pages);
    }
}
