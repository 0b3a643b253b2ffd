package qingye.ui.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

import javafx.scene.control.TablePosition;

import org.controlsfx.control.spreadsheet.SpreadsheetView;

import qingye.ui.sheet.Block;

/// What is selected in a grid.
final class GridSelection {

    private final SpreadsheetView grid;

    GridSelection(SpreadsheetView grid) {
        this.grid = grid;
    }

    /// The selected places, with their types.
    List<TablePosition<?, ?>> places() {
        var positions = new ArrayList<TablePosition<?, ?>>();
        for (TablePosition<?, ?> position : grid.getSelectionModel().getSelectedCells()) {
            positions.add(position);
        }
        return positions;
    }

    /// The least block that holds all selected places; empty where nothing is selected.
    Optional<Block> block() {
        List<TablePosition<?, ?>> cells = places();
        return cells.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block(
                        least(cells, TablePosition::getRow), least(cells, TablePosition::getColumn),
                        most(cells, TablePosition::getRow), most(cells, TablePosition::getColumn)));
    }

    private static int least(List<TablePosition<?, ?>> positions, ToIntFunction<TablePosition<?, ?>> side) {
        return positions.stream().mapToInt(side).min().orElse(0);
    }

    private static int most(List<TablePosition<?, ?>> positions, ToIntFunction<TablePosition<?, ?>> side) {
        return positions.stream().mapToInt(side).max().orElse(0);
    }
}
