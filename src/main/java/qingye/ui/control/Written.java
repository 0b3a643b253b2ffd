package qingye.ui.control;

import java.util.function.Consumer;

import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;

/// A field of a card that stays while the card shows one thing after the other. What is written is handed in when the
/// field is left, and by Enter where it has one line; what is being written is not overwritten by what is shown.
public final class Written {

    private final TextInputControl field;
    private Consumer<String> taker = _ -> { /* nothing is shown yet */ };
    private String shown = "";

    private Written(TextInputControl field, String id, String name) {
        this.field = field;
        field.setId(id);
        field.setAccessibleText(name);
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                handIn();
            }
        });
    }

    /// A line.
    public static Written line(String id, String name) {
        var field = new TextField();
        var written = new Written(field, id, name);
        field.setOnAction(_ -> written.handIn());
        return written;
    }

    /// A few lines.
    public static Written lines(String id, String name, int rows) {
        return new Written(CardRows.area(rows), id, name);
    }

    /// Where it is written.
    public TextInputControl field() {
        return field;
    }

    /// Shows what is known.
    ///
    /// @param ghost shown in faint letters where nothing is written
    /// @param taken told what was written instead
    public void show(String words, String ghost, Consumer<String> taken) {
        if (!field.isFocused() || field.getText().equals(shown)) {
            if (!field.getText().equals(words)) {
                field.setText(words);
            }
        }
        shown = words;
        field.setPromptText(ghost);
        taker = taken;
    }

    private void handIn() {
        if (!field.getText().equals(shown)) {
            String typed = field.getText();
            taker.accept(typed);
            // what was refused is not left standing
            if (!field.getText().equals(shown) && field.getText().equals(typed)) {
                field.setText(shown);
            }
        }
    }
}
