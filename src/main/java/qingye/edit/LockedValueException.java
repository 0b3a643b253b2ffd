package qingye.edit;

import qingye.model.indicator.ValueKey;

/// An edit that changes a locked value. Nothing was changed.
public final class LockedValueException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient ValueKey key;

    LockedValueException(ValueKey key) {
        super("locked: " + key);
        this.key = key;
    }

    /// The locked value.
    public ValueKey key() {
        return key;
    }
}
