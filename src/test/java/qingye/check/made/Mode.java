package qingye.check.made;

/// How the figures of a made-up table are printed.
public enum Mode {
    /// what is added up was rounded before: printed parts sum exactly to their printed total
    EXACT,
    /// everything is computed exactly, and each printed figure rounded half up for itself
    ROUNDED
}
