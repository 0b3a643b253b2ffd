package qingye.ui.data;

import java.util.List;
import java.util.Optional;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import qingye.model.indicator.ValueKey;
import qingye.text.Messages;
import qingye.ui.nav.Navigator;

/// What is known of the selected value: its indicator, the value itself, and where the indicator is used.
final class InspectorView extends StackPane {

    private final SheetViewModel model;
    private final Messages messages;
    private final Navigator navigator;
    private final VBox page = new VBox();
    private Optional<Card> shown = Optional.empty();

    InspectorView(SheetViewModel model, Messages messages, Navigator navigator) {
        this.model = model;
        this.messages = messages;
        this.navigator = navigator;
        setId("data-inspector");
        getStyleClass().add("inspector-pane");
        page.getStyleClass().add("inspector-page");
        var scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setFocusTraversable(false);
        getChildren().add(scroll);
        model.focused().subscribe(_ -> show());
        model.snapshot().subscribe(_ -> show());
    }

    private void show() {
        Optional<Card> card = model.focused().get().map(this::card);
        if (card.isEmpty()) {
            var words = new Label(messages.text("data.inspector.nothing"));
            words.getStyleClass().add("quiet");
            words.setWrapText(true);
            page.getChildren().setAll(words);
        } else if (!card.equals(shown)) {
            fill(card.get());
        }
        shown = card;
    }

    private Card card(ValueKey key) {
        return Card.of(key, model.snapshot().get(), messages);
    }

    private void fill(Card card) {
        var name = new Label(card.name());
        name.setId("card-name");
        name.getStyleClass().add("card-name");
        name.setWrapText(true);
        page.getChildren().setAll(heading("data.card.value"), facts("card-value", card.value()),
                heading("data.card.indicator"), name);
        if (!card.definition().isBlank()) {
            var definition = new Label(card.definition());
            definition.getStyleClass().add("card-definition");
            definition.setWrapText(true);
            page.getChildren().add(definition);
        }
        page.getChildren().addAll(facts("card-indicator", card.indicator()), heading("data.card.uses"), uses(card));
    }

    private Label heading(String key) {
        var heading = new Label(messages.text(key));
        heading.getStyleClass().add("inspector-heading");
        return heading;
    }

    private static Node facts(String id, List<Card.Fact> facts) {
        var grid = new GridPane();
        grid.setId(id);
        grid.getStyleClass().add("facts");
        var labels = new ColumnConstraints();
        labels.setMinWidth(64);
        var words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(labels, words);
        for (int row = 0; row < facts.size(); row++) {
            var label = new Label(facts.get(row).label());
            label.getStyleClass().add("quiet");
            var text = new Label(facts.get(row).words());
            text.setWrapText(true);
            GridPane.setValignment(label, VPos.TOP);
            grid.addRow(row, label, text);
        }
        return grid;
    }

    private Node uses(Card card) {
        var box = new VBox(2);
        box.setId("card-uses");
        for (Uses.Use use : card.uses()) {
            var link = new Hyperlink(use.title());
            link.setWrapText(true);
            link.setAccessibleText(messages.text(use.table() ? "data.card.use.table" : "data.card.use.section",
                    use.title()));
            link.setOnAction(_ -> navigator.open(use.place()));
            box.getChildren().add(link);
        }
        return box;
    }
}
