package qingye.model.answer;

import java.util.Locale;

/// The reasons for which GRI lets a disclosure be left out (GRI 1, requirement 6).
public enum Omission {
    /// what is asked about does not occur
    NOT_APPLICABLE,
    /// a law forbids it
    PROHIBITED,
    /// it is confidential
    CONFIDENTIAL,
    /// the information is not there, or not complete
    UNAVAILABLE;

    /// The name in files: `not-applicable`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
