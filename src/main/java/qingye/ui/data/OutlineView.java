package qingye.ui.data;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import qingye.model.id.TableId;
import qingye.text.Messages;
import qingye.ui.data.TableOutline.Entry;
import qingye.ui.nav.Marks;

/// The outline of the data desk: sections, and under them their tables.
final class OutlineView extends StackPane {

    private final ObservableList<Entry> entries = FXCollections.observableArrayList();
    private final ListView<Entry> list = new ListView<>(entries);
    private final Consumer<TableId> open;
    private Map<TableId, Marks> marks = Map.of();
    private final Messages messages;
    private boolean showing;

    /// @param open told the table a person chose
    OutlineView(Messages messages, Consumer<TableId> open) {
        this.messages = messages;
        this.open = open;
        setId("data-outline");
        getStyleClass().add("outline-pane");
        list.setId("data-tables");
        list.getStyleClass().addAll("outline-list");
        list.setAccessibleText(messages.text("data.outline"));
        list.setCellFactory(_ -> new EntryCell());
        list.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        getChildren().add(list);
    }

    private void chosen(@Nullable Entry entry) {
        if (entry != null && !showing) {
            entry.table().ifPresent(open);
        }
    }

    /// Shows the entries, the open table marked.
    void show(List<Entry> newer, Optional<TableId> opened) {
        showing = true;
        if (!entries.equals(newer)) {
            entries.setAll(newer);
        }
        int at = -1;
        for (int index = 0; index < entries.size(); index++) {
            if (entries.get(index).table().equals(opened) && opened.isPresent()) {
                at = index;
            }
        }
        if (at >= 0) {
            list.getSelectionModel().select(at);
        } else {
            list.getSelectionModel().clearSelection();
        }
        showing = false;
    }

    /// Shows how many findings each table has.
    void mark(Map<TableId, Marks> newer) {
        if (!newer.equals(marks)) {
            marks = newer;
            list.refresh();
        }
    }

    private final class EntryCell extends ListCell<Entry> {

        private final Label badge = new Label();

        EntryCell() {
            setPrefWidth(0);
            setWrapText(true);
            var dot = new Region();
            dot.getStyleClass().add("badge-dot");
            badge.getStyleClass().add("badge");
            badge.setGraphic(dot);
            badge.setMinWidth(Region.USE_PREF_SIZE);
            setContentDisplay(ContentDisplay.RIGHT);
        }

        private void mark(Entry entry) {
            Optional<Marks> here = entry.table().flatMap(table -> Optional.ofNullable(marks.get(table)));
            setGraphic(here.map(_ -> badge).orElse(null));
            badge.getStyleClass().removeIf(look -> look.startsWith("found-"));
            here.ifPresent(one -> {
                badge.getStyleClass().add("found-" + one.worst().code());
                badge.setText(Integer.toString(one.count()));
                setAccessibleText(messages.text("data.outline.found", entry.title(), Integer.toString(one.count())));
            });
        }

        @Override
        protected void updateItem(@Nullable Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            getStyleClass().removeAll("outline-section", "outline-table");
            setAccessibleText(null);
            if (empty || entry == null) {
                setText(null);
                setGraphic(null);
                return;
            }
            setText(entry.title());
            mark(entry);
            getStyleClass().add(entry.table().isPresent() ? "outline-table" : "outline-section");
            setStyle("-fx-label-padding: 0 0 0 " + 12 * entry.level() + "px;");
        }
    }
}
