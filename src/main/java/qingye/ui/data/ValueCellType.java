package qingye.ui.data;

import java.util.function.Function;

import javafx.util.converter.DefaultStringConverter;

import org.controlsfx.control.spreadsheet.SpreadsheetCellEditor;
import org.controlsfx.control.spreadsheet.SpreadsheetCellType;
import org.controlsfx.control.spreadsheet.SpreadsheetView;
import org.jspecify.annotations.Nullable;

/// The kind of all cells: text as printed, edited in a field of our own.
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

    /// Any text: the field lets nothing out that cannot stand there.
    @Override
    public boolean match(@Nullable Object value, Object... options) {
        return true;
    }

    @Override
    public String convertValue(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
