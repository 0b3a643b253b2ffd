package qingye.ui.matrix;

import javafx.scene.layout.BorderPane;

/// The matrix with what belongs to it: the strip of tools, and the field with points and labels.
public final class MatrixBoard extends BorderPane {

    private final MatrixPane pane;

    /// @param giveReason brings the caret to where the reason of a move is written
    public MatrixBoard(MatrixModel model, Runnable giveReason) {
        var sight = new Sight();
        pane = new MatrixPane(model, sight, giveReason);
        setMinSize(0, 0);
        setTop(new MatrixTools(model, sight, pane::zoom));
        setCenter(pane);
    }

    /// Takes the keyboard to the matrix.
    public void enter() {
        pane.requestFocus();
    }
}
