package qingye.ui.chapter;

import java.util.function.Supplier;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.StackPane;

/// The place beside a block for a small button, which is made when the pointer or the caret first comes near: a page
/// has many blocks, and most of their buttons are never wanted.
final class Gutter extends StackPane {

    private static final double WIDTH = 24;

    /// A property of its own: a binding that nobody holds goes away with its listeners.
    private final BooleanProperty near = new SimpleBooleanProperty();
    private final Supplier<? extends Node> maker;

    /// @param near whether the button is to be seen
    Gutter(ObservableValue<Boolean> near, Supplier<? extends Node> maker) {
        this.maker = maker;
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxSize(WIDTH, USE_PREF_SIZE);
        this.near.bind(near);
        this.near.addListener((_, _, wanted) -> {
            if (wanted && getChildren().isEmpty()) {
                make();
            }
        });
    }

    private void make() {
        Node made = maker.get();
        getChildren().add(made);
        made.visibleProperty().bind(made instanceof MenuButton menu ? near.or(menu.showingProperty()) : near);
    }
}
