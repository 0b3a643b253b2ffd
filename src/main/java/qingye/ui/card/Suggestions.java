package qingye.ui.card;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

/// Offers below a field what can be meant by what is typed in it. The caret stays in the field: the arrow keys go
/// through the offers, Enter or a press takes one, Escape puts them away.
final class Suggestions {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final String id;
    private final TextInputControl field;
    private final Supplier<List<String>> offers;
    private final Consumer<String> taken;
    private final VBox list = new VBox();
    private List<String> shown = List.of();
    private int selected;
    private boolean composing;
    private boolean taking;
    /// text changes before the caret follows
    private boolean typed;

    /// @param id of the list in the scene
    /// @param offers what to offer for what stands in the field, where the caret is
    Suggestions(String id, TextInputControl field, Supplier<List<String>> offers, Consumer<String> taken) {
        this.id = id;
        this.field = field;
        this.offers = offers;
        this.taken = taken;
        list.setId(id);
        list.getStyleClass().add("suggestions");
        show(List.of());
        field.textProperty().addListener((_, _, _) -> {
            typed = true;
            offer();
        });
        field.caretPositionProperty().addListener((_, _, _) -> {
            if (typed) {
                typed = false;
                offer();
            }
        });
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                show(List.of());
            }
        });
        field.addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                event -> composing = !event.getComposed().isEmpty());
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (!composing && !shown.isEmpty() && pressed(event.getCode())) {
                event.consume();
            }
        });
    }

    /// The list, to be put below the field.
    Node node() {
        return list;
    }

    /// Looks for offers now, without waiting for something to be typed.
    void offer() {
        if (field.isFocused() && !taking) {
            show(offers.get());
        }
    }

    private void show(List<String> now) {
        shown = now;
        selected = 0;
        list.setVisible(!now.isEmpty());
        list.setManaged(!now.isEmpty());
        list.getChildren().setAll(now.stream().map(this::row).toList());
        mark();
    }

    private Node row(String words) {
        var row = new Label(words);
        row.setMaxWidth(Double.MAX_VALUE);
        row.setId(id + "-" + shown.indexOf(words));
        row.getStyleClass().add("suggestion");
        row.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            event.consume();
            take(words);
        });
        return row;
    }

    private void mark() {
        for (int at = 0; at < list.getChildren().size(); at++) {
            list.getChildren().get(at).pseudoClassStateChanged(SELECTED, at == selected);
        }
        String spoken = Optional.of(shown).filter(all -> !all.isEmpty()).map(all -> all.get(selected)).orElse("");
        field.setAccessibleHelp(spoken);
    }

    private boolean pressed(KeyCode code) {
        switch (code) {
            case DOWN -> selected = Math.min(shown.size() - 1, selected + 1);
            case UP -> selected = Math.max(0, selected - 1);
            case ENTER -> {
                take(shown.get(selected));
                return true;
            }
            case ESCAPE -> {
                show(List.of());
                return true;
            }
            default -> {
                return false;
            }
        }
        mark();
        return true;
    }

    private void take(String words) {
        taking = true;
        try {
            taken.accept(words);
        } finally {
            taking = false;
        }
        show(List.of());
    }
}
