package qingye.ui.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import qingye.check.Suggestion;
import qingye.model.check.Verdict;
import qingye.text.Messages;
import qingye.ui.control.CardRows;

/// The relations that the figures themselves show, to be accepted or dismissed.
final class SuggestionsPane implements ListAndCard.Look<Suggestion> {

    private final FindingsViewModel model;
    private final Steps steps;
    private final Messages messages;
    private final FindingCard.Guide guide;
    private final ListAndCard<Suggestion> view;

    SuggestionsPane(FindingsViewModel model, Steps steps, Messages messages, FindingCard.Guide guide) {
        this.model = model;
        this.steps = steps;
        this.messages = messages;
        this.guide = guide;
        this.view = new ListAndCard<>("findings-relations", messages.text("findings.tab.relations"), this);
        view.placeholder(messages.text("findings.relations.none"));
        model.result().subscribe(result -> view.show(result.checked().suggestions()));
    }

    ListAndCard<Suggestion> view() {
        return view;
    }

    @Override
    public Object identity(Suggestion suggestion) {
        return suggestion.id();
    }

    @Override
    public Node row(Suggestion suggestion) {
        var dot = new Region();
        dot.getStyleClass().addAll("relation-sign", suggestion.verdict()
                .map(verdict -> switch (verdict) {
                    case ACCEPTED -> "relation-accepted";
                    case DISMISSED -> "relation-dismissed";
                })
                .orElse("relation-open"));
        var sign = new StackPane(dot);
        sign.setMinWidth(16);
        return Lines.row(sign, model.words().relation(suggestion),
                suggestion.fails().isEmpty()
                        ? ""
                        : messages.text("findings.relations.fails", Lines.years(suggestion.fails(), messages)),
                verdict(suggestion));
    }

    private String verdict(Suggestion suggestion) {
        return suggestion.verdict().map(verdict -> messages.text(switch (verdict) {
            case ACCEPTED -> "findings.relations.accepted";
            case DISMISSED -> "findings.relations.dismissed";
        })).orElse("");
    }

    @Override
    public void enter(Suggestion suggestion) {
        Spots.place(suggestion.spot(), model.result().get().snapshot()).ifPresent(guide::go);
    }

    @Override
    public void chosen(Suggestion suggestion) {
        // the card says the rest
    }

    @Override
    public Node card(Suggestion suggestion) {
        var card = new VBox(8);
        card.getStyleClass().add("finding-card");
        var place = new Hyperlink(model.words().place(suggestion.spot()));
        place.setWrapText(true);
        place.setOnAction(_ -> enter(suggestion));
        var where = new FlowPane(12, 2, place, Lines.wrapped(model.words().rule(suggestion.rule()), "quiet"));
        where.getStyleClass().add("finding-where");
        card.getChildren().addAll(Lines.wrapped(model.words().relation(suggestion), "finding-sentence"), where);
        if (!suggestion.holds().isEmpty()) {
            card.getChildren().add(Lines.wrapped(
                    messages.text("findings.relations.holds", Lines.years(suggestion.holds(), messages))));
        }
        if (!suggestion.fails().isEmpty()) {
            card.getChildren().add(Lines.wrapped(
                    messages.text("findings.relations.fails", Lines.years(suggestion.fails(), messages)),
                    "relation-fails"));
        }
        card.getChildren().add(Lines.wrapped(messages.text("findings.relations.ask"), "quiet"));
        var buttons = new FlowPane(8, 8);
        buttons.getChildren().addAll(answers(suggestion));
        card.getChildren().add(buttons);
        return card;
    }

    private List<Button> answers(Suggestion suggestion) {
        var answers = new ArrayList<Button>();
        Optional<Verdict> verdict = suggestion.verdict();
        if (!verdict.equals(Optional.of(Verdict.ACCEPTED))) {
            answers.add(answer("relation-accept", "findings.relations.accept", suggestion,
                    Optional.of(Verdict.ACCEPTED)));
        }
        if (!verdict.equals(Optional.of(Verdict.DISMISSED))) {
            answers.add(answer("relation-dismiss", "findings.relations.dismiss", suggestion,
                    Optional.of(Verdict.DISMISSED)));
        }
        if (verdict.isPresent()) {
            answers.add(answer("relation-restore", "findings.relations.restore", suggestion, Optional.empty()));
        }
        return answers;
    }

    private Button answer(String id, String key, Suggestion suggestion, Optional<Verdict> verdict) {
        return CardRows.button(id, messages.text(key), () -> steps.judge(suggestion, verdict));
    }
}
