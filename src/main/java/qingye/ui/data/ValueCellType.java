package qingye.ui.data;

import java.util.function.Function;

import javafx.util.converter.DefaultStringConverter;

import org.controlsfx.control.spreadsheet.SpreadsheetCellEditor;
import org.controlsfx.control.spreadsheet.SpreadsheetCellType;
import org.controlsfx.control.spreadsheet.SpreadsheetView;
import org.jspecify.annotations.Nullable;

import qingye.model.indicator.ValueReader;

/// The kind of cell a value stands in: text as printed, edited in a field of our own.
final class ValueCellType extends SpreadsheetCellType<String> {

    private final Function<SpreadsheetView, SpreadsheetCellEditor> editor;

    ValueCellType(Function<SpreadsheetView, SpreadsheetCellEditor> editor) {
        super(new DefaultStringConverter());
        this.editor = editor;
    }

    @Override
    public SpreadsheetCellEditor createEditor(SpreadsheetView view) {
        return editor.apply(view);
    }

    @Override
    public String toString(@Nullable String item) {
        return item == null ? "" : item;
    }

    /// Whether the text is a value.
    ///
    /// @param options the unit of the indicator
    @Override
    public boolean match(@Nullable Object value, Object... options) {
        String unit = options.length == 0 ? "" : options[0].toString();
        return ValueReader.read(convertValue(value), unit) instanceof ValueReader.Read;
    }

    @Override
    public String convertValue(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
