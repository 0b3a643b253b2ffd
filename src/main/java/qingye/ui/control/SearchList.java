package qingye.ui.control;

import java.util.Optional;
import java.util.function.Function;

import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;

/// A field to search in and the list of what was found. The caret stays in the field: the arrow keys go through the
/// list all the same, and Enter takes what is selected.
public final class SearchList<T> extends VBox {

    private final TextField field = new TextField();
    private final ListView<T> list;
    private boolean composing;

    /// @param id of the field in the scene; the list has it with `-list` behind it
    /// @param prompt what to type, in faint letters and for screen readers
    /// @param found what is shown
    /// @param row draws one of it
    /// @param taken called when Enter or a double click takes the selected one
    public SearchList(String id, String prompt, ObservableList<T> found, Function<T, Node> row, Runnable taken) {
        field.setId(id);
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        list = new ListView<>(found);
        list.setId(id + "-list");
        list.setAccessibleText(prompt);
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new Row<>(row));
        list.getStyleClass().add("search-list");
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && selected().isPresent()) {
                taken.run();
            }
        });
        field.addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                event -> composing = !event.getComposed().isEmpty());
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (!composing && pressed(event.getCode(), taken)) {
                event.consume();
            }
        });
        getStyleClass().add("search");
        getChildren().addAll(field, list);
    }

    private boolean pressed(KeyCode code, Runnable taken) {
        int selected = list.getSelectionModel().getSelectedIndex();
        if (code == KeyCode.DOWN) {
            select(selected + 1);
        } else if (code == KeyCode.UP) {
            select(selected - 1);
        } else if (code == KeyCode.PAGE_DOWN) {
            select(selected + 6);
        } else if (code == KeyCode.PAGE_UP) {
            select(selected - 6);
        } else if (code == KeyCode.ENTER) {
            taken.run();
        } else {
            return false;
        }
        return true;
    }

    private void select(int index) {
        if (!list.getItems().isEmpty()) {
            int at = Math.clamp(index, 0, list.getItems().size() - 1);
            list.getSelectionModel().select(at);
            list.scrollTo(Math.max(0, at - 2));
        }
    }

    /// The field, to bind its text.
    public TextField field() {
        return field;
    }

    /// The list, to watch its selection.
    public ListView<T> list() {
        return list;
    }

    /// What is selected.
    public Optional<T> selected() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private static final class Row<T> extends ListCell<T> {
        private final Function<T, Node> row;

        Row(Function<T, Node> row) {
            this.row = row;
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(T item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(empty || item == null ? null : row.apply(item));
        }
    }
}
