package qingye.ui.chapter;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import qingye.model.id.SectionId;
import qingye.text.Messages;
import qingye.ui.control.Icons;
import qingye.ui.manuscript.ChapterSteps;
import qingye.ui.manuscript.ChapterViewModel;
import qingye.ui.manuscript.OutlineRow;
import qingye.ui.manuscript.PageItem;
import qingye.ui.manuscript.Selection;
import qingye.ui.manuscript.Wish;

/// The tree of sections with their numbers.
final class OutlineView {

    private final ChapterViewModel model;
    private final ChapterSteps steps;
    private final Messages messages;
    private final TreeView<OutlineRow> tree = new TreeView<>();
    private final Set<SectionId> folded = new HashSet<>();
    private final VBox pane;
    private boolean quiet;

    OutlineView(ChapterViewModel model, ChapterSteps steps, Messages messages) {
        this.model = model;
        this.steps = steps;
        this.messages = messages;
        tree.setId("chapter-outline");
        tree.setAccessibleText(messages.text("chapter.outline"));
        tree.setShowRoot(false);
        tree.setCellFactory(_ -> new SectionCell());
        tree.setContextMenu(menu());
        tree.getSelectionModel().selectedItemProperty().addListener((_, _, item) -> {
            if (item != null && !quiet) {
                go(item.getValue());
            }
        });
        tree.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        var title = new Label(messages.text("chapter.outline"));
        title.getStyleClass().add("pane-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var add = new Button("", Icons.small(Feather.PLUS));
        add.setId("add-chapter");
        add.setAccessibleText(messages.text("chapter.section.add"));
        add.getStyleClass().addAll("flat", "gutter-button");
        add.setOnAction(_ -> steps.addSection(model.chapter().get()));
        var head = new HBox(title, add);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("pane-head");
        VBox.setVgrow(tree, Priority.ALWAYS);
        pane = new VBox(head, tree);
        pane.getStyleClass().addAll("outline-pane", "chapter-outline");
        model.outline().addListener((_, _, titles) -> show(titles));
        model.selection().addListener((_, _, _) -> follow());
        show(model.outline().get());
    }

    Node node() {
        return pane;
    }

    private void go(OutlineRow title) {
        model.open(title.section().id());
        model.wish().set(Optional.of(Wish.look("title-" + title.section().id())));
    }

    private void show(List<OutlineRow> titles) {
        quietly(() -> {
            var root = new TreeItem<OutlineRow>();
            Deque<TreeItem<OutlineRow>> path = new ArrayDeque<>(List.of(root));
            for (OutlineRow title : titles) {
                var item = new TreeItem<>(title);
                SectionId id = title.section().id();
                item.setExpanded(!folded.contains(id));
                item.expandedProperty().addListener((_, _, open) -> {
                    if (open) {
                        folded.remove(id);
                    } else {
                        folded.add(id);
                    }
                });
                while (path.size() > title.level()) {
                    path.pop();
                }
                path.element().getChildren().add(item);
                path.push(item);
            }
            tree.setRoot(root);
        });
        follow();
    }

    /// Selects the section that is open or selected on the page.
    private void follow() {
        Optional<SectionId> wanted = switch (model.selection().get()) {
            case Selection.OfSection(SectionId id) -> Optional.of(id);
            case Selection.OfBlock(var block) -> model.page().get().stream()
                    .filter(item -> item instanceof PageItem.Content content && content.block().id().equals(block))
                    .map(item -> item.section().id())
                    .findFirst();
            case Selection.None _ -> model.chapter().get();
        };
        quietly(() -> wanted.flatMap(id -> find(tree.getRoot(), id)).ifPresentOrElse(
                item -> tree.getSelectionModel().select(item),
                () -> tree.getSelectionModel().clearSelection()));
    }

    private static Optional<TreeItem<OutlineRow>> find(TreeItem<OutlineRow> from, SectionId id) {
        if (from.getValue() != null && from.getValue().section().id().equals(id)) {
            return Optional.of(from);
        }
        return from.getChildren().stream().flatMap(child -> find(child, id).stream()).findFirst();
    }

    private void quietly(Runnable change) {
        quiet = true;
        try {
            change.run();
        } finally {
            quiet = false;
        }
    }

    private Optional<SectionId> selected() {
        return Optional.ofNullable(tree.getSelectionModel().getSelectedItem())
                .map(item -> item.getValue().section().id());
    }

    private ContextMenu menu() {
        var menu = new ContextMenu();
        menu.getItems().addAll(List.of(
                item("add", () -> steps.addSection(selected())),
                item("below", () -> selected().ifPresent(steps::addSubsection)),
                new SeparatorMenuItem(),
                item("up", () -> selected().ifPresent(id -> steps.moveSection(id, -1))),
                item("down", () -> selected().ifPresent(id -> steps.moveSection(id, 1))),
                item("promote", () -> selected().ifPresent(id -> steps.shift(id, -1))),
                item("demote", () -> selected().ifPresent(id -> steps.shift(id, 1))),
                new SeparatorMenuItem(),
                item("remove", () -> selected().ifPresent(steps::removeSection))));
        return menu;
    }

    private MenuItem item(String key, Runnable action) {
        var item = new MenuItem(messages.text("chapter.section." + key));
        item.setId("section-" + key);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void pressed(KeyEvent event) {
        Optional<SectionId> id = selected();
        if (id.isEmpty()) {
            return;
        }
        if (event.isAltDown()) {
            switch (event.getCode()) {
                case UP -> steps.moveSection(id.get(), -1);
                case DOWN -> steps.moveSection(id.get(), 1);
                case LEFT -> steps.shift(id.get(), -1);
                case RIGHT -> steps.shift(id.get(), 1);
                default -> {
                    return;
                }
            }
        } else if (event.getCode() == KeyCode.DELETE) {
            steps.removeSection(id.get());
        } else if (event.getCode() == KeyCode.INSERT) {
            steps.addSection(id);
        } else if (event.getCode() == KeyCode.ENTER) {
            model.wish().set(Optional.of(Wish.write("title-" + id.get(), -1)));
        } else {
            return;
        }
        event.consume();
    }

    private final class SectionCell extends TreeCell<OutlineRow> {
        @Override
        protected void updateItem(OutlineRow title, boolean empty) {
            super.updateItem(title, empty);
            if (empty || title == null) {
                setText("");
                setGraphic(null);
                return;
            }
            String words = title.section().title().best(model.language().get())
                    .orElseGet(() -> messages.text("chapter.title.none"));
            setText(title.number().before().isEmpty()
                    ? title.number().around(words)
                    : title.number().before() + "  " + words);
        }
    }
}
