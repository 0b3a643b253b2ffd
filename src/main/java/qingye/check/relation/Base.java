package qingye.check.relation;

/// On what a rate was computed.
public enum Base {
    /// the number at the end of the year, or of the whole
    CLOSING,
    /// those counted and those still there at the end of the year: leavers by leavers and closing headcount
    WITH_NUMERATOR,
    /// the number at the beginning of the year
    OPENING,
    /// half of opening and closing
    AVERAGE
}
