package qingye.ui.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import qingye.model.answer.Adoption;
import qingye.model.standard.Standard;
import qingye.text.Messages;
import qingye.ui.control.CardRows;
import qingye.ui.fx.Quiet;

/// The standards at the left: those the report goes by, each with how much of it is answered.
final class StandardsPane {

    private final IndexViewModel model;
    private final StandardSteps steps;
    private final Messages messages;
    private final ListView<Standard> list = new ListView<>();
    private final Label count = new Label();
    private final VBox pane;
    private final Quiet quiet = new Quiet();

    /// @param more what else can be done here
    /// @param enter gives the keyboard to the requirements
    StandardsPane(IndexViewModel model, StandardSteps steps, List<Node> more, Runnable enter) {
        this.model = model;
        this.steps = steps;
        this.messages = model.messages();
        list.setId("index-standards");
        list.setAccessibleText(messages.text("index.standards"));
        list.setCellFactory(_ -> new StandardCell(model));
        list.getSelectionModel().selectedItemProperty().addListener((_, _, standard) -> {
            if (!quiet.on() && standard != null) {
                model.look(standard.id());
            }
        });
        list.setOnMouseClicked(_ -> Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                .ifPresent(standard -> model.look(standard.id())));
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.RIGHT) {
                enter.run();
                event.consume();
            }
        });
        list.setContextMenu(menu());
        count.setWrapText(true);
        count.getStyleClass().add("quiet");
        var buttons = new FlowPane(8, 4,
                CardRows.button("index-adopt", messages.text("index.adopt"), steps::offer));
        buttons.getChildren().addAll(more);
        var head = new VBox(4, buttons, count);
        head.getStyleClass().add("index-adopting");
        VBox.setVgrow(list, Priority.ALWAYS);
        pane = new VBox(head, list);
        pane.getStyleClass().addAll("outline-pane", "index-outline");
        model.said().addListener((_, _, _) -> show());
        model.standard().addListener((_, _, _) -> show());
        model.part().addListener((_, _, _) -> list.refresh());
        show();
    }

    private ContextMenu menu() {
        var menu = new ContextMenu();
        menu.setOnShowing(_ -> menu.getItems().setAll(items()));
        // an empty menu is never shown, and so never filled
        menu.getItems().setAll(items());
        return menu;
    }

    private List<MenuItem> items() {
        var items = new ArrayList<MenuItem>();
        for (Adoption.Use use : Adoption.Use.values()) {
            items.add(item("use-" + use.code(), model.words().use(use), () -> picked().ifPresent(
                    id -> steps.use(id, use))));
        }
        items.add(new SeparatorMenuItem());
        items.add(item("stop", messages.text("index.stop"), () -> picked().ifPresent(steps::stop)));
        if (picked().filter(steps::own).isPresent()) {
            items.add(item("remove", messages.text("index.remove"), () -> picked().ifPresent(steps::remove)));
        }
        return items;
    }

    private static MenuItem item(String key, String words, Runnable action) {
        var item = new MenuItem(words);
        item.setId("index-menu-" + key);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private Optional<String> picked() {
        return model.standard().get();
    }

    private void show() {
        Said said = model.said().get();
        var standards = new ArrayList<>(said.adopted());
        // one that is only looked at, because something leads there
        model.shown().filter(one -> !standards.contains(one)).ifPresent(standards::add);
        count.setText(standards.isEmpty()
                ? messages.text("index.standards.none")
                : messages.text("index.standards.count", said.adopted().size()));
        quiet.run(() -> {
            if (!list.getItems().equals(standards)) {
                list.getItems().setAll(standards);
            }
            list.refresh();
            Standard wanted = model.shown().orElse(null);
            if (!Objects.equals(wanted, list.getSelectionModel().getSelectedItem())) {
                if (wanted == null) {
                    list.getSelectionModel().clearSelection();
                } else {
                    list.getSelectionModel().select(wanted);
                }
            }
        });
    }

    Node node() {
        return pane;
    }
}
