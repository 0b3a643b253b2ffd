package qingye.exchange.log;

import qingye.model.indicator.ValueReader;

/// Why a cell was refused. Every kind has a sentence in the bundles.
public sealed interface Problem {

    /// The row has more or fewer cells than the header.
    record CellCount(int expected, int found) implements Problem {}

    /// Looks like a number and is none.
    record NotANumber(ValueReader.Fault fault, String found) implements Problem {}

    /// Not a year from 1900 to 2100.
    record NotAYear(String found) implements Problem {}

    /// A cell that must say something is empty.
    record Blank() implements Problem {}

    /// A character that no text has, for instance a null byte.
    record ControlCharacter(int codePoint) implements Problem {}

    /// More text than such a cell may hold.
    record TooLong(int length, int most) implements Problem {}

    /// Another row gives the same cell another value; which is right cannot be told, so both are refused.
    record Conflict(Place other, String there) implements Problem {}

    /// Not the form of a code.
    record BadCode(String found) implements Problem {}

    /// The code belongs to an indicator of another name or unit.
    record CodeTaken(String code, String name, String unit) implements Problem {}

    /// The workspace knows the row under another code.
    record CodeDiffers(String code, String present) implements Problem {}

    /// Not the form of a note: `table:3; row:4`.
    record BadNote(String found) implements Problem {}

    /// More levels of sections than a report has.
    record PathTooDeep(int levels, int deepest) implements Problem {}

    /// A spreadsheet's error value such as `#REF!`.
    record ErrorCell(String found) implements Problem {}

    /// A spreadsheet's date where a figure belongs.
    record DateCell(String found) implements Problem {}

    /// A formula whose result is not in the file; formulas are never computed here.
    record NoResult() implements Problem {}

    /// A formula that takes its figure from another workbook; links are never followed.
    record ForeignFormula() implements Problem {}

    /// One value merged over several cells: which of them it belongs to cannot be told.
    record MergedValue() implements Problem {}

    /// Something stands in a column without a header.
    record NoHeader(String found) implements Problem {}

    /// The row stands twice in a form; which is right cannot be told, so neither is taken.
    record RowTwice(Place other) implements Problem {}

    /// The workspace has no indicator of that code any more.
    record NoIndicator(String code) implements Problem {}

    /// Nothing is wrong with this cell, but with another one of its row.
    record WithRow(Place broken) implements Problem {}
}
