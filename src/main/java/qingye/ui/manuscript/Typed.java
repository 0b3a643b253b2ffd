package qingye.ui.manuscript;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What was typed and is not yet on disk. Of two typings of the same thing the newest wins, in whatever order they are
/// handed in and refused.
final class Typed<I, T> {

    /// What was typed in place of what.
    ///
    /// @param turn higher with each typing
    record Draft<T>(T before, T typed, long turn) {

        private Draft<T> inPlaceOf(T there) {
            return new Draft<>(there, typed, turn);
        }
    }

    private final Map<I, Draft<T>> waiting = new LinkedHashMap<>();
    private final Map<I, Draft<T>> handedIn = new HashMap<>();
    private long turns;

    /// Something was typed; it waits to be handed in.
    void type(I id, T present, T typed) {
        T before = Optional.ofNullable(waiting.get(id)).map(Draft::before).orElse(present);
        waiting.put(id, draft(before, typed));
    }

    /// A draft that does not wait.
    Draft<T> draft(T before, T typed) {
        turns++;
        return new Draft<>(before, typed, turns);
    }

    /// What waits of it.
    Optional<T> latest(I id) {
        return Optional.ofNullable(waiting.get(id)).map(Draft::typed);
    }

    /// Lets what waits of it go.
    void forget(I id) {
        waiting.remove(id);
    }

    /// All that waits, and lets it go.
    Map<I, Draft<T>> take() {
        var taken = new LinkedHashMap<>(waiting);
        waiting.clear();
        return taken;
    }

    /// A draft is on its way to the file.
    void hand(I id, Draft<T> draft) {
        handedIn.put(id, draft);
    }

    /// A draft has come to its end.
    void settle(I id, Draft<T> draft) {
        handedIn.remove(id, draft);
    }

    /// A draft was refused: the newest there is waits again, to be put in place of what is there now. One that is still
    /// on its way counts, too: it was made on top of the refused one, and is going to be refused like it.
    void keep(I id, Draft<T> refused, T there) {
        Draft<T> newest = newer(refused, newer(
                waiting.getOrDefault(id, refused), handedIn.getOrDefault(id, refused)));
        waiting.put(id, newest.inPlaceOf(there));
    }

    private static <T> Draft<T> newer(Draft<T> one, Draft<T> other) {
        return one.turn() >= other.turn() ? one : other;
    }
}
