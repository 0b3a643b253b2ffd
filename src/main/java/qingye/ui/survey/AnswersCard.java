package qingye.ui.survey;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import qingye.calc.materiality.Spread;
import qingye.calc.materiality.Tally;
import qingye.edit.Edit;
import qingye.model.id.PartId;
import qingye.model.materiality.Stakeholder;
import qingye.model.materiality.Survey;
import qingye.text.Messages;
import qingye.ui.control.CardRows;

/// What a group answered: how many, how far apart, and what it weighs; and the way to its questionnaire and back.
public final class AnswersCard {

    private final Messages messages;
    private final Consumer<Edit> hand;
    private final Label said = new Label();
    private final VBox surveys = new VBox();
    private final VBox card;
    private Optional<PartId> shown = Optional.empty();

    /// @param hand commits an edit
    AnswersCard(Surveying surveying, Messages messages, Consumer<Edit> hand) {
        this.messages = messages;
        this.hand = hand;
        said.setId("answers-said");
        said.setWrapText(true);
        surveys.getStyleClass().add("surveys");
        var send = CardRows.button("answers-send", messages.text("survey.send.one"),
                () -> shown.ifPresent(group -> surveying.send(group)));
        var take = CardRows.button("answers-read", messages.text("survey.read.open"),
                () -> surveying.read(shown));
        card = CardRows.card("answers-card", messages.text("assess.answers"), List.of(
                said, surveys, new HBox(8, send, take)));
    }

    /// The card.
    public Node node() {
        return card;
    }

    /// Shows the surveys of a group.
    ///
    /// @param of its surveys
    /// @param tallies what they sum up to; those that are not known yet are missing
    public void show(Stakeholder group, List<Survey> of, Map<PartId, Tally> tallies) {
        shown = Optional.of(group.id());
        int sheets = of.stream().mapToInt(survey -> survey.sheets().size()).sum();
        List<Spread> spreads = of.stream().flatMap(survey -> Optional.ofNullable(tallies.get(survey.id())).stream())
                .flatMap(tally -> tally.spreads().values().stream()).toList();
        String weight = SpreadTable.plain(group.weight());
        said.setText(sheets == 0
                ? messages.text("survey.card.none", weight)
                : spreads.isEmpty()
                        ? messages.text("survey.card.counting", Integer.toString(sheets), weight)
                        : messages.text("survey.card.said", Integer.toString(sheets),
                                Integer.toString(spreads.stream().mapToInt(Spread::count).sum()),
                                SpreadTable.shown(mean(spreads)), weight));
        surveys.getChildren().setAll(of.stream().map(this::row).toList());
        surveys.setManaged(!of.isEmpty());
    }

    private static BigDecimal mean(List<Spread> spreads) {
        return spreads.stream().map(Spread::deviation).reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(spreads.size()), MathContext.DECIMAL64);
    }

    private Node row(Survey survey) {
        var words = new Label(messages.text("survey.card.row", survey.source(),
                Integer.toString(survey.sheets().size()), Integer.toString(survey.questions().size())));
        words.setWrapText(true);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        Button remove = CardRows.button("answers-remove-" + survey.id(), messages.text("assess.answers.remove"),
                () -> hand.accept(new Edit.SetPart(survey.id(), Optional.of(survey), Optional.empty())));
        remove.setMinWidth(Button.USE_PREF_SIZE);
        var row = new HBox(8, words, remove);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
