package qingye.ui.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import qingye.model.answer.Stance;
import qingye.model.standard.Requirement;
import qingye.model.standard.RequirementKey;
import qingye.ui.control.CardRows;

/// What asks for the same in the standards of the report: each can be given the same answer.
final class AlsoCard {

    private final IndexViewModel model;
    private final AnswerSteps steps;
    private final VBox rows = new VBox(4);
    private final Button go;
    private final VBox card;
    private final Map<RequirementKey, CheckBox> ticks = new LinkedHashMap<>();
    private Optional<RequirementKey> shown = Optional.empty();

    AlsoCard(IndexViewModel model, AnswerSteps steps) {
        this.model = model;
        this.steps = steps;
        var hint = new Label(model.messages().text("index.also.hint"));
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        hint.getStyleClass().add("quiet");
        go = CardRows.button("also-go", "", this::go);
        card = CardRows.card("also-card", model.messages().text("index.also.card"), List.of(hint, rows, go));
        card.managedProperty().bind(card.visibleProperty());
    }

    Node node() {
        return card;
    }

    /// Shows what is related to a requirement. What was ticked stays ticked while it is looked at.
    void show(Row row) {
        boolean same = shown.equals(Optional.of(row.key()));
        var before = new HashMap<RequirementKey, Boolean>();
        if (same) {
            ticks.forEach((key, tick) -> before.put(key, tick.isSelected()));
        }
        shown = Optional.of(row.key());
        ticks.clear();
        rows.getChildren().clear();
        for (Requirement other : related(row.key())) {
            rows.getChildren().add(row(row, other, before));
        }
        card.setVisible(!ticks.isEmpty());
        count();
    }

    private List<Requirement> related(RequirementKey key) {
        Said said = model.said().get();
        var related = new ArrayList<Requirement>();
        for (RequirementKey other : said.asked().related(key)) {
            if (said.asked().adoption(other.standard()).isPresent()) {
                said.asked().requirement(other).filter(said.asked()::answerable).ifPresent(related::add);
            }
        }
        return related;
    }

    private Node row(Row row, Requirement other, Map<RequirementKey, Boolean> before) {
        Stance.Kind stance = model.listed(other.key()).stance().kind();
        boolean alike = row.stance() != Stance.Kind.OPEN && steps.alike(row.key(), other.key());
        var tick = new CheckBox();
        tick.setId("also-" + ticks.size());
        tick.setSelected(before.getOrDefault(other.key(), false) && !alike);
        tick.setDisable(alike || row.stance() == Stance.Kind.OPEN);
        tick.selectedProperty().addListener((_, _, _) -> count());
        ticks.put(other.key(), tick);
        String name = model.said().get().standard(other.key())
                .map(standard -> model.words().name(standard, other)).orElse(other.code());
        tick.setAccessibleText(name);
        var open = new Hyperlink(name);
        open.setMinWidth(0);
        open.setMaxWidth(Double.MAX_VALUE);
        open.setTooltip(new Tooltip(name));
        open.setOnAction(_ -> {
            open.setVisited(false);
            model.open(other.key());
        });
        HBox.setHgrow(open, Priority.ALWAYS);
        var chip = new Label(alike ? model.messages().text("index.also.same") : model.words().stance(stance));
        chip.getStyleClass().addAll("stance-chip", "stance-" + stance.code());
        chip.setMinWidth(Region.USE_PREF_SIZE);
        var box = new HBox(4, tick, open, chip);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private List<RequirementKey> ticked() {
        return ticks.entrySet().stream().filter(entry -> entry.getValue().isSelected()).map(Map.Entry::getKey)
                .toList();
    }

    private void count() {
        int count = ticked().size();
        go.setText(model.messages().text("index.also.go", count));
        go.setDisable(count == 0);
    }

    private void go() {
        shown.ifPresent(key -> steps.same(key, ticked()));
    }
}
