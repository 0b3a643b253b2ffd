package qingye.exchange.collect;

import java.util.List;

import qingye.model.indicator.ValueKey;

/// Something forms say that cannot be taken without a decision.
public sealed interface Conflict {

    /// The value it is about.
    ValueKey key();

    /// Several forms give the same value differently; one may be accepted.
    record Differing(List<Change> claims) implements Conflict {
        public Differing {
            claims = List.copyOf(claims);
        }

        @Override
        public ValueKey key() {
            return claims.getFirst().key();
        }
    }

    /// The value was changed in the workspace after the form had been written; it may be accepted all the same.
    ///
    /// @param then what the form showed when it was written; empty if nothing
    record Overtaken(Change change, String then) implements Conflict {
        @Override
        public ValueKey key() {
            return change.key();
        }
    }

    /// The value is locked; it cannot be accepted.
    record Locked(Change change) implements Conflict {
        @Override
        public ValueKey key() {
            return change.key();
        }
    }
}
