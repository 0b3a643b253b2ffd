package qingye.ui.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.geometry.Pos;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import qingye.check.Severity;
import qingye.model.check.Rule;
import qingye.text.Messages;
import qingye.ui.control.CardRows;

/// Chooses which findings are listed: how bad, by which rule, with which words, of which table.
final class FilterTools extends HBox {

    private final FindingsViewModel model;
    private final Messages messages;
    private final Map<Severity, ToggleButton> chips = new EnumMap<>(Severity.class);
    private final TextField text = new TextField();
    private final ToggleButton here;
    private final ChoiceBox<Optional<Rule>> rules;

    /// @param down goes from the field into the list
    FilterTools(FindingsViewModel model, Messages messages, Runnable down) {
        super(6);
        this.model = model;
        this.messages = messages;
        setAlignment(Pos.CENTER_LEFT);
        for (Severity severity : Severity.values()) {
            var chip = new ToggleButton();
            chip.setId("findings-chip-" + severity.code());
            chip.getStyleClass().addAll("chip", "chip-" + severity.code());
            chip.setGraphic(Lines.sign(severity));
            chip.setMinWidth(Region.USE_PREF_SIZE);
            chip.setOnAction(_ -> set(model.sieve().get().with(severity, chip.isSelected())));
            chips.put(severity, chip);
            getChildren().add(chip);
        }
        text.setId("findings-text");
        text.setPromptText(messages.text("findings.filter.text"));
        text.setAccessibleText(messages.text("findings.filter.text"));
        text.setPrefColumnCount(9);
        text.textProperty().subscribe(words -> {
            if (!words.equals(model.sieve().get().text())) {
                set(model.sieve().get().with(words));
            }
        });
        text.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                down.run();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE && !text.getText().isEmpty()) {
                text.clear();
                event.consume();
            }
        });
        here = new ToggleButton(messages.text("findings.filter.here"));
        here.setId("findings-here");
        here.getStyleClass().add("chip");
        here.setMinWidth(Region.USE_PREF_SIZE);
        here.setOnAction(_ -> set(model.sieve().get().with(here.isSelected())));
        rules = rules();
        getChildren().addAll(rules, here, text);
        model.result().subscribe(this::count);
        model.sieve().subscribe(this::show);
    }

    private ChoiceBox<Optional<Rule>> rules() {
        var choices = new ArrayList<Optional<Rule>>();
        choices.add(Optional.empty());
        Arrays.stream(Rule.values()).map(Optional::of).forEach(choices::add);
        ChoiceBox<Optional<Rule>> rules = CardRows.choice("findings-rule", messages.text("findings.filter.rule"),
                List.copyOf(choices), model.sieve().get().rule(),
                rule -> rule.map(one -> messages.text("check.rule." + one.code()))
                        .orElseGet(() -> messages.text("findings.filter.rules")),
                rule -> set(model.sieve().get().with(rule)));
        rules.setMaxWidth(170);
        return rules;
    }

    private void show(Sieve sieve) {
        chips.forEach((severity, chip) -> chip.setSelected(sieve.severities().contains(severity)));
        here.setSelected(sieve.here());
        rules.setValue(sieve.rule());
        if (!text.getText().equals(sieve.text())) {
            text.setText(sieve.text());
        }
    }

    private void set(Sieve sieve) {
        model.sieve().set(sieve);
    }

    private void count(Result result) {
        chips.forEach((severity, chip) -> chip.setText(messages.text("findings.count." + severity.code(),
                result.checked().count(severity))));
    }
}
