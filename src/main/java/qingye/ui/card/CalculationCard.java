package qingye.ui.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TitledPane;

import qingye.model.Snapshot;
import qingye.model.factor.EmissionFactor;
import qingye.model.factor.FactorSlot;
import qingye.model.form.FormulaForm;
import qingye.model.formula.Formula;
import qingye.model.indicator.Indicator;
import qingye.model.indicator.ValueKey;
import qingye.text.Messages;
import qingye.ui.control.CardRows;
import qingye.ui.control.SearchList;

/// How a value is calculated: the formula of its indicator, the numbers put in, the factors chosen, and why a value was
/// typed over the result.
final class CalculationCard {

    private static final int MOST_FOUND = 30;

    private final CardViewModel model;
    private final Messages messages;

    CalculationCard(CardViewModel model) {
        this.model = model;
        this.messages = model.around().messages();
    }

    Node of(ValueKey key, Indicator indicator, Snapshot content) {
        Calculus calculus = model.calculus(content);
        var rows = new ArrayList<Node>();
        rows.addAll(editor(indicator, calculus, content));
        indicator.formula().ifPresent(formula -> {
            rows.add(fact("formula-named", "card.formula.named", calculus.named(formula)));
            rows.add(fact("formula-worked", "card.formula.worked", calculus.worked(formula, key)));
            content.figures().dossier(key).override().ifPresent(reason -> rows.add(override(key, reason)));
            formula.factors().stream()
                    .filter(use -> use.yearsBack() == 0)
                    .forEach(use -> rows.add(factor(key, use.slot(), calculus)));
            calculus.comparison(key).ifPresent(
                    words -> rows.add(fact("factor-comparison", "card.factor.compared", words)));
        });
        return CardRows.card("calculation-card", messages.text("card.calculation"), rows);
    }

    private List<Node> editor(Indicator indicator, Calculus calculus, Snapshot content) {
        String name = messages.text("card.formula");
        var fault = new Label();
        fault.setId("formula-fault");
        fault.getStyleClass().add("fault");
        fault.setWrapText(true);
        fault.managedProperty().bind(fault.textProperty().isNotEmpty());
        Optional<String> refused = model.refusedFormula(indicator.id());
        TextArea area = CardRows.lines("formula",
                refused.or(() -> indicator.formula().map(FormulaForm::write)).orElse(""), name,
                typed -> take(indicator, typed, calculus, fault));
        refused.map(typed -> calculus.read(indicator.id(), typed)).ifPresent(read -> {
            if (read instanceof Calculus.Typed.Wrong(String sentence)) {
                fault.setText(sentence);
            }
        });
        area.setPromptText(messages.text("card.formula.prompt"));
        return List.of(CardRows.row(name, area), fault, finder(area, content));
    }

    private void take(Indicator indicator, String typed, Calculus calculus, Label fault) {
        fault.setText("");
        switch (calculus.read(indicator.id(), typed)) {
            case Calculus.Typed.None() -> model.formula(indicator.id(), Optional.empty());
            case Calculus.Typed.Fine(Formula formula) -> model.formula(indicator.id(), Optional.of(formula));
            case Calculus.Typed.Wrong(String sentence) -> {
                model.refuseFormula(indicator.id(), typed);
                fault.setText(sentence);
            }
        }
    }

    /// Finds indicators by their names and writes their codes into the formula.
    private Node finder(TextArea area, Snapshot content) {
        ObservableList<Indicator> found = FXCollections.observableArrayList();
        var taking = new Runnable[1];
        var search = new SearchList<>("formula-find", messages.text("card.formula.find"), found,
                one -> new Label(named(one, content)), () -> taking[0].run());
        taking[0] = () -> search.selected().ifPresent(one -> {
            area.insertText(area.getCaretPosition(), "{" + one.id().code() + "}");
            area.requestFocus();
        });
        search.field().textProperty().subscribe(words -> found.setAll(content.figures().indicators().values().stream()
                .filter(one -> !words.isBlank() && named(one, content).contains(words.strip()))
                .limit(MOST_FOUND)
                .toList()));
        search.list().setPrefHeight(120);
        var pane = new TitledPane(messages.text("card.formula.insert"), search);
        pane.setId("formula-insert");
        pane.setExpanded(false);
        pane.setAnimated(false);
        return pane;
    }

    private static String named(Indicator indicator, Snapshot content) {
        return indicator.name().best(content.report().language()).orElse("") + "　" + indicator.id().code();
    }

    private Node fact(String id, String key, String words) {
        var label = new Label(words);
        label.setId(id);
        label.setWrapText(true);
        return CardRows.row(messages.text(key), label);
    }

    private Node override(ValueKey key, String reason) {
        String name = messages.text("card.override");
        return CardRows.row(name, CardRows.lines("card-override", reason, name, words -> model.override(key, words)));
    }

    private Node factor(ValueKey key, FactorSlot slot, Calculus calculus) {
        String name = calculus.name(slot);
        var values = new ArrayList<Optional<EmissionFactor>>();
        values.add(Optional.empty());
        calculus.candidates(slot, key).forEach(one -> values.add(Optional.of(one)));
        Optional<EmissionFactor> chosen = calculus.chosen(slot, key);
        if (!values.contains(chosen)) {
            values.add(chosen);
        }
        return CardRows.row(name, CardRows.choice("factor-" + slot, name, values, chosen, this::words,
                one -> one.ifPresent(factor -> model.choose(new FactorChoice(
                        key, factor,
                        calculus.chosen(slot, new ValueKey(key.indicator(), key.year().minusYears(1))), name)))));
    }

    private String words(Optional<EmissionFactor> factor) {
        return factor.map(one -> messages.text(
                one.confidence().unverified() ? "card.factor.unverified" : "card.factor.named",
                one.value().toPlainString(), one.unit(), one.year().map(Object::toString).orElse("—"),
                one.document()))
                .orElseGet(() -> messages.text("card.factor.none"));
    }
}
