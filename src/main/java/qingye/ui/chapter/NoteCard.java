package qingye.ui.chapter;

import java.util.function.Consumer;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import qingye.text.Messages;

/// The card on which the words of a note are written. Enter puts it into the text; without words it goes.
final class NoteCard extends VBox {

    private final TextArea area;
    private boolean composing;

    /// @param words of the note so far
    /// @param done told the words
    NoteCard(String words, Messages messages, Consumer<String> done) {
        area = new TextArea(words);
        area.setId("note-words");
        area.setAccessibleText(messages.text("chapter.note.words"));
        area.setPromptText(messages.text("chapter.note.words"));
        area.setPrefRowCount(3);
        area.setWrapText(true);
        area.addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                event -> composing = !event.getComposed().isEmpty());
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !composing) {
                event.consume();
                done.accept(area.getText());
            }
        });
        var hint = new Label(messages.text("chapter.note.hint"));
        hint.getStyleClass().add("quiet");
        hint.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(hint, Priority.ALWAYS);
        var accept = new Button(messages.text("chapter.note.accept"));
        accept.setId("note-accept");
        accept.getStyleClass().add("accent");
        accept.setOnAction(_ -> done.accept(area.getText()));
        var foot = new HBox(8, hint, accept);
        foot.setAlignment(Pos.CENTER_LEFT);
        setId("note-card");
        getStyleClass().addAll("floating-card", "note-card");
        getChildren().addAll(area, foot);
    }

    /// Puts the caret behind the words.
    void begin() {
        area.requestFocus();
        area.end();
    }
}
