package qingye.exchange.sheet;

import java.util.OptionalInt;
import java.util.function.UnaryOperator;

import qingye.exchange.log.Problem;
import qingye.exchange.source.Cleaning;
import qingye.model.indicator.Value;
import qingye.model.indicator.ValueReader;

/// What one cell of a sheet gave where a value belongs.
public sealed interface CellValue {

    /// A value.
    record Good(Value value) implements CellValue {}

    /// None.
    ///
    /// @param found what stands in the cell
    record Bad(String found, Problem problem) implements CellValue {}

    /// Reads a cell.
    ///
    /// @param unit of the indicator
    /// @param clean what else is to be taken off a text
    static CellValue of(GridCell cell, String unit, UnaryOperator<String> clean) {
        return switch (cell.kind()) {
            case TEXT -> {
                OptionalInt control = Cleaning.control(cell.text());
                yield control.isPresent()
                        ? new Bad("", new Problem.ControlCharacter(control.getAsInt()))
                        : of(ValueReader.read(clean.apply(Cleaning.text(cell.text())), unit));
            }
            case NUMBER -> of(NumberText.read(cell, unit));
            case DATE -> new Bad(cell.text(), new Problem.DateCell(cell.text()));
            case ERROR -> new Bad(cell.text(), new Problem.ErrorCell(cell.text()));
            case NO_RESULT -> new Bad("", new Problem.NoResult());
            case FOREIGN_FORMULA -> new Bad(cell.text(), new Problem.ForeignFormula());
        };
    }

    private static CellValue of(ValueReader.Reading reading) {
        return switch (reading) {
            case ValueReader.Read(Value value) -> new Good(value);
            case ValueReader.Misread(String found, var fault) -> new Bad(found, new Problem.NotANumber(fault, found));
        };
    }
}
