package qingye.model.indicator;

import java.time.Instant;

/// How far a value has come on its way into print. A value that was entered and not looked at yet is open.
public sealed interface Standing {

    /// It may be changed by anybody.
    Standing OPEN = new Open();

    /// Nobody has vouched for it; collected as soon as it is not empty.
    record Open() implements Standing {}

    /// Somebody has vouched for it. A new value is open again.
    ///
    /// @param by who
    record Confirmed(String by, Instant at) implements Standing {}

    /// It can no longer be changed, until somebody unlocks it.
    ///
    /// @param by who
    record Locked(String by, Instant at) implements Standing {}
}
