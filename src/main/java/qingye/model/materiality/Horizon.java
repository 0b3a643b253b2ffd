package qingye.model.materiality;

/// How far away something is.
public enum Horizon {
    /// within the year after the report
    SHORT,
    /// from one year to five
    MEDIUM,
    /// more than five years away
    LONG
}
