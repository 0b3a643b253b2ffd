package qingye.calc.formula;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;

/// Goes through what depends on each other, what is needed first coming first. Descends without calls, so that a chain
/// may be of any length.
abstract class Walk<N> {

    /// What a node needs.
    abstract Collection<N> needs(N node);

    /// Whether there is nothing to do for a node, or nothing any more.
    abstract boolean finished(N node);

    /// Everything the node needs has been finished, or stands in a circle with it.
    abstract void finish(N node);

    /// These need each other, each the next and the last the first.
    abstract void circle(List<N> nodes);

    /// Finishes everything that `start` needs, and `start`.
    final void from(N start) {
        if (finished(start)) {
            return;
        }
        LinkedHashMap<N, Iterator<N>> path = new LinkedHashMap<>();
        path.put(start, needs(start).iterator());
        while (!path.isEmpty()) {
            var last = path.lastEntry();
            if (!last.getValue().hasNext()) {
                path.pollLastEntry();
                if (!finished(last.getKey())) {
                    finish(last.getKey());
                }
                continue;
            }
            N next = last.getValue().next();
            if (path.containsKey(next)) {
                List<N> open = new ArrayList<>(path.keySet());
                circle(open.subList(open.indexOf(next), open.size()));
            } else if (!finished(next)) {
                path.put(next, needs(next).iterator());
            }
        }
    }
}
