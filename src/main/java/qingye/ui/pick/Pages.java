package qingye.ui.pick;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

/// Lays a page over the work of a desk: one at a time, and Esc takes it away. It is part of the window, so that input
/// methods write into it.
public final class Pages extends StackPane {

    private final StackPane back = new StackPane();
    private final StackPane front = new StackPane();
    private @Nullable Node focusedBefore;

    public Pages() {
        front.setId("pages");
        front.setVisible(false);
        front.getStyleClass().add("page-front");
        front.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
        setMinWidth(0);
        getChildren().addAll(back, front);
    }

    /// Lays pages over something from now on; it cannot be used while one lies there.
    public void over(Node work) {
        back.getChildren().setAll(work);
    }

    /// Lays a page there.
    ///
    /// @param first gets the keyboard
    public void show(Node page, Node first) {
        if (!front.isVisible() && getScene() != null) {
            focusedBefore = getScene().getFocusOwner();
        }
        front.getChildren().setAll(page);
        front.setVisible(true);
        back.setDisable(true);
        first.requestFocus();
    }

    /// Takes the page away; the keyboard goes back to where it was.
    public void close() {
        if (!front.isVisible()) {
            return;
        }
        front.setVisible(false);
        front.getChildren().clear();
        back.setDisable(false);
        Node before = focusedBefore;
        focusedBefore = null;
        if (before != null && before.getScene() != null && isThere(before.getBoundsInLocal())) {
            before.requestFocus();
        }
    }

    private static boolean isThere(Bounds bounds) {
        return !bounds.isEmpty();
    }
}
