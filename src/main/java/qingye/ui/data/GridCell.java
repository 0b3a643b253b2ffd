package qingye.ui.data;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.scene.Node;

import org.controlsfx.control.spreadsheet.SpreadsheetCell;
import org.controlsfx.control.spreadsheet.SpreadsheetCellBase;
import org.controlsfx.control.spreadsheet.SpreadsheetCellType;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import qingye.ui.control.Icons;
import qingye.ui.nav.Mark;
import qingye.ui.sheet.CellState;
import qingye.ui.sheet.TableSheet;
import qingye.ui.sheet.Target;

/// A cell of the grid: a label or a value.
final class GridCell extends SpreadsheetCellBase {

    private final Target target;
    private CellState state = CellState.NONE;
    private String note = "";
    private Optional<Mark> found = Optional.empty();

    GridCell(TableSheet.Cell cell, SpreadsheetCellType<String> type) {
        super(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), type);
        this.target = cell.target();
        setWrapText(cell.key().isEmpty());
        getStyleClass().add(switch (cell.kind()) {
            case GROUP -> "cell-group";
            case LABEL -> "cell-label";
            case UNIT -> "cell-unit";
            case EARLIER -> "cell-earlier";
            case LATEST -> "cell-latest";
        });
        if (!cell.words().note().isEmpty()) {
            activateCorner(SpreadsheetCell.CornerPosition.TOP_RIGHT);
        }
        getStyleClass().addAll(state.styles());
        show(cell);
    }

    /// Shows what stands in the cell now. A locked value cannot be edited.
    void show(TableSheet.Cell cell) {
        if (!cell.text().equals(getItem())) {
            setItem(cell.text());
        }
        CellState now = cell.words().state();
        if (!now.equals(state)) {
            getStyleClass().removeAll(state.styles());
            getStyleClass().addAll(now.styles());
            state = now;
        }
        setEditable(now.stage() != CellState.Stage.LOCKED);
        setGraphic(mark(now));
        note = cell.words().note();
        tell();
    }

    private void tell() {
        setTooltip(Stream.concat(
                found.map(Mark::sentences).orElse(List.of()).stream(), Stream.of(note, state.sentence()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n")));
    }

    /// Shows in its corner what was found there.
    ///
    /// @return whether that is something else than before
    boolean show(Optional<Mark> mark) {
        if (mark.equals(found)) {
            return false;
        }
        found.ifPresent(one -> getStyleClass().remove(look(one)));
        mark.ifPresent(one -> getStyleClass().add(look(one)));
        if (mark.isPresent()) {
            activateCorner(SpreadsheetCell.CornerPosition.TOP_LEFT);
        } else {
            deactivateCorner(SpreadsheetCell.CornerPosition.TOP_LEFT);
        }
        found = mark;
        tell();
        return true;
    }

    private static String look(Mark mark) {
        return "found-" + mark.severity().code();
    }

    private static @Nullable Node mark(CellState state) {
        return state.stage() == CellState.Stage.LOCKED
                ? Icons.small(Feather.LOCK)
                : state.origin() == CellState.Origin.OVERRIDDEN ? Icons.small(Feather.EDIT_2) : null;
    }

    /// What is written by writing into it.
    Target target() {
        return target;
    }
}
