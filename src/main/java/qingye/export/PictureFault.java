package qingye.export;

/// Why a picture cannot be printed.
public enum PictureFault {
    /// neither PNG nor JPEG
    KIND,
    /// the file is not what it is said to be
    OTHER,
    /// the file ends too early
    CUT,
    /// its data contradict each other
    DAMAGED,
    /// more pixels than a page can take
    LARGE
}
