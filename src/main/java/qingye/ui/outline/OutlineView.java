package qingye.ui.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
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
import qingye.ui.fx.Quiet;
import qingye.ui.manuscript.ChapterViewModel;
import qingye.ui.manuscript.OutlineRow;
import qingye.ui.manuscript.PageItem;
import qingye.ui.manuscript.SectionSteps;
import qingye.ui.manuscript.Selection;
import qingye.ui.manuscript.Wish;

/// The tree of sections: their numbers, who writes them and how far they are; moved by mouse and by keyboard.
public final class OutlineView {

    private final ChapterViewModel model;
    private final SectionSteps steps;
    private final TreeView<OutlineRow> tree = new TreeView<>();
    private final Set<SectionId> folded = new HashSet<>();
    private final OutlineDrag drag;
    private final VBox pane;
    private final Quiet quiet = new Quiet();

    /// @param steps what can be done with sections
    public OutlineView(ChapterViewModel model, SectionSteps steps, Messages messages) {
        this.model = model;
        this.steps = steps;
        this.drag = new OutlineDrag(tree, steps);
        tree.setId("chapter-outline");
        tree.setAccessibleText(messages.text("chapter.outline"));
        tree.setShowRoot(false);
        var rowWords = new RowWords(model, messages);
        tree.setCellFactory(_ -> drag.watch(new OutlineCell(rowWords)));
        var menu = new OutlineMenu(model, steps, messages);
        tree.setContextMenu(menu.of(this::selectedRow));
        tree.getSelectionModel().selectedItemProperty().addListener((_, _, item) -> {
            if (item != null && !quiet.on()) {
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
        add.setOnAction(_ -> steps.add(model.chapter().get()));
        var head = new HBox(title, menu.button(this::unfold), add);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("pane-head");
        VBox.setVgrow(tree, Priority.ALWAYS);
        pane = new VBox(head, tree);
        pane.getStyleClass().addAll("outline-pane", "chapter-outline");
        model.outline().addListener((_, _, rows) -> show(rows));
        model.selection().addListener((_, _, _) -> follow());
        show(model.outline().get());
    }

    /// What is put at the left.
    public Node node() {
        return pane;
    }

    private void go(OutlineRow row) {
        model.open(row.section().id());
        model.wish().set(Optional.of(Wish.look("title-" + row.section().id())));
    }

    /// Shows the rows; where no section came, went or moved, only what is said of them changes. A tree makes all of its
    /// rows anew when one is set, which is too much for a count that changes with each pause in writing: the rows see
    /// to that themselves.
    private void show(List<OutlineRow> rows) {
        List<TreeItem<OutlineRow>> items = items();
        boolean same = items.size() == rows.size();
        for (int at = 0; same && at < rows.size(); at++) {
            OutlineRow before = items.get(at).getValue();
            same = before.section().id().equals(rows.get(at).section().id())
                    && before.level() == rows.get(at).level();
        }
        if (same) {
            for (int at = 0; at < rows.size(); at++) {
                if (!items.get(at).getValue().differsInWordsOnly(rows.get(at))) {
                    items.get(at).setValue(rows.get(at));
                }
            }
        } else {
            quiet.run(() -> tree.setRoot(root(rows)));
        }
        follow();
    }

    private TreeItem<OutlineRow> root(List<OutlineRow> rows) {
        var root = new TreeItem<OutlineRow>();
        Deque<TreeItem<OutlineRow>> path = new ArrayDeque<>(List.of(root));
        for (OutlineRow row : rows) {
            var item = new TreeItem<>(row);
            SectionId id = row.section().id();
            item.setExpanded(!folded.contains(id));
            item.expandedProperty().addListener((_, _, open) -> {
                if (open) {
                    folded.remove(id);
                } else {
                    folded.add(id);
                }
            });
            while (path.size() > row.level()) {
                path.pop();
            }
            path.element().getChildren().add(item);
            path.push(item);
        }
        return root;
    }

    /// All items in reading order.
    private List<TreeItem<OutlineRow>> items() {
        var items = new ArrayList<TreeItem<OutlineRow>>();
        if (tree.getRoot() != null) {
            collect(tree.getRoot(), items);
        }
        return items;
    }

    private static void collect(TreeItem<OutlineRow> from, List<TreeItem<OutlineRow>> items) {
        for (TreeItem<OutlineRow> child : from.getChildren()) {
            items.add(child);
            collect(child, items);
        }
    }

    private void unfold(boolean open) {
        items().forEach(item -> item.setExpanded(open));
        follow();
    }

    /// Selects the section that is open or selected on the page, and brings it into sight.
    private void follow() {
        Optional<SectionId> wanted = switch (model.selection().get()) {
            case Selection.OfSection(SectionId id) -> Optional.of(id);
            case Selection.OfBlock(var block) -> model.page().get().stream()
                    .filter(item -> item instanceof PageItem.Content content && content.block().id().equals(block))
                    .map(item -> item.section().id())
                    .findFirst();
            case Selection.None _ -> model.chapter().get();
        };
        Optional<TreeItem<OutlineRow>> item = wanted.flatMap(id -> items().stream()
                .filter(one -> one.getValue().section().id().equals(id))
                .findFirst());
        if (item.equals(Optional.ofNullable(tree.getSelectionModel().getSelectedItem()))) {
            return;
        }
        quiet.run(() -> item.ifPresentOrElse(this::reveal, () -> tree.getSelectionModel().clearSelection()));
    }

    private void reveal(TreeItem<OutlineRow> item) {
        tree.getSelectionModel().select(item);
        Sight.bring(tree, tree.getSelectionModel().getSelectedIndex());
    }

    private Optional<OutlineRow> selectedRow() {
        return Optional.ofNullable(tree.getSelectionModel().getSelectedItem()).map(TreeItem::getValue);
    }

    private void pressed(KeyEvent event) {
        Optional<OutlineRow> row = selectedRow();
        if (row.isPresent() && (event.isAltDown() ? shifted(event, row.get()) : done(event, row.get()))) {
            event.consume();
        }
    }

    private boolean shifted(KeyEvent event, OutlineRow row) {
        SectionId id = row.section().id();
        if (event.getCode() == KeyCode.UP) {
            steps.move(id, -1);
        } else if (event.getCode() == KeyCode.DOWN) {
            steps.move(id, 1);
        } else if (event.getCode() == KeyCode.LEFT) {
            steps.shift(id, -1);
        } else if (event.getCode() == KeyCode.RIGHT) {
            steps.shift(id, 1);
        } else {
            return false;
        }
        return true;
    }

    private boolean done(KeyEvent event, OutlineRow row) {
        SectionId id = row.section().id();
        if (event.isShortcutDown() && event.getCode() == KeyCode.D) {
            steps.duplicate(id);
        } else if (event.isShortcutDown() && event.isShiftDown() && event.getCode() == KeyCode.H) {
            steps.know(id, profile -> profile.withHidden(!profile.hidden()));
        } else if (event.isShortcutDown()) {
            return false;
        } else if (event.getCode() == KeyCode.DELETE) {
            steps.remove(id);
        } else if (event.getCode() == KeyCode.INSERT) {
            steps.add(Optional.of(id));
        } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2) {
            model.wish().set(Optional.of(Wish.write("title-" + id, -1)));
        } else {
            return event.getCode() == KeyCode.ESCAPE && drag.cancel();
        }
        return true;
    }
}
