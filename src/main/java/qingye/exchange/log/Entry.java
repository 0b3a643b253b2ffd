package qingye.exchange.log;

import java.time.Year;
import java.util.Optional;

/// One cell of a source and what became of it.
///
/// @param year of the value; empty if it could not be read
/// @param before what the workspace prints there now
/// @param after what the source says, or what was found where it was refused
/// @param problem why it was refused; only with [State#REJECTED]
public record Entry(
        Place place,
        State state,
        Labels labels,
        Optional<Year> year,
        String before,
        String after,
        Optional<Problem> problem) {

    /// Whether the source is empty where the workspace has a value: the value stays.
    public boolean leftAsItIs() {
        return state == State.UNCHANGED && after.isEmpty() && !before.isEmpty();
    }
}
