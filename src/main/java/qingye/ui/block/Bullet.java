package qingye.ui.block;

import java.util.function.IntFunction;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;

/// The sign before an item of a list.
final class Bullet {

    private Bullet() {}

    static IntFunction<Node> factory(boolean numbered) {
        return index -> {
            var sign = new Label(numbered ? index + 1 + "." : "•");
            sign.getStyleClass().add("bullet");
            sign.setMinWidth(2 * Measure.EM);
            sign.setPrefWidth(2 * Measure.EM);
            sign.setAlignment(Pos.TOP_CENTER);
            sign.setMaxHeight(Double.MAX_VALUE);
            return sign;
        };
    }
}
