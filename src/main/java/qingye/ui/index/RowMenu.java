package qingye.ui.index;

import java.util.List;
import java.util.function.Supplier;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import qingye.model.answer.Stance;
import qingye.model.standard.RequirementKey;

/// What can be done with the rows that are selected.
final class RowMenu {

    private final IndexViewModel model;
    private final AnswerSteps steps;
    private final Supplier<List<RequirementKey>> picked;
    private final ContextMenu menu = new ContextMenu();
    private final Menu stances = new Menu();
    private final Menu owners = new Menu();

    /// @param picked the rows that are selected
    /// @param write brings the caret to the answer
    RowMenu(IndexViewModel model, AnswerSteps steps, Supplier<List<RequirementKey>> picked, Runnable write) {
        this.model = model;
        this.steps = steps;
        this.picked = picked;
        stances.setText(model.messages().text("index.menu.stance"));
        owners.setText(model.messages().text("index.menu.owner"));
        menu.getItems().setAll(item("write", model.messages().text("index.menu.write"), write), stances, owners,
                new SeparatorMenuItem(),
                item("clear", model.messages().text("index.menu.clear"), () -> steps.clear(picked.get())));
        menu.setOnShowing(_ -> fill());
    }

    ContextMenu menu() {
        return menu;
    }

    private void fill() {
        List<RequirementKey> keys = picked.get();
        stances.setDisable(keys.isEmpty());
        owners.setDisable(keys.isEmpty());
        List<Stance.Kind> kinds = keys.isEmpty() ? List.of() : steps.offered(keys.getFirst());
        stances.getItems().setAll(kinds.stream().map(kind -> item("stance-" + kind.code(),
                model.words().stance(kind), () -> steps.stance(picked.get(), kind))).toList());
        owners.getItems().setAll(model.said().get().owners().stream().map(owner -> item("owner-" + owner, owner,
                () -> steps.own(picked.get(), owner))).toList());
        owners.getItems().add(item("owner-none", model.messages().text("index.menu.owner.none"),
                () -> steps.own(picked.get(), "")));
    }

    private static MenuItem item(String key, String words, Runnable action) {
        var item = new MenuItem(words);
        item.setId("index-row-" + key);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
