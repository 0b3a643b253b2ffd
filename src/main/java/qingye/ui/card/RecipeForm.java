package qingye.ui.card;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;

import qingye.calc.factor.Draft;
import qingye.calc.formula.FormulaNames;
import qingye.edit.Application;
import qingye.model.Snapshot;
import qingye.model.factor.FactorSlot;
import qingye.model.formula.Formula;
import qingye.model.id.IndicatorId;
import qingye.model.indicator.Indicator;
import qingye.model.indicator.ValueKey;
import qingye.text.Messages;
import qingye.ui.control.CardRows;

/// Makes a calculated indicator out of a ready-made calculation of emissions or energy: which one, from which
/// indicators, by which factors; with the numbers and the result before it is taken.
final class RecipeForm {

    private static final int OFFERED = 8;

    private final CardViewModel model;
    private final Messages messages;
    private final ValueKey key;
    private final Indicator indicator;
    private final Snapshot content;
    private final Calculus calculus;
    private final RecipeDraft draft;
    private final VBox rows = new VBox(8);

    private RecipeForm(CardViewModel model, ValueKey key, Indicator indicator, Snapshot content, Calculus calculus) {
        this.model = model;
        this.messages = model.around().messages();
        this.key = key;
        this.indicator = indicator;
        this.content = content;
        this.calculus = calculus;
        this.draft = new RecipeDraft(calculus.library(), model.drafts().recipe(indicator.id()));
    }

    /// The form, folded until something is chosen; made when it is first unfolded.
    static Node pane(CardViewModel model, ValueKey key, Indicator indicator, Snapshot content, Calculus calculus) {
        var place = new VBox();
        var pane = new TitledPane(model.around().messages().text("card.recipe"), place);
        pane.setId("recipe-form");
        pane.setAnimated(false);
        pane.setExpanded(false);
        pane.expandedProperty().addListener((_, _, open) -> {
            if (open && place.getChildren().isEmpty()) {
                var form = new RecipeForm(model, key, indicator, content, calculus);
                form.show();
                place.getChildren().setAll(form.rows);
            }
        });
        pane.setExpanded(model.drafts().begunRecipe(indicator.id())
                .filter(choices -> !choices.activities().isEmpty())
                .isPresent());
        return pane;
    }

    private void show() {
        String name = messages.text("card.recipe.which");
        rows.getChildren().setAll(CardRows.row(name, CardRows.choice("recipe", name, draft.recipes(), draft.recipe(),
                one -> one.name().best(content.report().language()).orElse(one.code()), chosen -> {
                    draft.choose(chosen);
                    show();
                })));
        draft.choices().activities().forEach((id, slot) -> content.figures().indicator(id)
                .ifPresent(one -> rows.getChildren().add(activity(one, slot))));
        rows.getChildren().add(adder());
        outcome();
    }

    private Node activity(Indicator one, FactorSlot slot) {
        String title = calculus.names().title(one.id());
        var box = new VBox(4);
        List<FactorSlot> slots = new ArrayList<>(draft.slots(one, content.report().language()));
        if (!slots.contains(slot)) {
            slots.addFirst(slot);
        }
        draft.recipe().slots().stream().filter(other -> !slots.contains(other)).forEach(slots::add);
        String by = messages.text("card.recipe.by", title, one.unit().best(content.report().language()).orElse(""));
        box.getChildren().add(CardRows.row(by, CardRows.choice("recipe-slot-" + id(one.id()), by, slots, slot,
                calculus::name, chosen -> {
                    draft.choices().multiply(one.id(), chosen);
                    show();
                })));
        box.getChildren().add(CardRows.button("recipe-remove-" + id(one.id()), messages.text("card.recipe.remove"),
                () -> {
                    draft.choices().remove(one.id());
                    show();
                }));
        return box;
    }

    private static String id(IndicatorId id) {
        return id.code().replace('.', '-');
    }

    private Node adder() {
        var field = new TextField();
        field.setId("recipe-add");
        field.setPromptText(messages.text("card.recipe.add"));
        field.setAccessibleText(messages.text("card.recipe.add"));
        var offers = new Suggestions("recipe-offers", field, () -> offers(field.getText()), this::add);
        return new VBox(4, field, offers.node());
    }

