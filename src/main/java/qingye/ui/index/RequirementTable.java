package qingye.ui.index;

import java.util.List;
import java.util.Optional;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;

import qingye.model.answer.Stance;
import qingye.model.standard.RequirementKey;
import qingye.text.Messages;
import qingye.ui.fx.Fx;
import qingye.ui.fx.Quiet;

/// The requirements that are listed, a row each below their headings. Arrows move, Enter goes to the answer, digits
/// answer all rows that are selected, Delete takes answers back, Ctrl+C and Ctrl+V give one answer to others.
final class RequirementTable {

    private static final List<Stance.Kind> BY_DIGIT = List.of(Stance.Kind.DISCLOSED, Stance.Kind.PARTLY,
            Stance.Kind.NOT_APPLICABLE, Stance.Kind.EXPLAINED, Stance.Kind.OMITTED);

    /// The letters of the ways to answer, the frame around them with the room beside it, and what the head needs.
    private static final String FAMILY = "Qingye Sans SC";
    private static final double CHIP = 12;
    private static final double FRAME = 36;
    private static final double LEAST = 78;

    /// How many rows stay in sight above the one that is gone to.
    private static final int ABOVE = 6;

    private final IndexViewModel model;
    private final AnswerSteps steps;
    private final Runnable write;
    private final Runnable pasteOther;
    private final TableView<Row> table = new TableView<>();
    private final Quiet quiet = new Quiet();
    private Optional<String> ours = Optional.empty();

    /// @param write brings the caret to the answer
    /// @param pasteOther takes what is in the clipboard where it is no answer of this desk
    RequirementTable(IndexViewModel model, AnswerSteps steps, Runnable write, Runnable pasteOther) {
        this.model = model;
        this.steps = steps;
        this.write = write;
        this.pasteOther = pasteOther;
        Messages messages = model.messages();
        table.setId("index-requirements");
        table.setAccessibleText(messages.text("index.requirements"));
        table.getStyleClass().add("index-table");
        table.setFixedCellSize(32);
        table.setPlaceholder(new Label(messages.text("index.requirements.none")));
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        double stances = widest();
        table.getColumns().setAll(List.of(
                column("code", 72, 88, 140), column("title", 160, 220, 2000), column("duty", 96, 96, 120),
                column("stance", stances, stances, stances),
                column("where", 120, 190, 2000), column("owner", 64, 96, 200)));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setRowFactory(_ -> new Line());
        table.getSelectionModel().selectedItemProperty().addListener((_, _, row) -> {
            if (!quiet.on() && row != null) {
                model.selected().set(Optional.of(row.key()));
            }
        });
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        table.setContextMenu(new RowMenu(model, steps, this::picked, write).menu());
        model.rows().addListener((_, _, _) -> show());
        model.selected().addListener((_, _, _) -> follow());
        show();
    }

    /// How much room the longest way to answer takes with its frame, in the language of the window.
    private double widest() {
        double widest = 0;
        for (Stance.Kind kind : Stance.Kind.values()) {
            var words = new Text(model.words().stance(kind));
            words.setFont(Font.font(FAMILY, CHIP));
            widest = Math.max(widest, words.getLayoutBounds().getWidth());
        }
        return Math.max(LEAST, Math.ceil(widest) + FRAME);
    }

