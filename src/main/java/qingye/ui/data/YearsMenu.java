package qingye.ui.data;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;

import qingye.model.table.KpiTable;
import qingye.text.Messages;
import qingye.ui.sheet.Scope;

/// Which years are shown, and which the table has.
final class YearsMenu extends MenuButton {

    private static final List<Integer> CHOICES = List.of(2, 3, 4, 5, 6, 8, 10);

    private final SheetViewModel model;
    private final RowSteps steps;
    private final Messages messages;

    YearsMenu(SheetViewModel model, RowSteps steps, Messages messages) {
        this.model = model;
        this.steps = steps;
        this.messages = messages;
        setId("sheet-years");
        setMinWidth(Region.USE_PREF_SIZE);
        model.sheet().subscribe(this::tell);
        setOnShowing(_ -> model.table().ifPresent(table -> getItems().setAll(items(table))));
        // without any item the button would not open
        getItems().setAll(new MenuItem());
    }

    private void tell() {
        model.table().ifPresent(table -> {
            List<Year> years = model.scope().years(table);
            setVisible(!years.isEmpty());
            if (!years.isEmpty()) {
                setText(messages.text("data.years", extent(years)));
            }
        });
    }

    private String extent(List<Year> years) {
        return years.size() == 1
                ? years.getFirst().toString()
                : messages.text("data.years.extent", years.getFirst().toString(), years.getLast().toString());
    }

    private List<MenuItem> items(KpiTable table) {
        var items = new ArrayList<MenuItem>();
        var group = new ToggleGroup();
        items.add(choice(group, 0, messages.text("data.years.printed", extent(table.years()))));
        CHOICES.forEach(many -> items.add(choice(
                group, many, messages.text("data.years.latest", Integer.toString(many)))));
        items.add(new SeparatorMenuItem());
        Year latest = table.years().stream().max(Year::compareTo).orElseThrow();
        Year first = table.years().stream().min(Year::compareTo).orElseThrow();
        boolean full = table.years().size() >= Scope.MOST;
        items.add(item("years-add-earlier", messages.text("data.years.add", first.minusYears(1).toString()), full,
                () -> steps.addYear(first.minusYears(1))));
        items.add(item("years-add-next", messages.text("data.years.add", latest.plusYears(1).toString()), full,
                () -> steps.addYear(latest.plusYears(1))));
        if (table.years().size() > 1) {
            steps.emptyYears().forEach(year -> items.add(item("years-remove-" + year,
                    messages.text("data.years.remove", year.toString()), false, () -> steps.removeYear(year))));
        }
        return items;
    }

    private MenuItem choice(ToggleGroup group, int years, String text) {
        var item = new RadioMenuItem(text);
        item.setId("years-" + years);
        item.setToggleGroup(group);
        item.setSelected(model.scope().years() == years);
        item.setOnAction(_ -> model.scope(model.scope().withYears(years)));
        return item;
    }

    private static MenuItem item(String id, String text, boolean disabled, Runnable action) {
        var item = new MenuItem(text);
        item.setId(id);
        item.setDisable(disabled);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
