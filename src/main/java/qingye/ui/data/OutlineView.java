package qingye.ui.data;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import qingye.model.id.TableId;
import qingye.text.Messages;
import qingye.ui.data.TableOutline.Entry;

/// The outline of the data desk: sections, and under them their tables.
final class OutlineView extends StackPane {

    private final ObservableList<Entry> entries = FXCollections.observableArrayList();
    private final ListView<Entry> list = new ListView<>(entries);
    private final Consumer<TableId> open;
    private boolean showing;

    /// @param open told the table a person chose
    OutlineView(Messages messages, Consumer<TableId> open) {
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

    private static final class EntryCell extends ListCell<Entry> {

        EntryCell() {
            setPrefWidth(0);
            setWrapText(true);
        }

        @Override
        protected void updateItem(@Nullable Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            getStyleClass().removeAll("outline-section", "outline-table");
            if (empty || entry == null) {
                setText(null);
                return;
            }
            setText(entry.title());
            getStyleClass().add(entry.table().isPresent() ? "outline-table" : "outline-section");
            setStyle("-fx-label-padding: 0 0 0 " + 12 * entry.level() + "px;");
        }
    }
}
