package qingye.model.indicator;

/// What sort of figure an indicator gives.
public enum Kind {
    /// whole things or people
    COUNT,
    /// a measured quantity or a sum of money
    AMOUNT,
    /// a share of a whole, usually in percent
    RATE,
    /// a quantity for each unit of something else
    INTENSITY,
    /// an average
    MEAN,
    /// words
    TEXT
}
