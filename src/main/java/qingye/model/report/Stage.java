package qingye.model.report;

/// How far the text of a section has come.
public enum Stage {
    /// somebody is to write it, or writes it
    DRAFT,
    /// its owner holds it for complete
    WRITTEN,
    /// somebody else has read it
    REVIEWED,
    /// it is printed as it is
    FINAL
}
