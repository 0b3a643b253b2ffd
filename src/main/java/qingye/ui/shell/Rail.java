package qingye.ui.shell;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import qingye.text.Messages;
import qingye.ui.control.Icons;
import qingye.ui.nav.Desk;

/// The strip at the left edge: one entry per desk, and at its foot what concerns the window.
final class Rail extends VBox {

    private final List<ToggleButton> entries;

    /// @param chosen told the index of the desk that was asked for
    Rail(List<Desk> desks, Messages messages, IntConsumer chosen) {
        setId("rail");
        getStyleClass().add("rail");
        entries = IntStream.range(0, desks.size())
                .mapToObj(at -> entry(desks.get(at).key(), at, messages, chosen))
                .toList();
        var gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        getChildren().addAll(entries);
        getChildren().add(gap);
    }

    private static ToggleButton entry(String desk, int at, Messages messages, IntConsumer chosen) {
        String name = messages.text("desk." + desk);
        var entry = new ToggleButton(name, Icons.large(icon(desk)));
        entry.setId("rail-" + desk);
        entry.getStyleClass().setAll("rail-entry");
        entry.setContentDisplay(ContentDisplay.TOP);
        entry.setMinWidth(USE_PREF_SIZE);
        entry.setMaxWidth(Double.MAX_VALUE);
        entry.setAccessibleText(name);
        entry.setTooltip(new Tooltip(messages.text("shell.rail.tip", name, at + 1)));
        entry.setOnAction(_ -> chosen.accept(at));
        return entry;
    }

    private static Feather icon(String desk) {
        return switch (desk) {
            case "data" -> Feather.GRID;
            case "chapter" -> Feather.BOOK_OPEN;
            case "materiality" -> Feather.TARGET;
            case "index" -> Feather.CHECK_SQUARE;
            case "publish" -> Feather.PRINTER;
            default -> Feather.SQUARE;
        };
    }

    /// Adds a button at the foot.
    Button addAction(Command command, Feather icon) {
        var button = new Button("", Icons.large(icon));
        button.setId("rail-" + command.id());
        button.getStyleClass().setAll("rail-action");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setFocusTraversable(false);
        button.accessibleTextProperty().bind(command.text());
        var tip = new Tooltip();
        command.keys().ifPresentOrElse(
                keys -> tip.textProperty().bind(command.text().map(text -> text + "   " + keys.getDisplayText())),
                () -> tip.textProperty().bind(command.text()));
        button.setTooltip(tip);
        button.disableProperty().bind(command.enabled().map(enabled -> !enabled));
        button.setOnAction(_ -> command.ask());
        getChildren().add(button);
        return button;
    }

    /// Marks the entry of the desk that is shown.
    void mark(int shown) {
        for (int at = 0; at < entries.size(); at++) {
            entries.get(at).setSelected(at == shown);
        }
    }
}
