package qingye.exchange.log;

/// Something about a source that a person should know, though nothing was refused for it.
public sealed interface Hint {

    /// Where.
    Place place();

    /// The text was not UTF-8; it was read in another encoding.
    record Encoding(Place place, String charset) implements Hint {}

    /// A column with a header that means nothing here; it was left out.
    record UnknownColumn(Place place, String name) implements Hint {}

    /// A note mark behind a label or value; it was taken off.
    record MarkTaken(Place place, String mark, String text) implements Hint {}

    /// A row of text that belongs to no table; it was left out.
    record RowLeftOut(Place place, String text) implements Hint {}

    /// A hidden sheet; it was left out.
    record SheetHidden(Place place) implements Hint {}

    /// A sheet with content, but without a table.
    record NoTable(Place place) implements Hint {}

    /// So many values are stored results of formulas.
    record FormulaResults(Place place, int count) implements Hint {}

    /// The workbook links to other files; they were not opened.
    record LinksIgnored(Place place) implements Hint {}
}
