package qingye.ui.data;

import java.util.List;
import java.util.Optional;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import qingye.text.Messages;
import qingye.ui.nav.Action;
import qingye.ui.sheet.Target;

/// What can be done with the open sheet, by menu, key and command field alike.
final class SheetActions {

    private final SheetGrid grid;
    private final RowSteps steps;
    private final Messages messages;
    private final Head head;

    /// What the head of the sheet can do.
    interface Head {

        /// Opens the filter.
        void find();

        /// Lets the title be written.
        void rename();
    }

    SheetActions(SheetGrid grid, RowSteps steps, Messages messages, Head head) {
        this.grid = grid;
        this.steps = steps;
        this.messages = messages;
        this.head = head;
    }

    /// On the block that is selected.
    List<Action> onCells() {
        return List.of(
                action("copy", grid::copyClipboard), action("paste", grid::pasteClipboard),
                action("fill.down", grid::fillDown), action("fill.right", grid::fillRight),
                action("clear", grid::clear));
    }

    /// On the rows that are selected.
    List<Action> onRows() {
        return List.of(
                action("row.above", () -> insert(false)), action("row.below", () -> insert(true)),
                action("row.up", () -> move(false)), action("row.down", () -> move(true)),
                action("row.group", this::group),
                action("row.ungroup", () -> grid.rows().ifPresent(steps::ungroup)),
                action("row.remove", this::remove),
                action("row.erase", () -> grid.rows().ifPresent(steps::removeWithFigures)));
    }

    /// On the whole sheet.
    List<Action> onSheet() {
        return List.of(
                action("find", head::find), action("next", () -> grid.step(1)), action("previous", () -> grid.step(-1)),
                action("rename", head::rename));
    }

    private Action action(String name, Runnable run) {
        return new Action("sheet-" + name.replace('.', '-'), messages.text("data.grid." + name), run);
    }

    /// Puts in a row and lets it be named.
    void insert(boolean below) {
        steps.insert(grid.rows(), below).ifPresent(grid::edit);
    }

    /// Moves the selected rows a step.
    void move(boolean down) {
        grid.rows().ifPresent(range -> steps.move(range, down));
    }

    /// Takes the selected rows out of the table.
    void remove() {
        grid.rows().ifPresent(steps::remove);
    }

    /// Opens the filter.
    void find() {
        head.find();
    }

    private void group() {
        Optional<Target> named = grid.rows().flatMap(range -> steps.group(range, messages.text("data.group.new")));
        named.ifPresent(grid::edit);
    }

    /// The menu of the grid.
    ContextMenu menu() {
        var menu = new ContextMenu();
        onCells().forEach(action -> menu.getItems().add(item(action)));
        menu.getItems().add(new SeparatorMenuItem());
        onRows().forEach(action -> menu.getItems().add(item(action)));
        return menu;
    }

    /// An action as an item of a menu.
    static MenuItem item(Action action) {
        var item = new MenuItem(action.title());
        item.setId(action.id());
        item.setOnAction(_ -> action.run().run());
        return item;
    }
}
