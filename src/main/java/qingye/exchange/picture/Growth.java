package qingye.exchange.picture;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/// How much is drawn when all that a drawing repeats is repeated: ten parts of ten parts ten times over are few words
/// and never done. Counted while the drawing is read, element by element.
final class Growth {

    /// Real drawings stay far below.
    private static final long MOST = 200_000;

    private final Deque<String> open = new ArrayDeque<>();
    private final Map<String, Long> elements = new HashMap<>();
    private final Map<String, List<String>> repeated = new HashMap<>();

    /// An element begins.
    ///
    /// @param id its name in the drawing; null if it has none
    /// @param reference to the part it shows, as `#name`; null if it shows none
    void begin(@Nullable String id, @Nullable String reference) {
        open.push(id == null ? "" : id);
        var above = new HashSet<>(open);
        above.add("");
        above.forEach(name -> elements.merge(name, 1L, Long::sum));
        if (reference != null && reference.startsWith("#")) {
            above.forEach(name -> repeated.computeIfAbsent(name, _ -> new ArrayList<>()).add(reference.substring(1)));
        }
    }

    void end() {
        open.pop();
    }

    /// Whether it never ends, or is more than can be drawn.
    boolean endless() {
        return count("", new HashMap<>(), new HashSet<>()) > MOST;
    }

    private long count(String name, Map<String, Long> counted, Set<String> above) {
        Long known = counted.get(name);
        if (known != null) {
            return known;
        }
        if (!above.add(name)) {
            return Long.MAX_VALUE / 2;
        }
        long all = elements.getOrDefault(name, 0L);
        for (String part : repeated.getOrDefault(name, List.of())) {
            all = Math.min(Long.MAX_VALUE / 2, all + count(part, counted, above));
        }
        above.remove(name);
        counted.put(name, all);
        return all;
    }
}
