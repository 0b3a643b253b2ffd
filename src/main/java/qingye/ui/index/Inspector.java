package qingye.ui.index;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import qingye.ui.control.CardRows;

/// The pane at the right: what is asked and answered at the requirement that is looked at, else the standard.
final class Inspector {

    private final IndexViewModel model;
    private final StandardCard standard;
    private final RequirementCard requirement;
    private final AnswerCard answer;
    private final SuggestionCard suggestions;
    private final AlsoCard also;
    private final VBox cards = new VBox();
    private final ScrollPane pane = new ScrollPane(cards);

    Inspector(IndexViewModel model, StandardCard standard, AnswerCard answer, SuggestionCard suggestions,
            AlsoCard also) {
        this.model = model;
        this.standard = standard;
        this.requirement = new RequirementCard(model);
        this.answer = answer;
        this.suggestions = suggestions;
        this.also = also;
        cards.getStyleClass().add("inspector-cards");
        pane.setFitToWidth(true);
        pane.setFocusTraversable(false);
        pane.setId("index-inspector");
        pane.getStyleClass().addAll("edge-to-edge", "inspector-scroll", "inspector-pane");
        model.said().addListener((_, _, _) -> show());
        model.standard().addListener((_, _, _) -> show());
        model.selected().addListener((_, _, _) -> {
            // what is being written belongs to what was looked at
            handIn();
            show();
            pane.setVvalue(0);
        });
        model.around().findings().answers().subscribe(_ -> found());
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
        var wanted = new ArrayList<Node>();
        model.row().ifPresentOrElse(row -> {
            wanted.add(requirement.show(row));
            if (row.answerable()) {
                wanted.add(answer.show(row));
                suggestions.show(row);
                wanted.add(suggestions.node());
                also.show(row);
                wanted.add(also.node());
            }
        }, () -> model.shown().ifPresent(one -> wanted.add(standard.show(one))));
        List<Node> present = cards.getChildren();
        if (!present.equals(wanted)) {
            cards.getChildren().setAll(wanted);
        }
    }

    /// The facts are shown anew; what is being written stays.
    private void found() {
        model.row().ifPresent(requirement::show);
    }

    /// Brings the caret to the answer.
    void write() {
        model.row().filter(Row::answerable).ifPresent(_ -> answer.enter());
    }

    /// Lets the field that is being written in hand in what it holds: it does so when the caret leaves it.
    void handIn() {
        CardRows.handIn(pane);
    }
}
