package qingye.ui.materiality;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import qingye.edit.Edit;
import qingye.model.id.PartId;
import qingye.model.materiality.MaterialTopic;
import qingye.model.materiality.TopicChange;
import qingye.model.text.Language;
import qingye.model.text.Localized;
import qingye.text.Messages;
import qingye.ui.control.CardRows;
import qingye.ui.control.Choice;
import qingye.ui.control.Written;
import qingye.ui.matrix.Assessed;

/// How topics of the year before became those of the year, and why.
final class ChangeCard implements PartCard<TopicChange> {

    private final MaterialityViewModel model;
    private final Messages messages;
    private final Choice<TopicChange.Kind> kind;
    private final Ticks from;
    private final Label noneBefore = new Label();
    private final Ticks to;
    private final Written reason;
    private final VBox card;
    private Optional<PartId> shown = Optional.empty();

    ChangeCard(MaterialityViewModel model) {
        this.model = model;
        this.messages = model.messages();
        var words = new PartWords(model);
        kind = new Choice<>("change-kind", messages.text("assess.change.kind"), words::kind, value -> change(
                one -> new TopicChange(one.id(), one.year(), one.place(), value, one.from(), one.to(), one.reason())));
        from = new Ticks("change-from", topic -> model.name(topic.name()));
        to = new Ticks("change-to", topic -> model.name(topic.name()));
        reason = Written.lines("change-reason", messages.text("assess.change.reason"), 3);
        noneBefore.setText(messages.text("assess.change.none-before"));
        noneBefore.setWrapText(true);
        noneBefore.getStyleClass().add("quiet");
        List<Node> rows = new ArrayList<>();
        rows.add(CardRows.row(messages.text("assess.change.kind"), kind.node()));
        rows.add(CardRows.row(messages.text("assess.change.reason"), reason.field()));
        var more = new TextField();
        more.setId("change-from-add");
        more.setPromptText(messages.text("assess.change.from.add"));
        more.setAccessibleText(more.getPromptText());
        more.setOnAction(_ -> addEarlier(more));
        rows.add(CardRows.row(messages.text("assess.change.from"), new VBox(4, noneBefore, more, from.node())));
        rows.add(CardRows.row(messages.text("assess.change.to"), to.node()));
        card = CardRows.card("change-card", messages.text("assess.change.card"), rows);
    }

    /// Writes down a topic of the year before that the file does not know, or ticks the one of that name.
    private void addEarlier(TextField field) {
        String name = field.getText().strip();
        Assessed assessed = model.assessed().get();
        Optional<TopicChange> change = shown.flatMap(assessed::part).filter(TopicChange.class::isInstance)
                .map(TopicChange.class::cast);
        if (name.isEmpty() || change.isEmpty()) {
            return;
        }
        field.clear();
        Year year = assessed.year().minusYears(1);
        Optional<MaterialTopic> known = assessed.earlier().stream()
                .filter(topic -> topic.name().byLanguage().containsValue(name)).findFirst();
        MaterialTopic topic = known.orElseGet(() -> MaterialTopic.named(model.newId(), year,
                assessed.all().next(year, MaterialTopic.class), Localized.of(model.language().get(), name), ""));
        var edits = new ArrayList<Edit>();
        if (known.isEmpty()) {
            edits.add(new Edit.SetPart(topic.id(), Optional.empty(), Optional.of(topic)));
        }
        TopicChange before = change.get();
        if (!before.from().contains(topic.id())) {
            var ids = new ArrayList<>(before.from());
            ids.add(topic.id());
            edits.add(new Edit.SetPart(before.id(), Optional.of(before),
                    Optional.of(Recut.between(before, ids, before.to()))));
        }
        if (!edits.isEmpty()) {
            model.hand(new Edit.Batch(Edit.Purpose.INSERT, edits));
        }
    }

    /// Says what it came from. A topic of the year before that was written down for this change only goes with its
    /// tick: so a slip of the pen can be mended.
    private void came(List<PartId> ids) {
        Assessed assessed = model.assessed().get();
        shown.flatMap(assessed::part).filter(TopicChange.class::isInstance).map(TopicChange.class::cast)
                .ifPresent(before -> {
                    var edits = new ArrayList<Edit>();
                    edits.add(new Edit.SetPart(before.id(), Optional.of(before),
                            Optional.of(Recut.between(before, ids, before.to()))));
                    assessed.earlier().stream()
                            .filter(topic -> before.from().contains(topic.id()) && !ids.contains(topic.id()))
                            .filter(topic -> topic.dimension().isEmpty() && assessed.changes().stream()
                                    .noneMatch(one -> !one.equals(before) && one.from().contains(topic.id())))
                            .forEach(topic -> edits.add(new Edit.SetPart(topic.id(), Optional.of(topic),
                                    Optional.empty())));
                    model.hand(edits.size() == 1 ? edits.getFirst() : new Edit.Batch(Edit.Purpose.REMOVE, edits));
                });
    }

    private void change(UnaryOperator<TopicChange> change) {
        shown.ifPresent(id -> model.change(TopicChange.class, id, change));
    }

    @Override
    public Node node() {
        return card;
    }

    @Override
    public Optional<Written> first() {
        return Optional.of(reason);
    }

    @Override
    public void show(TopicChange change) {
        shown = Optional.of(change.id());
        Assessed assessed = model.assessed().get();
        Language written = model.language().get();
        kind.show(List.of(TopicChange.Kind.values()), change.kind());
        noneBefore.setVisible(assessed.earlier().isEmpty());
        noneBefore.setManaged(assessed.earlier().isEmpty());
        from.show(assessed.earlier(), change.from(), this::came);
        to.show(assessed.topics(), change.to(), ids -> change(one -> Recut.between(one, one.from(), ids)));
        reason.show(change.reason().in(written).orElse(""), change.reason().best(written).orElse(""),
                words -> change(one -> new TopicChange(one.id(), one.year(), one.place(), one.kind(), one.from(),
                        one.to(), Words.with(one.reason(), written, words))));
    }
}
