package qingye.export.pdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// On which page the headings came to stand, and what else can be led to.
/// A pass reads the map of the pass before and fills its own; two passes that agree are the end.
final class PageMap {

    private final Map<String, Integer> pages = new HashMap<>();
    private final Set<String> places = new HashSet<>();

    /// Notes where something starts; a later part of the same thing changes nothing.
    void stands(String id, int page) {
        pages.putIfAbsent(id, page);
    }

    /// Notes that something stands in the file at all.
    void printed(String id) {
        places.add(id);
    }

    /// Whether a link can lead there.
    boolean leads(String id) {
        return pages.containsKey(id) || places.contains(id);
    }

    /// The page, from 1; empty before the first pass.
    Optional<Integer> page(String id) {
        return Optional.ofNullable(pages.get(id));
    }

    /// Whether nothing is known yet.
    boolean isEmpty() {
        return pages.isEmpty();
    }

    /// Whether everything came to stand on the same pages, and the same was printed.
    boolean agrees(PageMap other) {
        return pages.equals(other.pages) && places.equals(other.places);
    }
}
