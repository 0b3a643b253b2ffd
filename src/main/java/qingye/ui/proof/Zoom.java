package qingye.ui.proof;

import java.util.List;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.feather.Feather;

import qingye.text.Messages;
import qingye.ui.control.Icons;

/// How large a page is shown: as wide as there is room, or some steps larger. Two buttons, and the keys that do the
/// same elsewhere.
final class Zoom extends HBox {

    private static final List<Double> FACTORS = List.of(1.0, 1.4, 2.0, 2.8, 4.0);

    private final ReadOnlyIntegerWrapper step = new ReadOnlyIntegerWrapper();
    private final Messages messages;

    Zoom(Messages messages) {
        this.messages = messages;
        Button smaller = button("proof-smaller", "proof.smaller", Feather.ZOOM_OUT, -1);
        Button larger = button("proof-larger", "proof.larger", Feather.ZOOM_IN, 1);
        smaller.disableProperty().bind(step.isEqualTo(0));
        larger.disableProperty().bind(step.isEqualTo(FACTORS.size() - 1));
        getChildren().addAll(smaller, larger);
    }

    private Button button(String id, String key, Feather sign, int by) {
        var button = new Button();
        button.setId(id);
        button.setGraphic(Icons.small(sign));
        button.getStyleClass().addAll("flat", "small", "button-icon");
        button.setAccessibleText(messages.text(key));
        button.setTooltip(new Tooltip(messages.text(key)));
        button.setOnAction(_ -> to(step.get() + by));
        return button;
    }

    /// Goes to a step; 0 fits the width.
    void to(int wanted) {
        step.set(Math.clamp(wanted, 0, FACTORS.size() - 1));
    }

    /// The step.
    ReadOnlyIntegerProperty step() {
        return step.getReadOnlyProperty();
    }

    /// How many times as wide as there is room.
    double factor() {
        return FACTORS.get(step.get());
    }

    /// @return whether the key was one of its own
    boolean pressed(KeyEvent event) {
        if (!event.isShortcutDown()) {
            return false;
        }
        KeyCode code = event.getCode();
        if (code == KeyCode.PLUS || code == KeyCode.EQUALS || code == KeyCode.ADD) {
            to(step.get() + 1);
        } else if (code == KeyCode.MINUS || code == KeyCode.SUBTRACT) {
            to(step.get() - 1);
        } else if (code == KeyCode.DIGIT0 || code == KeyCode.NUMPAD0) {
            to(0);
        } else {
            return false;
        }
        return true;
    }
}
