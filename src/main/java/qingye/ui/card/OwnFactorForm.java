package qingye.ui.card;

import java.math.BigDecimal;
import java.time.Year;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;

import qingye.edit.Edit;
import qingye.model.factor.Confidence;
import qingye.model.factor.EmissionFactor;
import qingye.model.factor.FactorSlot;
import qingye.model.id.FactorId;
import qingye.model.indicator.ValueKey;
import qingye.text.Messages;
import qingye.ui.control.CardRows;

/// Asks for a factor of the company's own: its name, number, unit, document and year.
final class OwnFactorForm {

    private static final String KIND = "own";

    private final CardViewModel model;
    private final Messages messages;
    private final ValueKey key;
    private final FactorSlot slot;
    private final OwnFactorDraft draft;
    private final Calculus calculus;
    private final TextField name = new TextField();
    private final TextField number = new TextField();
    private final TextField unit = new TextField();
    private final TextField document = new TextField();
    private final TextField year = new TextField();
    private final CheckBox checked = new CheckBox();
    private final Label fault = new Label();

    /// What was typed before is in it again.
    OwnFactorForm(CardViewModel model, ValueKey key, FactorSlot slot, Calculus calculus) {
        this.model = model;
        this.messages = model.around().messages();
        this.key = key;
        this.slot = slot;
        this.calculus = calculus;
        this.draft = model.drafts().factor(key, slot, calculus.unit(slot));
        name.textProperty().bindBidirectional(draft.name());
        number.textProperty().bindBidirectional(draft.number());
        unit.textProperty().bindBidirectional(draft.unit());
        document.textProperty().bindBidirectional(draft.document());
        year.textProperty().bindBidirectional(draft.year());
        checked.selectedProperty().bindBidirectional(draft.checked());
    }

    /// Whether something was typed.
    boolean isBegun() {
        return !draft.isEmpty();
    }

    Node node() {
        String id = "own-" + slot.code().replace('.', '-');
        name.setId(id + "-name");
        number.setId(id + "-number");
        unit.setId(id + "-unit");
        document.setId(id + "-document");
        year.setId(id + "-year");
        checked.setText(messages.text("card.factor.own.checked"));
        checked.setWrapText(true);
        fault.setId(id + "-fault");
        fault.getStyleClass().add("fault");
        fault.setWrapText(true);
        fault.managedProperty().bind(fault.textProperty().isNotEmpty());
        var pane = new TitledPane(messages.text("card.factor.own"), new VBox(8,
                CardRows.row(messages.text("card.factor.own.name"), name),
                CardRows.row(messages.text("card.factor.own.number"), number),
                CardRows.row(messages.text("card.factor.own.unit"), unit),
                CardRows.row(messages.text("card.factor.own.document"), document),
                CardRows.row(messages.text("card.factor.own.year"), year),
                checked, fault, CardRows.button(id + "-add", messages.text("card.factor.own.add"), this::add)));
        pane.setId(id);
        pane.setAnimated(false);
        pane.setExpanded(isBegun());
        return pane;
    }

    private void add() {
        String typed = number.getText().strip();
        String in = year.getText().strip();
        if (name.getText().isBlank() || document.getText().isBlank()) {
            fault.setText(messages.text("card.factor.own.missing"));
        } else if (!typed.matches("[0-9]{1,12}(\\.[0-9]{1,12})?")) {
            fault.setText(messages.text("card.factor.own.number.wrong", typed));
        } else if (!in.matches("(19|20)[0-9]{2}|")) {
            fault.setText(messages.text("card.factor.own.year.wrong", in));
        } else {
            var factor = new EmissionFactor(
                    free(), slot, KIND, "", Optional.of(in).filter(one -> !one.isEmpty()).map(Year::parse),
                    new BigDecimal(typed), unit.getText().strip(), document.getText().strip(), in,
                    checked.isSelected() ? Confidence.HIGH : Confidence.LOW, name.getText().strip());
            if (calculus.fits(factor)) {
                model.drafts().dropFactor(key, slot);
                model.hand(new Edit.SetFactor(factor.id(), Optional.empty(), Optional.of(factor)));
            } else {
                fault.setText(messages.text(
                        "card.factor.own.unit.wrong", unit.getText().strip(), calculus.unit(slot)));
            }
        }
    }

    private FactorId free() {
        int many = 1;
        var id = new FactorId(slot.code() + "-own-" + many);
        while (model.present().figures().factors().containsKey(id)) {
            many++;
            id = new FactorId(slot.code() + "-own-" + many);
        }
        return id;
    }
}
