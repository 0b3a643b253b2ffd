package qingye.ui.index;

import java.util.List;
import java.util.Optional;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import qingye.calc.answer.Suggestion;
import qingye.model.standard.RequirementKey;
import qingye.ui.control.CardRows;

/// What the requirement could be answered with; a click takes it over.
final class SuggestionCard implements AutoCloseable {

    private final IndexViewModel model;
    private final AnswerSteps steps;
    private final Suggesting suggesting;
    private final VBox rows = new VBox(8);
    private final VBox card;
    private Optional<RequirementKey> shown = Optional.empty();

    SuggestionCard(IndexViewModel model, AnswerSteps steps) {
        this.model = model;
        this.steps = steps;
        this.suggesting = new Suggesting(model, this::show);
        card = CardRows.card("suggestion-card", model.messages().text("index.suggest.card"), List.of(rows));
        card.managedProperty().bind(card.visibleProperty());
        card.setVisible(false);
    }

    Node node() {
        return card;
    }

    /// Asks for those to a requirement; until they are known nothing is shown of another one.
    void show(Row row) {
        if (!shown.equals(Optional.of(row.key()))) {
            shown = Optional.of(row.key());
            card.setVisible(false);
        }
        suggesting.ask(row.key());
    }

    private void show(RequirementKey key, List<Suggestion> suggestions) {
        if (shown.equals(Optional.of(key))) {
            card.setVisible(!suggestions.isEmpty());
            rows.getChildren().clear();
            for (int at = 0; at < suggestions.size(); at++) {
                rows.getChildren().add(row(key, suggestions.get(at), at));
            }
        }
    }

    private Node row(RequirementKey key, Suggestion suggestion, int at) {
        var what = new Label(Suggesting.what(model, suggestion));
        what.setWrapText(true);
        what.setMinHeight(Region.USE_PREF_SIZE);
        var why = new Label(Suggesting.why(model, suggestion));
        why.setWrapText(true);
        why.setMinHeight(Region.USE_PREF_SIZE);
        why.getStyleClass().add("quiet");
        var words = new VBox(what, why);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var take = CardRows.button("suggestion-" + at, model.messages().text("index.suggest.take"),
                () -> steps.take(key, suggestion));
        take.setMinWidth(Region.USE_PREF_SIZE);
        take.setAccessibleText(model.messages().text("index.suggest.take") + " " + what.getText());
        var row = new HBox(8, words, take);
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    @Override
    public void close() {
        suggesting.close();
    }
}
