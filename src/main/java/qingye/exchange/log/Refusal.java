package qingye.exchange.log;

/// Why a whole source was refused. Each has a sentence in the bundles: `import.refused.` and the name in lower case.
public enum Refusal {
    /// there is no such file
    MISSING,
    /// a folder, or something else that is no file
    NO_FILE,
    /// the system does not let us read it
    UNREADABLE,
    /// nothing in it
    EMPTY,
    /// more bytes than a table has
    TOO_BIG,
    /// neither UTF-8 nor GB18030
    ENCODING,
    /// no header row with the columns needed
    COLUMNS,
    /// the same column twice
    COLUMN_TWICE,
    /// a quote that does not end, or ends in the middle of a cell
    QUOTES,
    /// more rows than are read
    ROWS,
    /// more cells than are read
    CELLS,
    /// the binary format of old Excel
    OLD_EXCEL,
    /// protected by a password
    ENCRYPTED,
    /// holds macros
    MACROS,
    /// something else altogether
    FOREIGN,
    /// the ISO strict variant of xlsx
    STRICT,
    /// damaged
    DAMAGED,
    /// unpacks to far more than it says
    BOMB,
    /// declares entities
    ENTITIES,
    /// a workbook without any table
    NO_TABLE
}
