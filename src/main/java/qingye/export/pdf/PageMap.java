package qingye.export.pdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// On which page the headings came to stand, and what else can be led to.
/// A pass reads the map of the pass before and fills its own; two passes that agree are the end.
final class PageMap {

    private final Map<String, Integer> headings = new HashMap<>();
    private final Map<String, Integer> others = new HashMap<>();
    private final Set<String> named = new HashSet<>();

    /// Notes where a heading starts; a later part of the same thing changes nothing.
    void stands(String id, int page) {
        headings.putIfAbsent(id, page);
    }

    /// Notes that something stands in the file, and where.
    void printed(String id, int page) {
        others.putIfAbsent(id, page);
    }

    /// Whether a link can lead there.
    boolean leads(String id) {
        return page(id).isPresent();
    }

    /// The page, from 1; empty before the first pass, and where no such thing stands.
    Optional<Integer> page(String id) {
        return Optional.ofNullable(headings.get(id)).or(() -> Optional.ofNullable(others.get(id)));
    }

    /// The page that is going to be printed; empty as [#page] is. Two passes must agree on it.
    Optional<Integer> named(String id) {
        named.add(id);
        return page(id);
    }

    /// All that is known, by id.
    Map<String, Integer> places() {
        var places = new HashMap<>(others);
        places.putAll(headings);
        return places;
    }

    /// Whether nothing is known yet.
    boolean isEmpty() {
        return headings.isEmpty() && others.isEmpty();
    }

    /// Whether the same was printed, and what this pass named came to stand on the same pages. What is not named may
    /// move: nothing tells of it.
    ///
    /// @param before from which this pass took the pages it named
    boolean agrees(PageMap before) {
        return headings.equals(before.headings) && others.keySet().equals(before.others.keySet())
                && before.named.stream().allMatch(id -> page(id).equals(before.page(id)));
    }
}
