package qingye.ui.data;

import java.util.Optional;

import javafx.scene.control.Control;
import javafx.scene.control.TablePosition;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import qingye.ui.sheet.Block;
import qingye.ui.sheet.TableSheet;

/// What the keys do in the grid while no cell is edited. Arrows move among the cells; with Shift they extend the
/// block.
final class GridKeys {

    private static final int PAGE = 12;

    private final SheetGrid grid;
    private Optional<SheetActions> actions = Optional.empty();
    private int anchorRow;
    private int anchorColumn;

    GridKeys(SheetGrid grid) {
        this.grid = grid;
    }

    /// Lets keys ask for the actions.
    void offer(SheetActions offered) {
        actions = Optional.of(offered);
    }

    /// Does what the key is for.
    ///
    /// @return whether it is for anything here
    boolean press(KeyEvent event) {
        if (event.isShortcutDown()) {
            return shortcut(event.getCode(), event.isShiftDown());
        }
        if (event.isAltDown() && event.isShiftDown()) {
            return moves(event.getCode());
        }
        if (event.isAltDown() || event.isMetaDown()) {
            return false;
        }
        boolean back = event.isShiftDown();
        switch (event.getCode()) {
            case F3 -> grid.step(back ? -1 : 1);
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

    private boolean moves(KeyCode code) {
        if (code == KeyCode.UP || code == KeyCode.DOWN) {
            actions.ifPresent(one -> one.move(code == KeyCode.DOWN));
            return true;
        }
        return false;
    }

    private boolean shortcut(KeyCode code, boolean shift) {
        switch (code) {
            case F -> actions.ifPresent(SheetActions::find);
            case INSERT, EQUALS, PLUS, ADD -> actions.ifPresent(one -> one.insert(!shift));
            case MINUS, SUBTRACT -> actions.ifPresent(SheetActions::remove);
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
        int fromRow = at == null || at.getRow() < 0 ? 0 : at.getRow();
        int fromColumn = at == null || at.getColumn() < 0 ? firstColumn() : at.getColumn();
        TableSheet.Cell from = grid.shown().flatMap(sheet -> sheet.at(fromRow, fromColumn)).orElse(null);
        if (from == null) {
            return;
        }
        int row = Math.clamp(down > 0 ? from.row() + from.rowSpan() - 1 + down : from.row() + down, 0, rows() - 1);
        // Home and Tab stay among the values; the arrows reach the labels, too.
        int least = right == -1 ? 0 : Math.min(firstColumn(), fromColumn);
        int column = Math.clamp(
                right > 0 ? (long) from.column() + from.columnSpan() - 1 + right : (long) from.column() + right,
                right < -1 ? firstColumn() : least, columns() - 1);
        if (!extend) {
            select(row, column);
            return;
        }
        if (grid.getSelectionModel().getSelectedCells().size() <= 1) {
            anchorRow = fromRow;
            anchorColumn = fromColumn;
        }
        block(anchorRow, anchorColumn, row, column);
    }

    /// Selects one cell.
    void select(int row, int column) {
        if (row >= rows() || column >= grid.getColumns().size()) {
            return;
        }
        anchorRow = row;
        anchorColumn = column;
        grid.getSelectionModel().clearAndSelect(row, grid.getColumns().get(column));
        reveal(row, column);
    }

    /// Selects a block.
    void select(Block block) {
        anchorRow = block.top();
        anchorColumn = block.left();
        block(block.top(), block.left(), block.bottom(), block.right());
    }

    /// Whether cells have been laid out: ControlsFX cannot select more than one of them before. Keys may come sooner,
    /// while a file is being opened.
    private boolean isDrawn() {
        return grid.getSkin().getNode() instanceof Control table && table.getSkin() != null;
    }

    private void block(int fromRow, int fromColumn, int row, int column) {
        if (rows() == 0) {
            return;
        }
        if (!isDrawn()) {
            select(fromRow, fromColumn);
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
        // the grid's own way would put the row at the top, even one that is seen
        if (grid.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollTo(row);
        }
    }
}
