package qingye.store.table;

import java.util.Map;
import java.util.Optional;

/// What the file keeps under ids, one kind of thing each.
///
/// @param <K> the id
/// @param <V> the thing
interface Shelf<K, V> {

    /// All of them, in the order of their creation.
    Map<K, V> all();

    /// The one with that id.
    Optional<V> find(K id);

    /// Adds one behind all others.
    void insert(K id, V thing);

    /// Replaces one; it keeps its place.
    void update(K id, V thing);

    /// Removes one.
    void delete(K id);

    /// Whether this is what is kept under the id; empty for nothing.
    default boolean holds(K id, Optional<V> expected) {
        return find(id).equals(expected);
    }
}
