package qingye.ui.card;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;

import qingye.model.indicator.ValueKey;
import qingye.model.indicator.ValueReader;
import qingye.text.Messages;
import qingye.ui.control.CardRows;

/// Asks for what a restatement needs: the new value, why, with what effect, and what the reader is told.
final class RestateForm {

    private final CardViewModel model;
    private final ValueKey key;
    private final Messages messages;
    private final RestateDraft draft;
    private final TextField value = new TextField();
    private final TextArea reason = new TextArea();
    private final TextArea effect = new TextArea();
    private final TextArea note = new TextArea();
    private final Label fault = new Label();

    /// What was typed before is in it again.
    RestateForm(CardViewModel model, ValueKey key) {
        this.model = model;
        this.key = key;
        this.messages = model.around().messages();
        this.draft = model.drafts().restatement(key);
        value.textProperty().bindBidirectional(draft.value());
        reason.textProperty().bindBidirectional(draft.reason());
        effect.textProperty().bindBidirectional(draft.effect());
        note.textProperty().bindBidirectional(draft.note());
        fault.setId("restate-fault");
        fault.getStyleClass().add("fault");
        fault.setWrapText(true);
        fault.managedProperty().bind(fault.textProperty().isNotEmpty());
    }

    Node node() {
        value.setId("restate-value");
        reason.setId("restate-reason");
        effect.setId("restate-effect");
        note.setId("restate-note");
        for (TextArea area : new TextArea[] {reason, effect, note}) {
            area.setPrefRowCount(2);
            area.setWrapText(true);
        }
        var fields = new VBox(8,
                CardRows.row(messages.text("card.restate.value"), value),
                CardRows.row(messages.text("card.restate.reason"), reason),
                CardRows.row(messages.text("card.restate.effect"), effect),
                CardRows.row(messages.text("card.restate.note"), note),
                fault,
                CardRows.button("restate", messages.text("card.restate"), this::restate));
        var pane = new TitledPane(messages.text("card.restate.title"), fields);
        pane.setId("restate-form");
        pane.setExpanded(!draft.isEmpty());
        pane.setAnimated(false);
        return pane;
    }

    private void restate() {
        if (reason.getText().isBlank()) {
            fault.setText(messages.text("card.restate.reason.missing"));
            reason.requestFocus();
            return;
        }
        switch (ValueReader.read(value.getText(), model.unit())) {
            case ValueReader.Misread misread -> {
                fault.setText(messages.text("card.restate.value.wrong", misread.typed()));
                value.requestFocus();
            }
            case ValueReader.Read(var read) -> {
                fault.setText("");
                model.restate(key, new Restating(read, reason.getText(), effect.getText(), note.getText()));
            }
        }
    }
}
