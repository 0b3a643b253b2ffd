package qingye.ui.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import qingye.ui.fx.Fx;

/// A list of things, and beside it a card of the selected one. What is selected stays selected when the list is
/// renewed; when it is gone, what has moved to its place is. The card is built again only when what it shows has
/// changed.
final class ListAndCard<T> extends HBox {

    private static final double CARD = 480;
    private static final double SHARE = 0.42;

    private final ObservableList<T> items = FXCollections.observableArrayList();
    private final ListView<T> list = new ListView<>(items);
    private final ScrollPane card = new ScrollPane();
    private final Look<T> look;
    private Optional<T> carded = Optional.empty();
    private boolean renewing;

    /// How things are shown, and what is done with them.
    interface Look<T> {

        /// What makes it the same thing when it has changed.
        Object identity(T thing);

        /// Its line in the list.
        Node row(T thing);

        /// Its card.
        Node card(T thing);

        /// Goes to what it is about.
        void enter(T thing);

        /// A person selected it.
        void chosen(T thing);
    }

    /// @param id of the list in the scene; the card has it with `-card` behind it
    /// @param name of the list for screen readers
    ListAndCard(String id, String name, Look<T> look) {
        this.look = look;
        list.setId(id);
        list.setAccessibleText(name);
        list.getStyleClass().add("findings-list");
        list.setCellFactory(_ -> new Row(look::row));
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                selected().ifPresent(look::enter);
                event.consume();
            }
        });
        list.getSelectionModel().selectedItemProperty().subscribe(this::picked);
        HBox.setHgrow(list, Priority.ALWAYS);
        list.setMinWidth(0);
        list.setPrefWidth(0);
        card.setId(id + "-card");
        card.getStyleClass().addAll("edge-to-edge", "findings-card-scroll");
        card.setFitToWidth(true);
        card.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        card.setFocusTraversable(false);
        card.setPrefWidth(CARD);
        card.setMinWidth(320);
        widthProperty().subscribe(width -> card.setPrefWidth(Math.max(320, width.doubleValue() * SHARE)));
        getChildren().addAll(list, card);
    }

    /// What stands there while there is nothing to list.
    void placeholder(String sentence) {
        var words = new Label(sentence);
        words.setWrapText(true);
        words.getStyleClass().add("quiet");
        list.setPlaceholder(new StackPane(words));
    }

    private void picked(@Nullable T thing) {
        if (!renewing) {
            if (thing != null) {
                look.chosen(thing);
            }
            showCard();
        }
    }

    private void showCard() {
        Optional<T> now = selected();
        if (!now.equals(carded)) {
            carded = now;
            keepFocus();
            card.setContent(now.map(look::card).orElse(null));
            card.setVvalue(0);
        }
    }

    /// Hands the keyboard to the list before the button that has it goes with the old card; else it would go to
    /// whatever comes first in the window.
    private void keepFocus() {
        @Nullable
        Node focused = getScene() == null ? null : getScene().getFocusOwner();
        while (focused != null && !focused.equals(card)) {
            focused = focused.getParent();
        }
        if (focused != null) {
            list.requestFocus();
        }
    }

    /// What is selected.
    Optional<T> selected() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    /// Lists these.
    void show(List<T> newer) {
        if (items.equals(newer)) {
            // the names in their sentences may be others now
            list.refresh();
            return;
        }
        Optional<Object> same = selected().map(look::identity);
        int at = list.getSelectionModel().getSelectedIndex();
        renewing = true;
        items.setAll(newer);
        list.getSelectionModel().clearSelection();
        int found = same.map(this::indexOf).orElse(-1);
        if (found >= 0) {
            list.getSelectionModel().select(found);
        } else if (same.isPresent() && !items.isEmpty()) {
            list.getSelectionModel().select(Math.clamp(at, 0, items.size() - 1));
        }
        renewing = false;
        selected().filter(_ -> found < 0).ifPresent(look::chosen);
        showCard();
    }

    private int indexOf(Object identity) {
        for (int at = 0; at < items.size(); at++) {
            if (look.identity(items.get(at)).equals(identity)) {
                return at;
            }
        }
        return -1;
    }

    /// Selects the thing with that identity, if it is listed.
    void select(Object identity) {
        int at = indexOf(identity);
        if (at >= 0 && at != list.getSelectionModel().getSelectedIndex()) {
            list.getSelectionModel().select(at);
            list.scrollTo(Math.max(0, at - 2));
        }
    }

    /// Scrolls the card until the lower end of one of its parts is seen.
    void reveal(Node part) {
        Fx.later(() -> {
            Node content = card.getContent();
            if (content != null && part.getScene() != null) {
                double bottom = content.sceneToLocal(part.localToScene(part.getLayoutBounds())).getMaxY() + 8;
                double seen = card.getViewportBounds().getHeight();
                double whole = content.getLayoutBounds().getHeight();
                if (bottom > seen && whole > seen) {
                    card.setVvalue(Math.min(1, (bottom - seen) / (whole - seen)));
                }
            }
        });
    }

    /// Gives the list the keyboard, with something selected.
    void takeFocus() {
        if (selected().isEmpty() && !items.isEmpty()) {
            list.getSelectionModel().select(0);
        }
        list.requestFocus();
    }

    private final class Row extends ListCell<T> {

        private final Function<T, Node> row;

        Row(Function<T, Node> row) {
            this.row = row;
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            setPrefWidth(0);
            setOnMouseClicked(event -> {
                if (!isEmpty() && event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                    look.enter(getItem());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable T thing, boolean empty) {
            super.updateItem(thing, empty);
            Node line = empty || thing == null ? null : row.apply(thing);
            setGraphic(line);
            setAccessibleText(line == null ? null : line.getAccessibleText());
        }
    }
}
