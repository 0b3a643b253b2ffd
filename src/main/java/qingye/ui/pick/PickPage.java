package qingye.ui.pick;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import qingye.text.Messages;
import qingye.ui.pick.PickModel.Row;

/// A page on which several things are ticked: a field to seek in, the list, and the button that takes over what is
/// ticked. Enter in the field ticks the first that is found; the arrow keys go into the list, Space ticks there, and
/// Ctrl+Enter takes over.
public final class PickPage<T> extends VBox {

    private final PickModel<T> model;
    private final TextField field = new TextField();
    private final ListView<Row<T>> list;
    private final Runnable take;
    private boolean composing;

    /// What a page says.
    ///
    /// @param title what is chosen
    /// @param hint what happens with it
    /// @param none what is said where nothing is found or offered
    /// @param go the key of what the button says, with the count
    public record Sayings(String title, String hint, String none, String go) {

        /// Where what is ticked is added to something.
        public Sayings(String title, String hint, String none) {
            this(title, hint, none, "assess.pick.go");
        }
    }

    private PickPage(Messages messages, Sayings sayings, List<Pickable<T>> offered, Runnable left,
            Consumer<List<T>> taken) {
        this.model = new PickModel<>(offered);
        this.list = new ListView<>(model.rows());
        this.take = () -> {
            List<T> chosen = model.taken();
            if (!chosen.isEmpty()) {
                left.run();
                taken.accept(chosen);
            }
        };
        setId("pick");
        getStyleClass().addAll("work-pane", "import-page", "pick-page");
        var title = new Label(sayings.title());
        title.getStyleClass().add("sheet-name");
        var hint = new Label(sayings.hint());
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        hint.getStyleClass().add("quiet");
        field.setId("pick-search");
        field.setPromptText(messages.text("assess.pick.search"));
        field.setAccessibleText(messages.text("assess.pick.search"));
        field.textProperty().bindBidirectional(model.sought());
        field.addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                event -> composing = !event.getComposed().isEmpty());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::sought);
        list.setId("pick-list");
        list.setAccessibleText(sayings.title());
        list.setCellFactory(_ -> new PickCell<>(model, list::refresh));
        list.setPlaceholder(new Label(sayings.none()));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::listed);
        VBox.setVgrow(list, Priority.ALWAYS);
        var go = button("pick-go", messages.text(sayings.go(), 0), take);
        go.getStyleClass().add("accent");
        go.setDisable(true);
        model.count().subscribe(count -> {
            go.setText(messages.text(sayings.go(), count));
            go.setDisable(count.intValue() == 0);
        });
        var all = button("pick-all", messages.text("assess.pick.all"), () -> {
            model.toggleShown();
            list.refresh();
        });
        all.getStyleClass().add("flat");
        var foot = new HBox(8, go, button("pick-leave", messages.text("assess.pick.leave"), left), all);
        foot.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(title, hint, field, list, foot);
    }

    /// Lays such a page over the work.
    ///
    /// @param taken told what is ticked, in the order in which it is offered; never nothing
    public static <T> void show(
            Pages pages, Messages messages, Sayings sayings, List<Pickable<T>> offered, Consumer<List<T>> taken) {
        var page = new PickPage<>(messages, sayings, offered, pages::close, taken);
        pages.show(page, page.field);
    }

    /// Lays such a page over the work, with some ticked already.
    ///
    /// @param ticked which of them
    /// @param taken told what is ticked, in the order in which it is offered; never nothing
    public static <T> void showTicked(Pages pages, Messages messages, Sayings sayings, List<Pickable<T>> offered,
            Predicate<T> ticked, Consumer<List<T>> taken) {
        var page = new PickPage<>(messages, sayings, offered, pages::close, taken);
        offered.stream().filter(one -> ticked.test(one.value())).forEach(page.model::toggle);
        pages.show(page, page.list);
    }

    private static Button button(String id, String words, Runnable action) {
        var button = new Button(words);
        button.setId(id);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void sought(KeyEvent event) {
        if (composing) {
            return;
        }
        if (event.getCode() == KeyCode.DOWN) {
            select(0, 1);
            list.requestFocus();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            if (event.isShortcutDown()) {
                take.run();
            } else {
                model.first().ifPresent(model::toggle);
                list.refresh();
                field.selectAll();
            }
            event.consume();
        }
    }

    private void listed(KeyEvent event) {
        int at = list.getSelectionModel().getSelectedIndex();
        if (event.getCode() == KeyCode.UP && !above(at)) {
            field.requestFocus();
        } else if (event.getCode() == KeyCode.UP) {
            select(at - 1, -1);
        } else if (event.getCode() == KeyCode.DOWN) {
            select(at + 1, 1);
        } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            take.run();
        } else if (event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER) {
            if (list.getSelectionModel().getSelectedItem() instanceof Row.Item<T>(var pickable)) {
                model.toggle(pickable);
                list.refresh();
            }
        } else {
            return;
        }
        event.consume();
    }

    private boolean above(int at) {
        return model.rows().stream().limit(Math.max(0, at)).anyMatch(row -> row instanceof Row.Item);
    }

    /// Selects the nearest row that is no heading, going on in that direction.
    private void select(int from, int step) {
        for (int at = from; at >= 0 && at < model.rows().size(); at += step) {
            if (model.rows().get(at) instanceof Row.Item) {
                list.getSelectionModel().select(at);
                list.scrollTo(Math.max(0, at - 4));
                return;
            }
        }
    }
}
