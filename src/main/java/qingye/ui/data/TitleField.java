package qingye.ui.data;

import java.util.function.Consumer;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

import qingye.text.Messages;

/// The title of a table. A double click lets it be written; Enter hands it in, Esc leaves it as it was.
final class TitleField extends StackPane {

    private final Label title = new Label();
    private final TextField field = new TextField();
    private final Consumer<String> renamed;

    /// @param renamed told the new title
    /// @param back goes back to the grid
    TitleField(Messages messages, Consumer<String> renamed, Runnable back) {
        this.renamed = renamed;
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
        title.setId("sheet-title");
        title.getStyleClass().add("sheet-name");
        title.setMinWidth(0);
        title.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                rename();
            }
        });
        field.setId("sheet-title-field");
        field.setAccessibleText(messages.text("data.grid.rename"));
        field.setPrefColumnCount(24);
        field.setVisible(false);
        field.managedProperty().bind(field.visibleProperty());
        title.visibleProperty().bind(field.visibleProperty().map(writing -> !writing));
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                end(true);
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                end(event.getCode() == KeyCode.ENTER);
                back.run();
            }
        });
        getChildren().addAll(title, field);
    }

    void show(String text) {
        title.setText(text);
    }

    /// Lets the title be written.
    void rename() {
        field.setText(title.getText());
        field.setVisible(true);
        field.requestFocus();
        field.selectAll();
    }

    private void end(boolean take) {
        if (field.isVisible()) {
            field.setVisible(false);
            if (take) {
                renamed.accept(field.getText());
            }
        }
    }

    /// Hands in what was written.
    void flush() {
        end(true);
    }
}
