package qingye.ui.data;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/// A sentence right under the cell it is about. Lies over the grid and lets the mouse through.
final class ErrorBubble extends Pane {

    private static final double WIDTH = 360;

    private final Label words = new Label();

    ErrorBubble() {
        setId("cell-error-layer");
        setMouseTransparent(true);
        words.setId("cell-error");
        words.getStyleClass().add("error-bubble");
        words.setWrapText(true);
        words.setMaxWidth(WIDTH);
        words.setVisible(false);
        getChildren().add(words);
    }

    void show(Node under, String sentence) {
        words.setText(sentence);
        words.setVisible(true);
        words.applyCss();
        double width = Math.min(WIDTH, words.prefWidth(-1));
        double height = words.prefHeight(width);
        Bounds bounds = under.localToScene(under.getLayoutBounds());
        Point2D corner = sceneToLocal(bounds.getMaxX() - width, bounds.getMaxY() + 4);
        double y = corner.getY() + height > getHeight()
                ? sceneToLocal(0, bounds.getMinY()).getY() - height - 4
                : corner.getY();
        words.resizeRelocate(Math.max(8, corner.getX()), y, width, height);
        under.setAccessibleHelp(sentence);
    }

    void hide() {
        words.setVisible(false);
    }

    @Override
    protected void layoutChildren() {
        // the bubble is put by show
    }
}
