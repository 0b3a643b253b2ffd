package qingye.ui.chapter;

import java.util.function.Supplier;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.StackPane;

/// The place beside a block for a small button, which is made when the pointer or the caret first comes near: a page
/// has many blocks, and most of their buttons are never wanted.
final class Gutter extends StackPane {

    private static final double WIDTH = 24;

    /// Held here: a binding that nobody holds goes away with its listeners.
    private final ObservableValue<Boolean> near;

    /// @param near whether the button is to be seen
    Gutter(ObservableValue<Boolean> near, Supplier<? extends Node> maker) {
        this.near = near;
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxSize(WIDTH, USE_PREF_SIZE);
        near.addListener((_, _, wanted) -> {
            if (wanted && getChildren().isEmpty()) {
                Node made = maker.get();
                getChildren().add(made);
                made.visibleProperty().bind(made instanceof MenuButton menu
                        ? near.flatMap(now -> now ? near : menu.showingProperty())
                        : near);
            }
        });
    }
}
