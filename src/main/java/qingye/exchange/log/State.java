package qingye.exchange.log;

/// What an import does to a cell.
public enum State {
    /// the cell is new, or was empty
    ADDED,
    /// another value is there
    CHANGED,
    /// the same value is there; or the source says nothing, and what is there is left as it is
    UNCHANGED,
    /// it was not understood; nothing of its row is taken
    REJECTED
}
