package qingye.ui.materiality;

import java.util.List;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import qingye.model.materiality.MaterialTopic;
import qingye.model.materiality.MaterialityPart;
import qingye.model.materiality.Method;
import qingye.model.materiality.Process;
import qingye.model.materiality.Stakeholder;
import qingye.model.materiality.Survey;
import qingye.model.materiality.TopicChange;
import qingye.ui.control.CardRows;
import qingye.ui.control.Written;
import qingye.ui.pick.Pages;
import qingye.ui.survey.AnswersCard;
import qingye.ui.survey.Surveying;
import qingye.ui.topic.LinksCard;
import qingye.ui.topic.Standards;

/// The pane at the right: the card of what is selected, or the method and the process where nothing is.
final class Inspector {

    private final MaterialityViewModel model;
    private final TopicCard topics;
    private final LinksCard links;
    private final GroupCard groups;
    private final ChangeCard changes;
    private final AnswersCard answers;
    private final MethodCard method;
    private final ProcessCard process;
    private final VBox cards = new VBox();
    private final ScrollPane pane = new ScrollPane(cards);

    Inspector(MaterialityViewModel model, Pages pages, Standards standards, Surveying surveying) {
        this.model = model;
        this.topics = new TopicCard(model, standards);
        this.links = new LinksCard(model.around(), pages, standards, (topic, change) -> model.change(
                MaterialTopic.class, topic, one -> Recut.with(one, change.apply(one.links()))));
        this.groups = new GroupCard(model);
        this.changes = new ChangeCard(model);
        this.answers = surveying.card(model::hand);
        this.method = new MethodCard(model);
        this.process = new ProcessCard(model);
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

    /// Shows what is known now.
    void show() {
        List<Node> wanted = model.part().map(this::cards).orElseGet(this::method);
        if (!cards.getChildren().equals(wanted)) {
            cards.getChildren().setAll(wanted);
            pane.setVvalue(0);
        }
    }

    private List<Node> cards(MaterialityPart part) {
        return switch (part) {
            case MaterialTopic topic -> {
                links.show(topic, model.content(), model.language().get());
                yield List.of(shown(topics, topic), links.node());
            }
            case Stakeholder group -> {
                answers.show(group, model.assessed().get().all().surveys(group.year()).stream()
                        .filter(survey -> survey.group().equals(group.id())).toList(), model.tallies());
                yield List.of(answers.node(), shown(groups, group));
            }
            case TopicChange change -> List.of(shown(changes, change));
            case Survey _, Method _, Process _ -> method();
        };
    }

    private List<Node> method() {
        method.show();
        process.show();
        return List.of(method.node(), process.node());
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
        CardRows.handIn(pane);
    }
}