    private List<String> offers(String typed) {
        return typed.isBlank()
                ? List.of()
                : calculus.names().search(typed, OFFERED * 4).stream()
                        .filter(title -> calculus.names().find(title) instanceof FormulaNames.OfIndicator(var id)
                                && !id.equals(indicator.id()) && !draft.choices().activities().containsKey(id))
                        .limit(OFFERED)
                        .toList();
    }

    private void add(String title) {
        if (calculus.names().find(title) instanceof FormulaNames.OfIndicator(IndicatorId id)) {
            content.figures().indicator(id).ifPresent(one -> draft.add(one, content.report().language()));
            show();
            rows.lookupAll("#recipe-add").forEach(Node::requestFocus);
        }
    }

    private void outcome() {
        switch (draft.draft(content)) {
            case Draft.Drafted(Formula formula) -> {
                draft.choices().activities().keySet().stream().filter(this::isDense).forEach(this::density);
                drafted(formula);
            }
            case Draft.Refused(List<Draft.Problem> problems) -> {
                var asked = new LinkedHashSet<IndicatorId>();
                for (Draft.Problem problem : problems) {
                    refused(problem);
                    if (problem instanceof Draft.Problem.NeedsDensity) {
                        asked.add(problem.activity().indicator());
                    }
                }
                draft.choices().activities().keySet().stream().filter(this::isDense).forEach(asked::add);
                asked.forEach(this::density);
            }
        }
    }

    /// Whether a density was given, which can then be put right.
    private boolean isDense(IndicatorId activity) {
        return !draft.choices().typedDensity(activity).isBlank();
    }

    private void drafted(Formula formula) {
        var edit = draft.edit(formula, indicator, content);
        Calculus then = model.calculus(Application.apply(content, edit));
        rows.getChildren().add(fact("recipe-formula", messages.text("card.formula"), calculus.typing().write(formula)));
        rows.getChildren().add(fact(
                "recipe-worked", messages.text("card.formula.worked"), then.worked(formula, key)));
        formula.factors().forEach(use -> rows.getChildren().add(fact(
                "recipe-factor-" + use.slot().code().replace('.', '-'), calculus.name(use.slot()),
                draft.factor(use.slot(), key, content).map(then::words)
                        .orElseGet(() -> messages.text("card.factor.none")))));
        rows.getChildren().add(CardRows.button("recipe-take", messages.text("card.recipe.take"), () -> {
            model.drafts().dropRecipe(indicator.id());
            model.hand(draft.edit(formula, indicator, model.present()));
        }));
    }

    private Node fact(String id, String name, String words) {
        var label = new Label(words);
        label.setId(id);
        label.setWrapText(true);
        return CardRows.row(name, label);
    }

    private void refused(Draft.Problem problem) {
        String title = calculus.names().title(problem.activity().indicator());
        String unit = problem.activity().unit();
        String key = "card.recipe.problem." + switch (problem) {
            case Draft.Problem.UnknownUnit _ -> "unit";
            case Draft.Problem.OtherRecipe _ -> "recipe";
            case Draft.Problem.NeedsDensity _ -> "density";
            case Draft.Problem.NotConvertible _ -> "dimension";
        };
        var fault = new Label(messages.text(key, title, unit));
        fault.setId("recipe-problem-" + id(problem.activity().indicator()));
        fault.getStyleClass().add("fault");
        fault.setWrapText(true);
        rows.getChildren().add(fault);
    }

    private void density(IndicatorId activity) {
        String typed = draft.choices().typedDensity(activity);
        String name = messages.text("card.unit.density");
        TextField field = CardRows.line("recipe-density-" + id(activity), typed, name, _ -> show());
        field.textProperty().addListener((_, _, words) -> draft.choices().density(activity, words));
        rows.getChildren().add(CardRows.row(name, field));
        if (isDense(activity) && draft.choices().density(activity).isEmpty()) {
            var fault = new Label(messages.text("card.unit.density.missing"));
            fault.setId("recipe-density-fault-" + id(activity));
            fault.getStyleClass().add("fault");
            fault.setWrapText(true);
            rows.getChildren().add(fault);
        }
    }
}
