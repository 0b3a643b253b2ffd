package qingye.model.check;

/// What somebody said of a relation that was inferred from the figures.
public enum Verdict {
    /// it is meant: wherever it does not hold, something is wrong
    ACCEPTED,
    /// it is chance: it is not to be asked about again
    DISMISSED
}
