package qingye.exchange.manuscript;

/// Why a whole text was refused. Each has a sentence in the bundles: `manuscript.refused.` and the name in lower case.
public enum Refusal {
    /// there is no such file
    MISSING,
    /// a folder, or something else that is no file
    NO_FILE,
    /// the system does not let us read it
    UNREADABLE,
    /// nothing in it
    EMPTY,
    /// more than a report has
    TOO_BIG,
    /// neither UTF-8 nor GB18030
    ENCODING,
    /// the binary format of old Word
    OLD_WORD,
    /// protected by a password
    ENCRYPTED,
    /// something else altogether
    FOREIGN,
    /// damaged
    DAMAGED,
    /// unpacks to far more than it says, or is nested without end
    BOMB,
    /// declares entities
    ENTITIES
}
