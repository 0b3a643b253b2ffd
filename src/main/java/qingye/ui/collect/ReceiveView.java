package qingye.ui.collect;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import qingye.exchange.collect.Collected;
import qingye.model.id.IndicatorId;
import qingye.text.Messages;
import qingye.ui.control.FileChoices;

/// The page at which filled forms arrive: a place to drop them, and then what they say otherwise than the workspace.
final class ReceiveView extends Page {

    private final ReceiveViewModel model;
    private final Messages messages;
    private final Supplier<FileChoices> files;
    private final Supplier<Map<IndicatorId, String>> places;
    private final Label words = words("receive-words");
    private final VBox drop;
    private final Button first;
    private final ListView<Line> list = new ListView<>();
    private final HBox foot = new HBox(8);
    private Subscription watching = Subscription.EMPTY;

    /// @param files asks for filled forms
    /// @param places where the indicators stand
    ReceiveView(
            ReceiveViewModel model, Messages messages, Supplier<FileChoices> files,
            Supplier<Map<IndicatorId, String>> places, Runnable leave) {
        super("collect-receive", messages.text("collect.receive.title"));
        this.model = model;
        this.messages = messages;
        this.files = files;
        this.places = places;
        tools(List.of(button("receive-leave", messages.text("collect.leave"), () -> {
            if (model.state().get() instanceof ReceiveState.Ready) {
                model.leave();
            }
            leave.run();
        })));
        first = button("receive-choose", messages.text("collect.receive.choose"), this::choose);
        first.getStyleClass().add("accent");
        Label hint = words("receive-hint");
        hint.setText(messages.text("collect.receive.drop"));
        hint.setMaxWidth(460);
        drop = new VBox(hint, first);
        drop.getStyleClass().addAll("empty-place", "collect-drop");
        drop.managedProperty().bind(drop.visibleProperty());
        VBox.setVgrow(drop, Priority.ALWAYS);
        list.setId("receive-lines");
        list.setAccessibleText(messages.text("collect.receive.lines"));
        list.getStyleClass().add("collect-lines");
        list.managedProperty().bind(list.visibleProperty());
        VBox.setVgrow(list, Priority.ALWAYS);
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.SPACE) {
                press(list.getSelectionModel().getSelectedItem());
                event.consume();
            }
        });
        foot.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(words, drop, list, foot);
        model.state().subscribe(this::show);
    }

    private void choose() {
        var kind = new FileChoices.Kind(messages.text("collect.receive.kind"), List.of("*.xlsx"));
        model.read(files.get().openSeveral(messages.text("collect.receive.title"), kind));
    }

    @Override
    void begin() {
        if (drop.isVisible()) {
            first.requestFocus();
        } else {
            list.requestFocus();
        }
    }

    private void show(ReceiveState state) {
        watching.unsubscribe();
        watching = Subscription.EMPTY;
        foot.getChildren().clear();
        list.getItems().clear();
        drop.setVisible(state instanceof ReceiveState.Waiting);
        list.setVisible(state instanceof ReceiveState.Ready);
        switch (state) {
            case ReceiveState.Waiting _ -> words.setText("");
            case ReceiveState.Reading(int forms) ->
                words.setText(messages.text("collect.receive.reading", Integer.toString(forms)));
            case ReceiveState.Ready(List<Path> _, Picks picks) -> ready(picks);
        }
    }

    private void ready(Picks picks) {
        Collected collected = picks.collected();
        int same = collected.forms().stream().mapToInt(form -> form.same()).sum();
        words.setText(messages.text("collect.receive.words",
                Integer.toString(collected.forms().size() + collected.refused().size()),
                Integer.toString(collected.changes().size()), Integer.toString(collected.conflicts().size()),
                Integer.toString(collected.faults().size()), Integer.toString(collected.refused().size()),
                Integer.toString(same)));
        list.setCellFactory(_ -> new LineCell(picks, messages, this::press));
        list.getItems().setAll(Line.of(collected, places.get(), messages));
        list.getSelectionModel().select(firstToPress());
        Button take = button("receive-take", "", model::take);
        take.getStyleClass().add("accent");
        Button keep = button("receive-keep", messages.text("collect.receive.keep.rest"), () -> {
            picks.keepRest();
            list.requestFocus();
        });
        keep.managedProperty().bind(keep.visibleProperty());
        var told = new Label();
        told.setId("receive-open");
        told.getStyleClass().add("collect-warning");
        foot.getChildren().setAll(take,
                button("receive-all", messages.text("collect.receive.all"),
                        () -> picks.tick(collected.changes(), true)),
                button("receive-none", messages.text("collect.receive.none"),
                        () -> picks.tick(collected.changes(), false)),
                button("receive-other", messages.text("collect.receive.other"), this::choose), keep, told);
        watching = picks.version().subscribe(_ -> {
            int chosen = picks.chosen().size();
            int open = picks.open().size();
            take.setText(chosen == 0
                    ? messages.text("collect.receive.take.none")
                    : messages.text("collect.receive.take", Integer.toString(chosen)));
            take.setDisable(open > 0 || chosen == 0);
            keep.setVisible(open > 0);
            told.setText(open == 0 ? "" : messages.text("collect.receive.open", Integer.toString(open)));
            list.refresh();
        });
        list.requestFocus();
    }

    private int firstToPress() {
        for (int at = 0; at < list.getItems().size(); at++) {
            if (list.getItems().get(at) instanceof Line.Answer || list.getItems().get(at) instanceof Line.Offer) {
                return at;
            }
        }
        return 0;
    }

    /// Ticks a line or takes its tick away; chooses an answer.
    private void press(Line line) {
        if (model.state().get() instanceof ReceiveState.Ready(List<Path> _, Picks picks)) {
            switch (line) {
                case null -> {
                    // no line is selected
                }
                case Line.Offer(var change, String _) -> picks.tick(List.of(change), !picks.isTicked(change));
                case Line.Heading(String _, var changes) ->
                    picks.tick(changes, !changes.stream().allMatch(picks::isTicked));
                case Line.Answer(var conflict, var taken, String _) -> picks.decide(conflict, taken);
                case Line.Question _, Line.Told _ -> {
                    // only to be read
                }
            }
        }
    }
}
