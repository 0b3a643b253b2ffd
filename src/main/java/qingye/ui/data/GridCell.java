package qingye.ui.data;

import java.util.List;
import java.util.Optional;

import org.controlsfx.control.spreadsheet.SpreadsheetCell;
import org.controlsfx.control.spreadsheet.SpreadsheetCellBase;
import org.controlsfx.control.spreadsheet.SpreadsheetCellType;

import qingye.model.indicator.ValueKey;

/// A cell of the grid: a label that cannot be edited, or a value that can.
final class GridCell extends SpreadsheetCellBase {

    private final Optional<ValueKey> value;
    private final String unit;

    /// @param unit of the indicator, for reading what is typed
    GridCell(TableSheet.Cell cell, SpreadsheetCellType<String> type, String unit) {
        super(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(),
                cell.key().isPresent() ? type : SpreadsheetCellType.STRING);
        this.value = cell.key();
        this.unit = unit;
        setItem(cell.text());
        setEditable(value.isPresent());
        setWrapText(value.isEmpty());
        getStyleClass().add(switch (cell.kind()) {
            case GROUP -> "cell-group";
            case LABEL -> "cell-label";
            case UNIT -> "cell-unit";
            case EARLIER -> "cell-earlier";
            case LATEST -> "cell-latest";
        });
        if (!cell.words().note().isEmpty()) {
            setTooltip(cell.words().note());
            activateCorner(SpreadsheetCell.CornerPosition.TOP_RIGHT);
        }
    }

    /// The value it shows; empty for labels.
    Optional<ValueKey> value() {
        return value;
    }

    @Override
    public List<Object> getOptionsForEditor() {
        return List.of(unit);
    }
}
