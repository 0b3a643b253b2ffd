package qingye.ui.materiality;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import qingye.model.materiality.Moved;
import qingye.text.Messages;
import qingye.ui.matrix.Decimals;

/// Asks, below the matrix, why a topic is to stand where it was put. Nothing is moved without a reason.
final class ReasonBar extends VBox {

    private final MaterialityViewModel model;
    private final Messages messages;
    private final Label question = new Label();
    private final TextField reason = new TextField();

    /// @param back gives the keyboard back to the matrix
    ReasonBar(MaterialityViewModel model, Runnable back) {
        this.model = model;
        this.messages = model.messages();
        getStyleClass().add("reason-bar");
        setId("materiality-reason-bar");
        question.setWrapText(true);
        reason.setId("materiality-reason");
        reason.setPromptText(messages.text("assess.reason.prompt"));
        reason.setAccessibleText(messages.text("assess.reason.prompt"));
        HBox.setHgrow(reason, Priority.ALWAYS);
        var go = new Button(messages.text("assess.reason.go"));
        go.setId("materiality-reason-go");
        go.getStyleClass().add("accent");
        go.setMinWidth(Region.USE_PREF_SIZE);
        go.disableProperty().bind(reason.textProperty().map(String::isBlank));
        go.setOnAction(_ -> answer(back));
        reason.setOnAction(_ -> answer(back));
        var cancel = new Button(messages.text("assess.reason.cancel"));
        cancel.setId("materiality-reason-cancel");
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        cancel.setOnAction(_ -> leave(back));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                leave(back);
            }
        });
        var row = new HBox(8, reason, go, cancel);
        row.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(question, row);
        managedProperty().bind(visibleProperty());
        model.asked().subscribe(_ -> show());
    }

    private void answer(Runnable back) {
        if (!reason.getText().isBlank()) {
            String words = reason.getText();
            back.run();
            model.answer(words);
        }
    }

    private void leave(Runnable back) {
        back.run();
        model.drop();
    }

    private void show() {
        boolean before = isVisible();
        setVisible(model.asked().get().isPresent());
        model.asked().get().ifPresent(move -> {
            question.setText(messages.text("assess.reason.question", model.topicName(move.topic()),
                    Decimals.shown(move.impact()), Decimals.shown(move.financial())));
            if (!before) {
                reason.setText(model.assessed().get().all().topic(move.topic())
                        .flatMap(topic -> topic.standing().moved()).map(Moved::reason).orElse(""));
            }
        });
    }

    /// Puts the caret where the reason is written.
    void begin() {
        if (isVisible()) {
            reason.requestFocus();
        }
    }
}
