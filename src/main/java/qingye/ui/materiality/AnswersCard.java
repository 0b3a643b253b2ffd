package qingye.ui.materiality;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import qingye.edit.Edit;
import qingye.model.id.PartId;
import qingye.model.materiality.Criterion;
import qingye.model.materiality.Horizon;
import qingye.model.materiality.Stakeholder;
import qingye.model.materiality.Survey;
import qingye.text.Messages;
import qingye.ui.control.CardRows;
import qingye.ui.matrix.Assessed;

/// What a group answered: a table of answers is pasted for one criterion at a time.
final class AnswersCard {

    private static final int MOST_TOLD = 8;

    private final MaterialityViewModel model;
    private final Messages messages;
    private final TraceWords words;
    private final VBox surveys = new VBox();
    private final Choice<Criterion> criterion;
    private final Choice<Horizon> horizon;
    private final TextArea pasted = new TextArea();
    private final Label told = new Label();
    private final VBox card;
    private Criterion wanted = Criterion.SCALE;
    private Horizon when = Horizon.SHORT;
    private Optional<PartId> shown = Optional.empty();

    AnswersCard(MaterialityViewModel model) {
        this.model = model;
        this.messages = model.messages();
        this.words = new TraceWords(model);
        criterion = new Choice<>("answers-criterion", messages.text("assess.answers.criterion"),
                words::criterion, value -> {
                    wanted = value;
                    choose();
                });
        horizon = new Choice<>("answers-horizon", messages.text("assess.topic.horizon"), words::horizon,
                value -> when = value);
        pasted.setId("answers-table");
        pasted.setPrefRowCount(4);
        pasted.setPromptText(messages.text("assess.answers.prompt"));
        pasted.setAccessibleText(messages.text("assess.answers.prompt"));
        told.setId("answers-told");
        told.setWrapText(true);
        var take = CardRows.button("answers-take", messages.text("assess.answers.take"), this::take);
        take.disableProperty().bind(pasted.textProperty().map(String::isBlank));
        var choices = new HBox(8, criterion.node(), horizon.node());
        choices.getChildren().forEach(node -> HBox.setHgrow(node, Priority.ALWAYS));
        surveys.getStyleClass().add("surveys");
        card = CardRows.card("answers-card", messages.text("assess.answers"), List.of(
                surveys, CardRows.row(messages.text("assess.answers.criterion"), choices), pasted, take, told));
    }

    Node node() {
        return card;
    }

    void show(Stakeholder group) {
        if (!shown.equals(Optional.of(group.id()))) {
            told.setText("");
        }
        shown = Optional.of(group.id());
        choose();
        surveys.getChildren().setAll(of(group.id()).stream().map(this::row).toList());
    }

    private void choose() {
        boolean simple = model.assessed().get().method().scales().simple();
        List<Criterion> open = Arrays.stream(Criterion.values()).filter(one -> simple == plain(one)).toList();
        wanted = open.contains(wanted) ? wanted : open.getFirst();
        criterion.show(open, wanted);
        horizon.show(List.of(Horizon.values()), when);
        horizon.node().setVisible(wanted.perHorizon());
        horizon.node().setManaged(wanted.perHorizon());
    }

    private static boolean plain(Criterion criterion) {
        return criterion == Criterion.IMPACT || criterion == Criterion.FINANCIAL;
    }

    private List<Survey> of(PartId group) {
        return model.assessed().get().all().surveys(model.assessed().get().year()).stream()
                .filter(survey -> survey.group().equals(group)).toList();
    }

    private Node row(Survey survey) {
        String asked = survey.questions().stream().map(words::asked).distinct()
                .collect(Collectors.joining(messages.text("assess.and")));
        var said = new Label(messages.text("assess.answers.row", asked,
                survey.sheets().size(), survey.questions().size()));
        said.setWrapText(true);
        HBox.setHgrow(said, Priority.ALWAYS);
        said.setMaxWidth(Double.MAX_VALUE);
        Button remove = CardRows.button("answers-remove-" + survey.id(),
                messages.text("assess.answers.remove"), () -> model.hand(
                        new Edit.SetPart(survey.id(), Optional.of(survey), Optional.empty())));
        remove.setMinWidth(Button.USE_PREF_SIZE);
        var row = new HBox(8, said, remove);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void take() {
        Assessed assessed = model.assessed().get();
        AnswerTable table = AnswerTable.read(
                pasted.getText(), assessed.topics(), wanted, when, assessed.method().scales());
        String faults = table.faults().stream().limit(MOST_TOLD).map(this::sentence)
                .collect(Collectors.joining("\n"));
        String more = table.faults().size() > MOST_TOLD
                ? "\n" + messages.text("assess.answers.more", table.faults().size() - MOST_TOLD)
                : "";
        if (table.sheets().isEmpty()) {
            told.setText(messages.text("assess.answers.none") + "\n" + faults + more);
            return;
        }
        shown.ifPresent(group -> keep(group, table));
        pasted.clear();
        told.setText(messages.text("assess.answers.taken", table.sheets().size(), table.questions().size())
                + (faults.isEmpty() ? "" : "\n" + faults + more));
    }

    /// Answers to the same questions come in the place of those that were there, so that nobody counts twice.
    private void keep(PartId group, AnswerTable table) {
        Assessed assessed = model.assessed().get();
        Optional<Survey> before = of(group).stream()
                .filter(survey -> survey.questions().stream().anyMatch(one -> one.criterion() == wanted
                        && one.horizon() == table.questions().getFirst().horizon()))
                .findFirst();
        var survey = new Survey(before.map(Survey::id).orElseGet(model::newId), assessed.year(),
                before.map(Survey::place).orElseGet(() -> assessed.all().next(assessed.year(), Survey.class)),
                group, messages.text("assess.answers.source"), table.questions(), table.sheets());
        model.hand(new Edit.SetPart(survey.id(), before.map(one -> one), Optional.of(survey)));
    }

    private String sentence(AnswerTable.Fault fault) {
        return messages.text("assess.answers.fault." + fault.kind().name().toLowerCase(Locale.ROOT),
                Integer.toString(fault.row()), Integer.toString(fault.column()), fault.found());
    }
}
