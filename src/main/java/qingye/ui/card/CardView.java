package qingye.ui.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import qingye.model.Snapshot;
import qingye.model.indicator.ValueKey;
import qingye.text.Messages;
import qingye.ui.control.CardRows;
import qingye.ui.control.FileChoices;

/// The cards of the selected value: the value itself, its indicator, and where the indicator is used. Built anew when
/// what they say changes; a field that is being written in is left alone until the caret leaves it.
public final class CardView extends StackPane {

    private final CardViewModel model;
    private final Messages messages;
    private final ValueCard values;
    private final IndicatorCard indicators;
    private final CalculationCard calculations;
    private final NotesCard notes;
    private final VBox cards = new VBox();
    private List<Object> shown = List.of("nothing yet");

    /// @param files asks for evidence, in front of a window
    public CardView(CardViewModel model, Function<Window, FileChoices> files) {
        this.model = model;
        this.messages = model.around().messages();
        this.values = new ValueCard(model, () -> files.apply(getScene().getWindow()));
        this.indicators = new IndicatorCard(model);
        this.calculations = new CalculationCard(model);
        this.notes = new NotesCard(model);
        setId("data-inspector");
        getStyleClass().add("inspector-pane");
        cards.getStyleClass().add("inspector-cards");
        var scroll = new ScrollPane(cards);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("edge-to-edge", "inspector-scroll");
        scroll.setFocusTraversable(false);
        getChildren().add(scroll);
        model.key().subscribe(_ -> show());
        model.content().subscribe(_ -> show());
        model.history().subscribe(_ -> show());
        model.unitsAsked().subscribe(_ -> show());
        sceneProperty().flatMap(Scene::focusOwnerProperty).addListener((_, _, _) -> show());
    }

    /// Lets the field that is being written in hand in what it holds: it does so when the caret leaves it.
    public void handIn() {
        if (focused().isPresent()) {
            requestFocus();
        }
    }

    /// What has the keyboard, if it is on a card.
    private Optional<Node> focused() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        Node holder = owner;
        while (holder != null && !holder.equals(cards)) {
            holder = holder.getParent();
        }
        return holder == null ? Optional.empty() : Optional.ofNullable(owner);
    }

    private void show() {
        Snapshot content = model.content().get();
        Optional<ValueKey> key = model.key().get();
        List<Object> wanted = key.<List<Object>>map(of -> List.of(
                of, content.figures().value(of), content.figures().dossier(of),
                content.figures().indicator(of.indicator()), content.report().language(), content.figures(),
                Uses.of(of.indicator(), content), content.tables().notes(), model.unitsAsked().get(),
                model.history().get()))
                .orElse(List.of(""));
        boolean written = focused().filter(TextInputControl.class::isInstance).isPresent();
        if (shown.equals(wanted) || written && shown.getFirst().equals(wanted.getFirst())) {
            return;
        }
        // what cannot be built leaves the cards empty and not those of another value, and is tried again
        List<Node> built = List.of();
        try {
            built = key.map(of -> cards(of, content)).orElseGet(this::nothing);
            shown = wanted;
        } finally {
            cards.getChildren().setAll(built);
        }
    }

    private List<Node> nothing() {
        var words = new Label(messages.text("data.inspector.nothing"));
        words.getStyleClass().add("quiet");
        words.setWrapText(true);
        return List.of(words);
    }

    private List<Node> cards(ValueKey key, Snapshot content) {
        var nodes = new ArrayList<Node>();
        nodes.add(values.of(key, content));
        nodes.add(notes.of(key, content));
        content.figures().indicator(key.indicator())
                .ifPresent(indicator -> {
                    nodes.add(calculations.of(key, indicator, content));
                    nodes.add(indicators.of(indicator, content));
                });
        nodes.add(uses(key, content));
        return nodes;
    }

    private Node uses(ValueKey key, Snapshot content) {
        var links = new ArrayList<Node>();
        for (Uses.Use use : Uses.of(key.indicator(), content)) {
            var link = new Hyperlink(use.title());
            link.setWrapText(true);
            link.setAccessibleText(messages.text(
                    use.table() ? "data.card.use.table" : "data.card.use.section", use.title()));
            link.setOnAction(_ -> model.around().navigator().open(use.place()));
            links.add(link);
        }
        return CardRows.card("card-uses", messages.text("data.card.uses"), links);
    }
}
