package qingye.ui.materiality;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import qingye.model.id.PartId;
import qingye.model.materiality.TopicChange;
import qingye.model.text.Language;
import qingye.text.Messages;
import qingye.ui.control.CardRows;
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
        rows.add(CardRows.row(messages.text("assess.change.from"), new VBox(noneBefore, from.node())));
        rows.add(CardRows.row(messages.text("assess.change.to"), to.node()));
        card = CardRows.card("change-card", messages.text("assess.change.card"), rows);
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
        from.show(assessed.earlier(), change.from(), ids -> change(one -> Recut.between(one, ids, one.to())));
        to.show(assessed.topics(), change.to(), ids -> change(one -> Recut.between(one, one.from(), ids)));
        reason.show(change.reason().in(written).orElse(""), change.reason().best(written).orElse(""),
                words -> change(one -> new TopicChange(one.id(), one.year(), one.place(), one.kind(), one.from(),
                        one.to(), Words.with(one.reason(), written, words))));
    }
}
