package qingye.compose.index;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/// How an index comes to the pages it names.
public sealed interface Pages {

    /// The index stands in the report itself: its places are links, and their pages are those of the file.
    record Own() implements Pages {}

    /// The index is a file of its own: its places are plain words, with their pages in another file.
    ///
    /// @param pages of that file, by the id of what stands there
    record Foreign(Map<String, Integer> pages) implements Pages {
        public Foreign {
            pages = Collections.unmodifiableMap(new HashMap<>(pages));
        }
    }
}
