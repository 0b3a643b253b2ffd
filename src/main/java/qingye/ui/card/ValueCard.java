package qingye.ui.card;

import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import qingye.edit.LogLine;
import qingye.model.Snapshot;
import qingye.model.id.EvidenceId;
import qingye.model.indicator.Dossier;
import qingye.model.indicator.Evidence;
import qingye.model.indicator.Indicator;
import qingye.model.indicator.Restatement;
import qingye.model.indicator.Standing;
import qingye.model.indicator.Value;
import qingye.model.indicator.ValueKey;
import qingye.model.text.Language;
import qingye.text.Messages;
import qingye.ui.control.CardRows;
import qingye.ui.control.FileChoices;

/// The card of a value: its printed form, how far it has come, where it comes from, what proves it, and its past.
final class ValueCard {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final CardViewModel model;
    private final Messages messages;
    private final Supplier<FileChoices> files;

    /// @param files asks for evidence
    ValueCard(CardViewModel model, Supplier<FileChoices> files) {
        this.model = model;
        this.messages = model.around().messages();
        this.files = files;
    }

    Node of(ValueKey key, Snapshot content) {
        Value value = content.figures().value(key);
        Dossier dossier = content.figures().dossier(key);
        Language language = content.report().language();
        var rows = new ArrayList<Node>();
        rows.add(name(key, content));
        rows.add(FactGrid.of("card-value", Facts.of(key, value, messages)));
        rows.add(standing(key, value, dossier));
        dossier.restatement().ifPresent(restatement -> rows.add(restated(restatement)));
        rows.add(line("card-source", "card.source", dossier.source(), words -> model.source(key, words)));
        String boundary = messages.text("card.boundary");
        rows.add(CardRows.row(boundary, CardRows.lines(
                "card-boundary", dossier.boundary().in(language).orElse(""), boundary,
                words -> model.boundary(key, words))));
        rows.add(evidence(key, dossier, content));
        if (!dossier.isLocked() && !(value instanceof Value.Empty)) {
            rows.add(new RestateForm(model, key).node());
        }
        rows.add(history(content));
        return CardRows.card("value-card", messages.text("data.card.value"), rows);
    }

    private Node name(ValueKey key, Snapshot content) {
        String words = content.figures().indicator(key.indicator())
                .map(Indicator::name)
                .flatMap(name -> name.best(content.report().language()))
                .orElse(key.indicator().code());
        var name = new Label(words);
        name.setId("card-name");
        name.getStyleClass().add("card-name");
        name.setWrapText(true);
        return name;
    }

    private Node line(String id, String key, String words, Consumer<String> written) {
        String name = messages.text(key);
        return CardRows.row(name, CardRows.line(id, words, name, written));
    }

    private Node standing(ValueKey key, Value value, Dossier dossier) {
        var buttons = new FlowPane(8, 8);
        String words = switch (dossier.standing()) {
            case Standing.Open() -> {
                if (!(value instanceof Value.Empty)) {
                    buttons.getChildren().addAll(
                            button("card-confirm", "card.confirm", () -> model.confirm(List.of(key))),
                            button("card-lock", "card.lock", () -> model.lock(List.of(key))));
                }
                yield messages.text(value instanceof Value.Empty ? "card.standing.empty" : "card.standing.collected");
            }
            case Standing.Confirmed(String by, Instant at) -> {
                buttons.getChildren().addAll(
                        button("card-lock", "card.lock", () -> model.lock(List.of(key))),
                        button("card-reopen", "card.reopen", () -> model.reopen(List.of(key))));
                yield messages.text("card.standing.confirmed", by, minute(at));
            }
            case Standing.Locked(String by, Instant at) -> {
                buttons.getChildren().add(button("card-unlock", "card.unlock", () -> model.reopen(List.of(key))));
                yield messages.text("card.standing.locked", by, minute(at));
            }
        };
        var label = new Label(words);
        label.setId("card-standing");
        label.setWrapText(true);
        return CardRows.row(messages.text("card.standing"), new VBox(6, label, buttons));
    }

