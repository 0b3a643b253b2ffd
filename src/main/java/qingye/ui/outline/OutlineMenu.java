package qingye.ui.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;

import org.kordamp.ikonli.feather.Feather;

import qingye.model.id.SectionId;
import qingye.model.report.NumberStyle;
import qingye.model.report.SectionRole;
import qingye.model.report.Stage;
import qingye.text.Messages;
import qingye.ui.control.Icons;
import qingye.ui.manuscript.ChapterViewModel;
import qingye.ui.manuscript.OutlineRow;
import qingye.ui.manuscript.SectionSteps;

/// The menus of the outline: that of a section, and that of the whole.
final class OutlineMenu {

    private final ChapterViewModel model;
    private final SectionSteps steps;
    private final Messages messages;

    OutlineMenu(ChapterViewModel model, SectionSteps steps, Messages messages) {
        this.model = model;
        this.steps = steps;
        this.messages = messages;
    }

    /// The menu of the selected section, made anew each time it opens.
    ContextMenu of(Supplier<Optional<OutlineRow>> selected) {
        var menu = new ContextMenu(item("add", () -> steps.add(Optional.empty())));
        menu.setOnShowing(_ -> menu.getItems().setAll(selected.get().map(this::items)
                .orElseGet(() -> List.of(item("add", () -> steps.add(Optional.empty()))))));
        return menu;
    }

    private List<MenuItem> items(OutlineRow row) {
        SectionId id = row.section().id();
        var items = new ArrayList<MenuItem>(List.of(
                item("add", () -> steps.add(Optional.of(id))),
                item("below", () -> steps.addBelow(id))));
        if (steps.takesPillars(id)) {
            items.add(item("pillars", () -> steps.addPillars(id)));
        }
        boolean hidden = row.section().profile().hidden();
        items.addAll(List.of(
                item("duplicate", () -> steps.duplicate(id)),
                new SeparatorMenuItem(),
                item("up", () -> steps.move(id, -1)),
                item("down", () -> steps.move(id, 1)),
                item("promote", () -> steps.shift(id, -1)),
                item("demote", () -> steps.shift(id, 1)),
                new SeparatorMenuItem(),
                choices("chapter.stage", "section-stage", List.of(Stage.values()), row.section().profile().stage(),
                        stage -> steps.know(id, profile -> profile.withStage(stage)))));
        if (row.level() == 1) {
            items.add(choices("chapter.role", "section-role", List.of(SectionRole.values()), row.section().role(),
                    role -> steps.role(id, role)));
        }
        items.addAll(List.of(
                item(hidden ? "show" : "hide", () -> steps.know(id, profile -> profile.withHidden(!hidden))),
                item("remove", () -> steps.remove(id))));
        return items;
    }

    private MenuItem item(String key, Runnable action) {
        var item = new MenuItem(messages.text("chapter.section." + key));
        item.setId("section-" + key);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private <T extends Enum<T>> Menu choices(String key, String id, List<T> values, T present, Consumer<T> chosen) {
        var menu = new Menu(messages.text(key));
        menu.setId(id);
        var group = new ToggleGroup();
        for (T value : values) {
            String name = value.name().toLowerCase(Locale.ROOT);
            var item = new RadioMenuItem(messages.text(key + "." + name));
            item.setId(id + "-" + name);
            item.setToggleGroup(group);
            item.setSelected(value == present);
            item.setOnAction(_ -> chosen.accept(value));
            menu.getItems().add(item);
        }
        return menu;
    }

    /// The button with what concerns the whole outline.
    ///
    /// @param unfold opens or closes all rows
    MenuButton button(Consumer<Boolean> unfold) {
        var button = new MenuButton("", Icons.small(Feather.MORE_HORIZONTAL));
        button.setId("outline-menu");
        button.setAccessibleText(messages.text("chapter.outline.menu"));
        button.getStyleClass().addAll("flat", "gutter-button");
        button.setOnShowing(_ -> button.getItems().setAll(
                choices("chapter.numbers", "numbers", List.of(NumberStyle.values()),
                        model.content().get().report().numbers(), steps::number),
                new SeparatorMenuItem(),
                whole("unfold", () -> unfold.accept(true)),
                whole("fold", () -> unfold.accept(false))));
        button.getItems().add(whole("unfold", () -> unfold.accept(true)));
        return button;
    }

    private MenuItem whole(String key, Runnable action) {
        var item = new MenuItem(messages.text("chapter.outline." + key));
        item.setId("outline-" + key);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
