package qingye.ui.card;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;

import qingye.model.factor.EmissionFactor;
import qingye.model.factor.FactorSlot;
import qingye.model.indicator.ValueKey;
import qingye.text.Messages;
import qingye.ui.control.CardRows;
import qingye.ui.control.SearchList;

/// The factor of a slot in a year: what is chosen, and all that can be, to be searched by year, region, kind, document
/// or number.
final class FactorPicker {

    private final CardViewModel model;
    private final Messages messages;
    private final Calculus calculus;

    FactorPicker(CardViewModel model, Calculus calculus) {
        this.model = model;
        this.messages = model.around().messages();
        this.calculus = calculus;
    }

    Node of(ValueKey key, FactorSlot slot) {
        String name = calculus.name(slot);
        String id = "factor-" + slot.code().replace('.', '-');
        Optional<EmissionFactor> chosen = calculus.chosen(slot, key);
        var words = new Label(chosen.map(calculus::words).orElseGet(() -> messages.text("card.factor.none")));
        words.setId(id);
        words.setWrapText(true);
        chosen.filter(one -> one.confidence().unverified()).ifPresent(_ -> words.getStyleClass().add("fault"));
        var own = new OwnFactorForm(model, key, slot, calculus);
        var pane = new TitledPane(
                messages.text("card.factor.choose", key.year().toString()),
                new VBox(8, list(id, key, slot, factor -> model.choose(new FactorChoice(
                        key, factor, calculus.chosen(slot, before(key)), name))), own.node()));
        pane.setId(id + "-choose");
        pane.setAnimated(false);
        pane.setExpanded(chosen.isEmpty() || own.isBegun());
        return new VBox(4, CardRows.row(messages.text("card.factor.of", name, key.year().toString()), words), pane);
    }

    private static ValueKey before(ValueKey key) {
        return new ValueKey(key.indicator(), key.year().minusYears(1));
    }

    private Node list(String id, ValueKey key, FactorSlot slot, Consumer<EmissionFactor> taken) {
        List<EmissionFactor> all = calculus.candidates(slot, key);
        ObservableList<EmissionFactor> found = FXCollections.observableArrayList(all);
        var taking = new Runnable[1];
        var search = new SearchList<>(id + "-find", messages.text("card.factor.find"), found, this::row,
                () -> taking[0].run());
        taking[0] = () -> search.selected().ifPresent(taken);
        search.field().textProperty().subscribe(typed -> found.setAll(all.stream()
                .filter(one -> calculus.words(one).contains(typed.strip())
                        || one.note().contains(typed.strip()))
                .toList()));
        search.list().setPrefHeight(180);
        return search;
    }

    private Node row(EmissionFactor factor) {
        var number = new Label(messages.text("card.factor.number", factor.value().toPlainString(), factor.unit()));
        number.getStyleClass().add("strong");
        var words = new Label(calculus.origin(factor));
        words.getStyleClass().add("quiet");
        words.setWrapText(true);
        return new VBox(number, words);
    }
}
