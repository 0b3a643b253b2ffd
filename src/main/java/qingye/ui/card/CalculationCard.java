package qingye.ui.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.control.Label;

import qingye.model.Snapshot;
import qingye.model.factor.EmissionFactor;
import qingye.model.factor.FactorSlot;
import qingye.model.formula.Formula;
import qingye.model.indicator.Indicator;
import qingye.model.indicator.ValueKey;
import qingye.text.Messages;
import qingye.ui.control.CardRows;

/// How a value is calculated: the formula of its indicator, the numbers put in, the factors chosen, and why a value was
/// typed over the result.
final class CalculationCard {

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
        var fault = new Label();
        fault.setId("formula-fault");
        fault.getStyleClass().add("fault");
        fault.setWrapText(true);
        fault.managedProperty().bind(fault.textProperty().isNotEmpty());
        Optional<String> refused = model.refusedFormula(indicator.id());
        var field = new FormulaField(indicator.id(),
                refused.or(() -> indicator.formula().map(calculus.typing()::write)).orElse(""), messages, calculus,
                content, typed -> take(indicator, typed, calculus, fault));
        refused.map(typed -> calculus.read(indicator.id(), typed)).ifPresent(read -> {
            if (read instanceof Calculus.Typed.Wrong(String sentence)) {
                fault.setText(sentence);
            }
        });
        return List.of(field.node(), fault);
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
