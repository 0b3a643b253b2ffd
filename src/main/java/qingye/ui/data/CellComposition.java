package qingye.ui.data;

import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodRequests;

import qingye.ui.fx.Fx;

/// Lets an input method begin to write in the selected cell, as a key does. Without it the system would send the first
/// letter of a Chinese word as it is, because only nodes that say so are written in by input methods.
///
/// The field of the cell shows what is being composed but is not given the keyboard before something is chosen: to move
/// the keyboard ends the composition.
final class CellComposition implements EventHandler<InputMethodEvent>, InputMethodRequests {

    private final Node node;
    private final SheetGrid grid;
    private final ValueCellEditor editor;

    private CellComposition(Node node, SheetGrid grid, ValueCellEditor editor) {
        this.node = node;
        this.grid = grid;
        this.editor = editor;
    }

    /// Begins to listen.
    ///
    /// @param node has the keyboard while a cell is selected
    static void on(Node node, SheetGrid grid, ValueCellEditor editor) {
        var composition = new CellComposition(node, grid, editor);
        node.setInputMethodRequests(composition);
        node.setOnInputMethodTextChanged(composition);
    }

    @Override
    public void handle(InputMethodEvent event) {
        if (!node.equals(event.getTarget())) {
            return;
        }
        boolean nothing = event.getComposed().isEmpty() && event.getCommitted().isEmpty();
        if (grid.getEditingCell() == null && !nothing) {
            editor.composeNext();
            grid.editFocused(true);
        }
        if (grid.getEditingCell() != null) {
            editor.compose(event);
            if (nothing) {
                Fx.later(this::leave);
            }
        }
        event.consume();
    }

    /// Closes the field if the composition was given up. Some input methods take back what they showed just before they
    /// commit what was chosen, so this waits for what else is on its way.
    private void leave() {
        if (grid.getEditingCell() != null && node.isFocused()) {
            editor.endEdit(false);
        }
    }

    /// Under the cell, where the field is once there is one.
    @Override
    public Point2D getTextLocation(int offset) {
        Node near = grid.getEditingCell() == null ? grid : editor.getEditor();
        Bounds place = near.localToScreen(near.getBoundsInLocal());
        return place == null ? Point2D.ZERO : new Point2D(place.getMinX(), place.getMaxY());
    }

    @Override
    public int getLocationOffset(int x, int y) {
        return 0;
    }

    @Override
    public void cancelLatestCommittedText() {
        // what was committed is in the field, where it can be deleted
    }

    @Override
    public String getSelectedText() {
        return "";
    }
}
