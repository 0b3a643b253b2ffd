package qingye.ui.data;

import java.util.Locale;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;

import qingye.text.Messages;
import qingye.ui.control.ChoiceWords;
import qingye.ui.control.Icons;
import qingye.ui.sheet.RowFilter;

/// Finds rows by words and by the state of their values. Esc shows all rows again and goes back to the grid.
final class FilterBar extends HBox {

    private final TextField words = new TextField();
    private final ComboBox<RowFilter.State> state = new ComboBox<>();
    private final Label count = new Label();
    private final SheetViewModel model;
    private final Messages messages;
    private final Runnable back;

    /// @param back goes back to the grid
    FilterBar(SheetViewModel model, Messages messages, Runnable back) {
        super(8);
        this.model = model;
        this.messages = messages;
        this.back = back;
        setId("filter");
        getStyleClass().add("filter-bar");
        setAlignment(Pos.CENTER_LEFT);
        words.setId("filter-words");
        words.setPromptText(messages.text("data.filter.words"));
        words.setAccessibleText(messages.text("data.filter.words"));
        words.setPrefColumnCount(18);
        state.setId("filter-state");
        state.setAccessibleText(messages.text("data.filter.state"));
        state.getItems().setAll(RowFilter.State.values());
        state.setConverter(new ChoiceWords<>(
                one -> messages.text("data.filter.state." + one.name().toLowerCase(Locale.ROOT))));
        state.setValue(RowFilter.State.ANY);
        count.setId("filter-count");
        count.getStyleClass().add("quiet");
        count.setMinWidth(Region.USE_PREF_SIZE);
        var close = new Button("", Icons.small(Feather.X));
        close.setId("filter-close");
        close.getStyleClass().add("flat");
        close.setAccessibleText(messages.text("data.filter.close"));
        close.setOnAction(_ -> leave());
        words.textProperty().subscribe(this::sift);
        state.valueProperty().subscribe(this::sift);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        setVisible(false);
        managedProperty().bind(visibleProperty());
        model.sheet().subscribe(this::tell);
        getChildren().addAll(words, state, count, close);
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !state.isShowing()) {
            leave();
            event.consume();
        } else if ((event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.DOWN)
                && words.isFocused()) {
            back.run();
            event.consume();
        }
    }

    private void sift() {
        var filter = new RowFilter(words.getText(), state.getValue());
        if (isVisible() && !filter.equals(model.scope().filter())) {
            model.filter(filter);
        }
    }

    private void tell() {
        int shown = model.sheet().get().map(sheet -> sheet.ids().size()).orElse(0);
        int all = model.table().map(table -> table.rows().size()).orElse(0);
        count.setText(model.scope().filter().isAll()
                ? ""
                : messages.text("data.filter.count", Integer.toString(shown), Integer.toString(all)));
    }

    /// Opens and takes the keyboard.
    void find() {
        setVisible(true);
        words.requestFocus();
        words.selectAll();
    }

    /// Shows all rows again.
    void leave() {
        words.clear();
        state.setValue(RowFilter.State.ANY);
        setVisible(false);
        back.run();
    }
}
