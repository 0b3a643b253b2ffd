package qingye.ui.data;

import javafx.scene.control.TablePosition;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// What the keys do in the grid while no cell is edited. Arrows move among the values; with Shift they extend the
/// block.
final class GridKeys {

    private static final int PAGE = 12;

    private final SheetGrid grid;
    private int anchorRow;
    private int anchorColumn;

    GridKeys(SheetGrid grid) {
        this.grid = grid;
    }

    /// Does what the key is for.
    ///
    /// @return whether it is for anything here
    boolean press(KeyEvent event) {
        if (event.isShortcutDown()) {
            return shortcut(event.getCode());
        }
        if (event.isAltDown() || event.isMetaDown()) {
            return false;
        }
        boolean back = event.isShiftDown();
        switch (event.getCode()) {
            case ENTER, F2 -> grid.editFocused(false);
            case DELETE, BACK_SPACE -> grid.clear();
            case TAB -> step(0, back ? -1 : 1, false);
            case UP -> step(-1, 0, back);
            case DOWN -> step(1, 0, back);
            case LEFT -> step(0, -1, back);
            case RIGHT -> step(0, 1, back);
            case PAGE_UP -> step(-PAGE, 0, back);
            case PAGE_DOWN -> step(PAGE, 0, back);
            case HOME -> step(0, -columns(), back);
            case END -> step(0, columns(), back);
            default -> {
                if (writes(event)) {
                    grid.editFocused(true);
                }
                return false;
            }
        }
        return true;
    }

    private boolean shortcut(KeyCode code) {
        switch (code) {
            case C -> grid.copyClipboard();
            case V -> grid.pasteClipboard();
            case D -> grid.fillDown();
            case R -> grid.fillRight();
            case X -> {
                grid.copyClipboard();
                grid.clear();
            }
            case A -> block(0, firstColumn(), rows() - 1, columns() - 1);
            case HOME -> select(0, firstColumn());
            case END -> select(rows() - 1, columns() - 1);
            default -> {
                return false;
            }
        }
        return true;
    }

    /// Whether the key begins to write: a sign, or the first key of an input method.
    private static boolean writes(KeyEvent event) {
        KeyCode code = event.getCode();
        String text = event.getText();
        boolean sign = !text.isEmpty() && !Character.isISOControl(text.charAt(0));
        return sign || code.isLetterKey() || code.isDigitKey() || code.isKeypadKey() || code == KeyCode.UNDEFINED;
    }

    private int rows() {
        return grid.shown().map(sheet -> sheet.rows().size()).orElse(0);
    }

    private int columns() {
        return grid.shown().map(sheet -> sheet.heads().size()).orElse(0);
    }

    private int firstColumn() {
        return grid.shown().map(TableSheet::labelColumns).orElse(0);
    }

    private void step(int down, int right, boolean extend) {
        TablePosition<?, ?> at = grid.getSelectionModel().getFocusedCell();
        if (rows() == 0 || firstColumn() >= columns()) {
            return;
        }
        int fromRow = at == null ? 0 : at.getRow();
        int fromColumn = at == null ? firstColumn() : at.getColumn();
        int row = Math.clamp(fromRow + down, 0, rows() - 1);
        int column = Math.clamp(fromColumn + right, firstColumn(), columns() - 1);
        if (!extend) {
            select(row, column);
            return;
        }
        if (grid.getSelectionModel().getSelectedCells().size() <= 1) {
            anchorRow = fromRow;
            anchorColumn = Math.max(fromColumn, firstColumn());
        }
        block(anchorRow, anchorColumn, row, column);
    }

    /// Selects one cell.
    void select(int row, int column) {
        anchorRow = row;
        anchorColumn = column;
        grid.getSelectionModel().clearAndSelect(row, grid.getColumns().get(column));
        reveal(row, column);
    }

    private void block(int fromRow, int fromColumn, int row, int column) {
        if (rows() == 0 || column < firstColumn()) {
            return;
        }
        grid.getSelectionModel().clearSelection();
        grid.getSelectionModel().selectRange(
                Math.min(fromRow, row), grid.getColumns().get(Math.min(fromColumn, column)),
                Math.max(fromRow, row), grid.getColumns().get(Math.max(fromColumn, column)));
        reveal(row, column);
    }

    private void reveal(int row, int column) {
        grid.getSelectionModel().focus(row, grid.getColumns().get(column));
        grid.scrollToRow(row);
    }
}