    private String minute(Instant at) {
        return MINUTE.format(model.local(at));
    }

    private Button button(String id, String key, Runnable action) {
        return CardRows.button(id, messages.text(key), action);
    }

    private Node restated(Restatement restatement) {
        String words = restatement.effect().isBlank()
                ? messages.text("card.restated", restatement.before(), restatement.reason())
                : messages.text("card.restated.effect", restatement.before(), restatement.reason(),
                        restatement.effect());
        return CardRows.fact(messages.text("card.restatement"), words);
    }

    private Node evidence(ValueKey key, Dossier dossier, Snapshot content) {
        var list = new VBox(2);
        list.setId("card-evidence");
        for (EvidenceId id : dossier.evidence()) {
            Optional.ofNullable(content.figures().evidence().get(id))
                    .ifPresent(evidence -> list.getChildren().add(kept(key, evidence)));
        }
        list.getChildren().add(button("card-evidence-add", "card.evidence.add", () -> choose(key)));
        return CardRows.row(messages.text("card.evidence"), list);
    }

    private Node kept(ValueKey key, Evidence evidence) {
        var link = new Hyperlink(evidence.name());
        link.setId("card-evidence-open-" + evidence.id());
        link.setWrapText(true);
        link.setAccessibleText(messages.text("card.evidence.open.named", evidence.name()));
        link.setOnAction(_ -> model.view(evidence));
        HBox.setHgrow(link, Priority.ALWAYS);
        var size = new Label(messages.text("card.evidence.size", Long.toString(Math.max(1, evidence.size() >> 10))));
        size.getStyleClass().add("quiet");
        size.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(6, link, size);
        row.setAlignment(Pos.CENTER_LEFT);
        var steps = new FlowPane(6, 6,
                step("save", evidence, () -> save(evidence)),
                step("replace", evidence, () -> replace(key, evidence)),
                step("withdraw", evidence, () -> model.withdraw(key, evidence.id())));
        return new VBox(2, row, steps);
    }

    private Button step(String name, Evidence evidence, Runnable action) {
        Button button = CardRows.button("card-evidence-" + name + "-" + evidence.id(),
                messages.text("card.evidence." + name), action);
        button.setAccessibleText(messages.text("card.evidence." + name) + " " + evidence.name());
        return button;
    }

    private void replace(ValueKey key, Evidence evidence) {
        var any = new FileChoices.Kind(messages.text("card.evidence.kind"), List.of("*.*"));
        files.get().open(messages.text("card.evidence.replace"), any)
                .ifPresent(file -> model.replace(key, evidence.id(), file));
    }

    private void choose(ValueKey key) {
        var any = new FileChoices.Kind(messages.text("card.evidence.kind"), List.of("*.*"));
        files.get().open(messages.text("card.evidence.add"), any).ifPresent(file -> model.keep(key, file));
    }

    private void save(Evidence evidence) {
        var any = new FileChoices.Kind(messages.text("card.evidence.kind"), List.of("*.*"));
        files.get().save(messages.text("card.evidence.save.title"), any, Path.of(evidence.name()))
                .ifPresent(target -> model.export(evidence, target));
    }

    private Node history(Snapshot content) {
        var words = new HistoryWords(messages, content.figures().evidence());
        var list = new VBox(8);
        list.setId("card-history");
        List<LogLine> lines = model.history().get();
        if (lines.isEmpty()) {
            list.getChildren().add(button("card-history-show", "card.history.show", model::recall));
        }
        for (LogLine line : lines) {
            var when = new Label(messages.text("card.history.when", minute(line.at()), line.author()));
            when.getStyleClass().add("quiet");
            var what = new Label(words.of(line));
            what.setWrapText(true);
            list.getChildren().add(new VBox(when, what));
        }
        return CardRows.row(messages.text("card.history"), list);
    }
}
