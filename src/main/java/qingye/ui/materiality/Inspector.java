package qingye.ui.materiality;

import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import qingye.model.materiality.MaterialTopic;
import qingye.model.materiality.MaterialityPart;
import qingye.model.materiality.Method;
import qingye.model.materiality.Process;
import qingye.model.materiality.Stakeholder;
import qingye.model.materiality.Survey;
import qingye.model.materiality.TopicChange;

/// The pane at the right: the card of what is selected.
final class Inspector {

    private final MaterialityViewModel model;
    private final TopicCard topics;
    private final GroupCard groups;
    private final ChangeCard changes;
    private final VBox nothing;
    private final VBox cards = new VBox();
    private final ScrollPane pane = new ScrollPane(cards);

    Inspector(MaterialityViewModel model) {
        this.model = model;
        this.topics = new TopicCard(model);
        this.groups = new GroupCard(model);
        this.changes = new ChangeCard(model);
        var words = new Label(model.messages().text("materiality.nothing"));
        words.setWrapText(true);
        words.getStyleClass().add("quiet");
        nothing = new VBox(words);
        cards.getStyleClass().add("inspector-cards");
        pane.setFitToWidth(true);
        pane.setFocusTraversable(false);
        pane.setId("materiality-inspector");
        pane.getStyleClass().addAll("edge-to-edge", "inspector-scroll", "inspector-pane");
        model.assessed().addListener((_, _, _) -> show());
        model.selected().addListener((_, _, _) -> show());
        model.language().addListener((_, _, _) -> {
            handIn();
            show();
        });
        show();
    }

    Node node() {
        return pane;
    }

    private void show() {
        Node wanted = model.part().map(this::card).orElse(nothing);
        if (!cards.getChildren().contains(wanted)) {
            cards.getChildren().setAll(wanted);
            pane.setVvalue(0);
        }
    }

    private Node card(MaterialityPart part) {
        return switch (part) {
            case MaterialTopic topic -> shown(topics, topic);
            case Stakeholder group -> shown(groups, group);
            case TopicChange change -> shown(changes, change);
            case Survey _, Method _, Process _ -> nothing;
        };
    }

    private static <P> Node shown(PartCard<P> card, P part) {
        card.show(part);
        return card.node();
    }

    /// Puts the caret in what is written first of the selected part.
    void write() {
        Optional<Written> first = model.part().flatMap(part -> switch (part) {
            case MaterialTopic _ -> topics.first();
            case Stakeholder _ -> groups.first();
            case TopicChange _ -> changes.first();
            case Survey _, Method _, Process _ -> Optional.empty();
        });
        first.ifPresent(field -> field.field().requestFocus());
    }

    /// Lets the field that is being written in hand in what it holds: it does so when the caret leaves it.
    void handIn() {
        Node holder = pane.getScene() == null ? null : pane.getScene().getFocusOwner();
        while (holder != null && !holder.equals(pane)) {
            holder = holder.getParent();
        }
        if (holder != null) {
            pane.requestFocus();
        }
    }
}