    private TableColumn<Row, Row> column(String key, double least, double width, double most) {
        var column = new TableColumn<Row, Row>(model.messages().text("index.column." + key));
        column.setId("index-column-" + key);
        column.setMinWidth(least);
        column.setPrefWidth(width);
        column.setMaxWidth(most);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new RowCell(RowCell.Column.of(key), model.words()));
        return column;
    }

    Node node() {
        return table;
    }

    /// Takes the keyboard.
    void enter() {
        table.requestFocus();
    }

    /// Takes the keyboard, and looks at the first requirement where none is looked at.
    void begin() {
        enter();
        if (table.getSelectionModel().isEmpty() && !table.getItems().isEmpty()) {
            table.getSelectionModel().select(first());
        }
    }

    private int first() {
        for (int at = 0; at < table.getItems().size(); at++) {
            if (table.getItems().get(at).answerable()) {
                return at;
            }
        }
        return 0;
    }

    private void show() {
        List<Row> rows = model.rows().get();
        quiet.run(() -> {
            List<Row> present = List.copyOf(table.getItems());
            if (present.stream().map(Row::key).toList().equals(rows.stream().map(Row::key).toList())) {
                // what is selected stays selected where the same rows are listed
                List<Integer> picked = List.copyOf(table.getSelectionModel().getSelectedIndices());
                int lead = table.getSelectionModel().getSelectedIndex();
                for (int at = 0; at < rows.size(); at++) {
                    if (!rows.get(at).equals(present.get(at))) {
                        table.getItems().set(at, rows.get(at));
                    }
                }
                if (!List.copyOf(table.getSelectionModel().getSelectedIndices()).equals(picked) && lead >= 0) {
                    table.getSelectionModel().clearSelection();
                    table.getSelectionModel().selectIndices(lead,
                            picked.stream().mapToInt(Integer::intValue).filter(at -> at != lead).toArray());
                }
            } else {
                table.getItems().setAll(rows);
            }
        });
        follow();
    }

    private void follow() {
        Optional<RequirementKey> wanted = model.selected().get();
        Row present = table.getSelectionModel().getSelectedItem();
        if (wanted.equals(Optional.ofNullable(present).map(Row::key))) {
            return;
        }
        quiet.run(() -> {
            table.getSelectionModel().clearSelection();
            for (int at = 0; at < table.getItems().size(); at++) {
                if (wanted.equals(Optional.of(table.getItems().get(at).key()))) {
                    table.getSelectionModel().select(at);
                    table.getFocusModel().focus(at);
                    int top = Math.max(0, at - ABOVE);
                    table.scrollTo(top);
                    // rows that were listed just now have no place yet
                    Fx.later(() -> table.scrollTo(top));
                }
            }
        });
    }

    /// The rows that are selected and can be answered.
    private List<RequirementKey> picked() {
        return table.getSelectionModel().getSelectedItems().stream().filter(row -> row != null && row.answerable())
                .map(Row::key).toList();
    }

    private void pressed(KeyEvent event) {
        List<RequirementKey> picked = picked();
        KeyCode code = event.getCode();
        if (event.isShortcutDown() && code == KeyCode.C) {
            copy();
        } else if (event.isShortcutDown() && code == KeyCode.V) {
            paste(picked);
        } else if (event.isShortcutDown() || event.isAltDown()) {
            return;
        } else if (code == KeyCode.ENTER || code == KeyCode.F2) {
            write.run();
        } else if (code == KeyCode.DELETE || code == KeyCode.BACK_SPACE) {
            steps.clear(picked);
        } else if (code == KeyCode.ESCAPE) {
            model.selected().set(Optional.empty());
        } else if (digit(code).isPresent()) {
            steps.stance(picked, digit(code).get());
        } else {
            return;
        }
        event.consume();
    }

    private static Optional<Stance.Kind> digit(KeyCode code) {
        for (int at = 0; at < BY_DIGIT.size(); at++) {
            String digit = Integer.toString(at + 1);
            if (code.isDigitKey() && code.getName().endsWith(digit)) {
                return Optional.of(BY_DIGIT.get(at));
            }
        }
        return Optional.empty();
    }

    private void copy() {
        model.row().filter(Row::answerable).ifPresent(row -> {
            if (!steps.copy(row.key())) {
                model.around().notices().tell(model.messages().text("index.copy.none",
                        model.words().name(row.requirement())));
                ours = Optional.empty();
                return;
            }
            String words = steps.written(row.key());
            var content = new ClipboardContent();
            content.putString(words);
            Clipboard.getSystemClipboard().setContent(content);
            ours = Optional.of(words);
        });
    }

    /// What was copied here is an answer as long as nothing else came into the clipboard.
    private void paste(List<RequirementKey> picked) {
        Optional<String> there = Optional.ofNullable(Clipboard.getSystemClipboard().getString());
        if (ours.isPresent() && (there.isEmpty() || there.equals(ours))) {
            steps.paste(picked);
        } else {
            pasteOther.run();
        }
    }

    /// A row of the table: headings look like headings.
    private final class Line extends TableRow<Row> {

        Line() {
            setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && !isEmpty()) {
                    write.run();
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            boolean heading = !empty && row != null && !row.answerable();
            getStyleClass().remove("heading-row");
            if (heading) {
                getStyleClass().add("heading-row");
            }
            setAccessibleText(empty || row == null
                    ? ""
                    : model.words().name(row.requirement())
                            + (heading ? "" : ", " + model.words().stance(row.stance())));
        }
    }
}
