package qingye.ui.seek;

import java.util.List;
import java.util.stream.IntStream;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import qingye.edit.TextSearch.Hit;
import qingye.text.Messages;
import qingye.ui.control.Icons;
import qingye.ui.manuscript.ChapterViewModel;
import qingye.ui.nav.Notices;

/// Finds words in the whole report and replaces them. Enter goes to the next place, Shift+Enter to the one before, Esc
/// closes and puts the caret where one looks.
public final class SeekBar extends VBox {

    private static final double ROW = 26;
    private static final int MOST_ROWS = 7;

    private final SeekViewModel model;
    private final ChapterViewModel chapters;
    private final Messages messages;
    private final Notices notices;
    private final TextField words = field("seek-words");
    private final TextField with = field("seek-with");
    private final Label count = new Label();
    private final ListView<Integer> list = new ListView<>();

    public SeekBar(ChapterViewModel chapters, Messages messages, Notices notices) {
        this.model = new SeekViewModel(chapters);
        this.chapters = chapters;
        this.messages = messages;
        this.notices = notices;
        setId("seek");
        getStyleClass().add("seek");
        name(words, "seek.words");
        name(with, "seek.with");
        words.textProperty().bindBidirectional(model.words());
        with.textProperty().bindBidirectional(model.with());
        var exact = new CheckBox(messages.text("seek.exact"));
        exact.setId("seek-exact");
        exact.selectedProperty().bindBidirectional(model.exact());
        count.setId("seek-count");
        count.getStyleClass().add("quiet");
        count.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(
                row(words, sign("seek-previous", "seek.previous", Feather.CHEVRON_UP, () -> model.step(-1)),
                        sign("seek-next", "seek.next", Feather.CHEVRON_DOWN, () -> model.step(1)), count, exact,
                        sign("seek-close", "seek.close", Feather.X, this::leave)),
                row(with, button("seek-replace", "seek.replace", model::replaceOne),
                        button("seek-replace-all", "seek.replace.all", this::replaceAll)),
                list());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        setVisible(false);
        managedProperty().bind(visibleProperty());
        model.hits().addListener((_, _, hits) -> show(hits));
        model.at().addListener((_, _, _) -> tell());
        tell();
    }

    private static TextField field(String id) {
        var field = new TextField();
        field.setId(id);
        field.setPrefColumnCount(18);
        return field;
    }

    private void name(TextField field, String key) {
        field.setPromptText(messages.text(key));
        field.setAccessibleText(messages.text(key));
    }

    private static HBox row(Node... nodes) {
        var row = new HBox(8, nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Button sign(String id, String key, Feather feather, Runnable action) {
        var button = new Button("", Icons.small(feather));
        button.setId(id);
        button.getStyleClass().add("flat");
        button.setAccessibleText(messages.text(key));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private Button button(String id, String key, Runnable action) {
        var button = new Button(messages.text(key));
        button.setId(id);
        button.getStyleClass().add("small");
        button.disableProperty().bind(model.hits().map(List::isEmpty));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private Node list() {
        list.setId("seek-hits");
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setAccessibleText(messages.text("seek.hits"));
        list.getStyleClass().add("edge-to-edge");
        list.setCellFactory(_ -> new HitCell());
        list.setOnMouseClicked(_ -> {
            int chosen = list.getSelectionModel().getSelectedIndex();
            if (chosen >= 0) {
                model.go(chosen);
            }
        });
        return list;
    }

    /// A place in a line: where it is, and the words around it.
    private final class HitCell extends ListCell<Integer> {

        HitCell() {
            // as wide as the list, whatever stands in it
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Integer index, boolean empty) {
            super.updateItem(index, empty);
            setText(null);
            setAccessibleText(empty || index == null || index >= model.hits().get().size()
                    ? null
                    : told(model.hits().get().get(index)));
            setGraphic(empty || index == null || index >= model.hits().get().size()
                    ? null
                    : line(model.hits().get().get(index)));
        }

        private static String told(Hit hit) {
            return hit.before() + hit.found() + hit.after();
        }

        private Node line(Hit hit) {
            var found = words(hit.found(), OverrunStyle.ELLIPSIS);
            found.getStyleClass().add("seek-found");
            found.setMinWidth(Region.USE_PREF_SIZE);
            var around = new HBox(words(hit.before(), OverrunStyle.LEADING_ELLIPSIS), found,
                    words(hit.after(), OverrunStyle.ELLIPSIS));
            around.setAlignment(Pos.CENTER_LEFT);
            var section = new Label(chapters.content().get().chapters().section(hit.section())
                    .flatMap(one -> one.title().best(chapters.language().get()))
                    .orElse(""));
            section.getStyleClass().add("quiet");
            section.setMinWidth(140);
            section.setMaxWidth(140);
            return row(section, around);
        }

        private static Label words(String words, OverrunStyle cut) {
            var label = new Label(words.replace('\n', ' '));
            label.setTextOverrun(cut);
            label.setMinWidth(0);
            return label;
        }
    }

    private void show(List<Hit> hits) {
        list.getItems().setAll(IntStream.range(0, hits.size()).boxed().toList());
        list.setPrefHeight(2 + ROW * Math.min(MOST_ROWS, hits.size()));
        list.setMinHeight(list.getPrefHeight());
        list.setVisible(!hits.isEmpty());
        list.setManaged(!hits.isEmpty());
        tell();
    }

    private void tell() {
        int found = model.hits().get().size();
        int at = model.at().get();
        if (at >= 0) {
            list.getSelectionModel().select(at);
            list.scrollTo(Math.max(0, at - 2));
        } else {
            list.getSelectionModel().clearSelection();
        }
        count.setText(model.words().get().isEmpty()
                ? ""
                : at < 0
                        ? messages.text("seek.count", found)
                        : messages.text("seek.place", at + 1, found));
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> leave();
            case F3 -> model.step(event.isShiftDown() ? -1 : 1);
            case ENTER -> {
                if (event.getTarget() instanceof Button) {
                    return;
                }
                if (with.isFocused() && event.isShortcutDown()) {
                    model.replaceOne();
                } else {
                    model.step(event.isShiftDown() ? -1 : 1);
                }
            }
            default -> {
                if (event.getCode() != KeyCode.DOWN && event.getCode() != KeyCode.UP || !words.isFocused()) {
                    return;
                }
                model.step(event.getCode() == KeyCode.UP ? -1 : 1);
            }
        }
        event.consume();
    }

    private void replaceAll() {
        int count = model.replaceAll();
        notices.tell(messages.text("seek.replaced", count));
    }

    /// Opens and takes the keyboard.
    ///
    /// @param selected what is selected on the page, sought at once; may be empty
    public void find(String selected) {
        if (!selected.isBlank() && selected.indexOf('\n') < 0) {
            model.words().set(selected);
        }
        setVisible(true);
        model.open(true);
        words.requestFocus();
        words.selectAll();
    }

    private void leave() {
        setVisible(false);
        model.write();
        model.open(false);
    }
}
