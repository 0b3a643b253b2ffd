package qingye.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import qingye.model.Snapshot;
import qingye.text.Messages;
import qingye.ui.nav.Action;
import qingye.ui.nav.Navigator;

/// The one field that finds everything: tables, sections, indicators, the commands of the window, and help.
final class CommandField extends StackPane {

    private final TextField field = new TextField();
    private final ObservableList<Entry> entries = FXCollections.observableArrayList();
    private final ListView<Entry> list = new ListView<>(entries);
    private final Messages messages;
    private final Supplier<Snapshot> snapshot;
    private final Supplier<List<Command>> commands;
    private final Supplier<List<Action>> pages;
    private final Navigator navigator;
    private @Nullable Node focusedBefore;

    /// A line of the list.
    private record Entry(String kind, String title, String detail, Runnable go) {}

    /// @param commands what can be asked for now
    /// @param pages of help
    CommandField(Messages messages, Supplier<Snapshot> snapshot, Supplier<List<Command>> commands,
            Supplier<List<Action>> pages, Navigator navigator) {
        this.messages = messages;
        this.snapshot = snapshot;
        this.commands = commands;
        this.pages = pages;
        this.navigator = navigator;
        setId("command");
        getStyleClass().add("clear-scrim");
        setVisible(false);
        setAlignment(Pos.TOP_CENTER);
        field.setId("command-field");
        field.setPromptText(messages.text("shell.find.prompt"));
        field.setAccessibleText(messages.text("shell.find.prompt"));
        field.textProperty().subscribe(this::find);
        list.setId("command-hits");
        list.setFocusTraversable(false);
        list.setAccessibleText(messages.text("shell.find.hits"));
        list.setCellFactory(_ -> new HitCell());
        list.setPlaceholder(new Label(messages.text("shell.find.nothing")));
        var box = new VBox(field, list);
        box.getStyleClass().add("command-box");
        box.setMaxSize(560, Region.USE_PREF_SIZE);
        list.setPrefHeight(360);
        getChildren().add(box);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        setOnMousePressed(event -> {
            if (event.getTarget() == this) {
                close();
            }
        });
    }

    void open() {
        focusedBefore = getScene().getFocusOwner();
        setVisible(true);
        field.clear();
        find("");
        field.requestFocus();
    }

    void close() {
        if (!isVisible()) {
            return;
        }
        setVisible(false);
        if (focusedBefore != null) {
            focusedBefore.requestFocus();
            focusedBefore = null;
        }
    }

    private void find(String query) {
        var found = new ArrayList<Entry>();
        for (var hit : Finder.find(query, snapshot.get())) {
            found.add(new Entry(messages.text("shell.find.kind." + hit.kind()), hit.title(), hit.detail(),
                    () -> navigator.open(hit.place())));
        }
        String wanted = query.strip().toLowerCase(Locale.ROOT);
        for (Command command : commands.get()) {
            String text = command.text().get();
            if (command.enabled().get() && text.toLowerCase(Locale.ROOT).contains(wanted)) {
                String keys = command.keys().map(KeyCombination::getDisplayText).orElse("");
                found.add(new Entry(messages.text("shell.find.kind.command"), text, keys, command::ask));
            }
        }
        for (Action page : pages.get()) {
            if (!wanted.isEmpty() && page.title().toLowerCase(Locale.ROOT).contains(wanted)) {
                found.add(new Entry(messages.text("shell.find.kind.help"), page.title(), "", page.run()));
            }
        }
        entries.setAll(found);
        list.getSelectionModel().selectFirst();
    }

    private void key(KeyEvent event) {
        int selected = list.getSelectionModel().getSelectedIndex();
        KeyCode code = event.getCode();
        if (code == KeyCode.ESCAPE) {
            close();
        } else if (code == KeyCode.ENTER) {
            go();
        } else if (code == KeyCode.DOWN) {
            select(Math.min(selected + 1, entries.size() - 1));
        } else if (code == KeyCode.UP) {
            select(Math.max(selected - 1, 0));
        } else {
            return;
        }
        event.consume();
    }

    private void select(int index) {
        list.getSelectionModel().select(index);
        list.scrollTo(Math.max(0, index - 4));
    }

    private void go() {
        Entry entry = list.getSelectionModel().getSelectedItem();
        if (entry != null) {
            close();
            entry.go().run();
        }
    }

    private final class HitCell extends ListCell<Entry> {

        private final Label kind = new Label();
        private final Label title = new Label();
        private final Label detail = new Label();
        private final HBox line;

        HitCell() {
            kind.getStyleClass().add("hit-kind");
            kind.setMinWidth(48);
            detail.getStyleClass().add("hit-detail");
            title.setMinWidth(0);
            var gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            line = new HBox(8, kind, title, gap, detail);
            line.setAlignment(Pos.CENTER_LEFT);
            setPrefWidth(0);
            setOnMouseClicked(_ -> {
                if (!isEmpty()) {
                    getListView().getSelectionModel().select(getIndex());
                    go();
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            if (empty || entry == null) {
                setGraphic(null);
                return;
            }
            kind.setText(entry.kind());
            title.setText(entry.title());
            detail.setText(entry.detail());
            setGraphic(line);
            setAccessibleText(entry.kind() + " " + entry.title() + " " + entry.detail());
        }
    }
}
