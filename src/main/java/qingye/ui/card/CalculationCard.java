package qingye.ui.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.control.Label;

import qingye.model.Snapshot;
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
        rows.add(RecipeForm.pane(model, key, indicator, content, calculus));
        var picker = new FactorPicker(model, calculus);
        indicator.formula().ifPresent(formula -> {
            rows.add(fact("formula-worked", "card.formula.worked", calculus.worked(formula, key)));
            content.figures().dossier(key).override().ifPresent(reason -> rows.add(override(key, reason)));
            formula.factors().stream()
                    .filter(use -> use.yearsBack() == 0)
                    .forEach(use -> rows.add(picker.of(key, use.slot())));
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
}
