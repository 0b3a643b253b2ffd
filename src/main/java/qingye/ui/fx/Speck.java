package qingye.ui.fx;

import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

/// A pixel in the corner of a window that keeps the window from being painted anew as a whole.
///
/// JavaFX paints all of a window when it is asked for a frame in which nothing that can be seen has changed. It asks
/// for one after each layout that made nodes, as text does with every key: styles are then looked for once more, and
/// found to be in order. Where this pixel changes in that frame, it is all that is painted. Without a graphics card a
/// window takes some 70 ms, and the next key waits for it.
public final class Speck {

    private static final Color ONE = Color.color(0, 0, 0, 0);
    private static final Color OTHER = Color.color(1, 1, 1, 0);

    private Speck() {}

    /// Changes the pixel of a window, which nobody sees; nothing happens where the root of the scene takes no nodes.
    public static void touch(Scene scene) {
        if (scene.getRoot() instanceof Pane root) {
            var pixel = (Rectangle) scene.getProperties().computeIfAbsent(Speck.class, _ -> in(root));
            pixel.setFill(pixel.getFill().equals(ONE) ? OTHER : ONE);
        }
    }

    private static Rectangle in(Pane root) {
        var made = new Rectangle(1, 1, ONE);
        made.setManaged(false);
        made.setMouseTransparent(true);
        root.getChildren().addFirst(made);
        return made;
    }
}
