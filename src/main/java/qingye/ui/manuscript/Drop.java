package qingye.ui.manuscript;

/// Where a section is put down beside another one.
public enum Drop {
    /// in front of it, on its level
    BEFORE,
    /// as the last one below it
    INSIDE,
    /// behind it and all below it, on its level
    AFTER
}
