package qingye.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;

import qingye.text.Messages;
import qingye.ui.nav.Action;

/// The commands of the window in the order of its menu.
final class Commands {

    private static final ObservableBooleanValue ALWAYS = new SimpleBooleanProperty(true);

    private final Messages messages;
    private final List<Command> all = new ArrayList<>();
    private final List<Integer> groups = new ArrayList<>();

    Commands(Messages messages) {
        this.messages = messages;
    }

    /// Begins a new group of the menu.
    Commands group() {
        groups.add(all.size());
        return this;
    }

    /// Adds a command that can always be asked for and is called by its bundle key.
    Command add(String id, String keys, Runnable run) {
        return add(id, new SimpleStringProperty(messages.text("shell.command." + id)), keys, ALWAYS, run);
    }

    /// Adds a command.
    ///
    /// @param keys its shortcut; empty for none
    Command add(String id, ObservableStringValue text, String keys, ObservableBooleanValue enabled, Runnable run) {
        var command = new Command(id, text, keys(keys), enabled, run);
        all.add(command);
        return command;
    }

    /// What can be done at a desk, as a command.
    static Command of(Action action) {
        return new Command(action.id(), new SimpleStringProperty(action.title()), keys(action.keys()), ALWAYS,
                action.run());
    }

    /// Adds what can be done wherever one is.
    void add(Action action) {
        all.add(of(action));
    }

    private static Optional<KeyCombination> keys(String keys) {
        return keys.isEmpty() ? Optional.empty() : Optional.of(KeyCombination.valueOf(keys));
    }

    /// All of them.
    List<Command> all() {
        return List.copyOf(all);
    }

    /// They as a menu.
    ContextMenu menu() {
        var menu = new ContextMenu();
        menu.setId("menu");
        for (int at = 0; at < all.size(); at++) {
            if (groups.contains(at) && at > 0) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            menu.getItems().add(item(all.get(at)));
        }
        return menu;
    }

    private static MenuItem item(Command command) {
        var item = new MenuItem();
        item.setId("menu-" + command.id());
        item.textProperty().bind(command.text());
        item.disableProperty().bind(command.enabled().map(enabled -> !enabled));
        command.keys().ifPresent(item::setAccelerator);
        item.setOnAction(_ -> command.ask());
        return item;
    }
}
