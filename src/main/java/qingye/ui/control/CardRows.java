package qingye.ui.control;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// The rows of the cards at the right.
public final class CardRows {

    private CardRows() {}

    /// A card with a title.
    public static VBox card(String id, String title, List<Node> rows) {
        var heading = new Label(title);
        heading.getStyleClass().add("card-title");
        var card = new VBox(heading);
        card.getChildren().addAll(rows);
        card.setId(id);
        card.getStyleClass().add("card");
        return card;
    }

    /// Something to be read, under its name.
    public static Node fact(String name, String fact) {
        var value = new Label(fact);
        value.setWrapText(true);
        return row(name, value);
    }

    /// Something under its name.
    public static Node row(String name, Node node) {
        var label = new Label(name);
        label.getStyleClass().add("quiet");
        label.setLabelFor(node);
        return new VBox(label, node);
    }

    /// A line to be written; handed in on Enter and when it is left.
    public static TextField line(String id, String words, String name, Consumer<String> written) {
        return written(new TextField(words), id, name, written);
    }

    /// A few lines to be written; handed in when they are left.
    public static TextArea lines(String id, String words, String name, Consumer<String> written) {
        TextArea area = area(3);
        area.setText(words);
        return written(area, id, name, written);
    }

    /// A few lines to be written. Tab leaves them, as it leaves a line; with Ctrl it writes a tab.
    public static TextArea area(int rows) {
        var area = new TextArea();
        area.setPrefRowCount(rows);
        area.setWrapText(true);
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
                event.consume();
                area.requestFocusTraversal(event.isShiftDown()
                        ? TraversalDirection.PREVIOUS
                        : TraversalDirection.NEXT);
            }
        });
        return area;
    }

    /// Lets the field of a pane that is being written in hand in what it holds: it does so when the caret leaves it.
    public static void handIn(Node pane) {
        Node holder = pane.getScene() == null ? null : pane.getScene().getFocusOwner();
        while (holder != null && !holder.equals(pane)) {
            holder = holder.getParent();
        }
        if (holder != null) {
            pane.requestFocus();
        }
    }

    private static <T extends TextInputControl> T written(
            T field, String id, String name, Consumer<String> written) {
        var handedIn = new SimpleStringProperty(field.getText());
        Runnable handIn = () -> {
            if (!field.getText().equals(handedIn.get())) {
                handedIn.set(field.getText());
                written.accept(field.getText());
            }
        };
        field.setId(id);
        field.setAccessibleText(name);
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                handIn.run();
            }
        });
        if (field instanceof TextField line) {
            line.setOnAction(_ -> handIn.run());
        }
        return field;
    }

    /// A choice of a few.
    public static <T> ChoiceBox<T> choice(String id, String name, List<T> values, T present, Function<T, String> words,
            Consumer<T> chosen) {
        var box = new ChoiceBox<>(FXCollections.observableArrayList(values));
        box.setId(id);
        box.setAccessibleText(name);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new ChoiceWords<>(words));
        box.setValue(present);
        box.valueProperty().addListener((_, _, value) -> chosen.accept(value));
        return box;
    }

    /// A quiet button.
    public static Button button(String id, String words, Runnable action) {
        var button = new Button(words);
        button.setId(id);
        button.getStyleClass().add("small");
        button.setOnAction(_ -> action.run());
        return button;
    }
}
