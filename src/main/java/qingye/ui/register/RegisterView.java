package qingye.ui.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import qingye.model.id.EntryId;
import qingye.model.register.Entry;
import qingye.model.register.Register;
import qingye.text.Messages;
import qingye.ui.control.Icons;
import qingye.ui.manuscript.ChapterViewModel;
import qingye.ui.nav.Notices;
import qingye.ui.sheet.Tsv;

/// The registers: one at a time, an entry a row, written in its cells. The last row is empty and takes a new entry, or
/// rows pasted from a table. Esc goes back to the page.
public final class RegisterView extends BorderPane {

    private static final String NEW = "register-new-";
    private static final int MOST_PASTED = 500;

    private final RegisterViewModel model;
    private final Messages messages;
    private final Notices notices;
    private final Runnable back;
    private final GridPane grid = new GridPane();
    private final Label told = new Label();
    private Optional<EntryId> begun = Optional.empty();
    /// What hands in the words of a field.
    private final Map<TextField, Runnable> hands = new HashMap<>();
    private boolean renewing;

    /// @param ids a new id with each call: letters and digits
    /// @param back goes back to the page
    public RegisterView(ChapterViewModel chapters, Supplier<String> ids, Messages messages, Notices notices,
            Runnable back) {
        this.model = new RegisterViewModel(chapters, ids);
        this.messages = messages;
        this.notices = notices;
        this.back = back;
        setId("registers");
        getStyleClass().add("registers");
        setTop(new VBox(head(), tabs(), told));
        told.setWrapText(true);
        told.getStyleClass().addAll("quiet", "register-told");
        grid.getStyleClass().add("register-grid");
        var pane = new ScrollPane(grid);
        pane.setFitToWidth(true);
        pane.setFocusTraversable(false);
        pane.getStyleClass().add("edge-to-edge");
        setCenter(pane);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                leave();
            }
        });
        model.register().addListener((_, _, _) -> show());
        model.entries().addListener((_, _, _) -> show());
        chapters.language().addListener((_, _, _) -> show());
        setVisible(false);
        managedProperty().bind(visibleProperty());
        show();
    }

    private Node head() {
        var title = new Label(messages.text("register.title"));
        title.getStyleClass().add("register-title");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var close = new Button(messages.text("register.back"));
        close.setId("registers-back");
        close.getStyleClass().addAll("flat", "small");
        close.setOnAction(_ -> leave());
        var head = new HBox(title, gap, close);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Node tabs() {
        var tabs = new HBox(8);
        tabs.getStyleClass().add("languages");
        var group = new ToggleGroup();
        for (Register register : Register.values()) {
            var tab = new ToggleButton(messages.text("register." + name(register)));
            tab.setId("register-" + name(register));
            tab.getStyleClass().add("small");
            tab.setToggleGroup(group);
            tab.setSelected(model.register().get() == register);
            tab.setOnAction(_ -> {
                tab.setSelected(true);
                model.register().set(register);
                begin();
            });
            tabs.getChildren().add(tab);
        }
        return tabs;
    }

    private static String name(Register register) {
        return register.name().toLowerCase(Locale.ROOT);
    }

    private void leave() {
        requestFocus();
        setVisible(false);
        back.run();
    }

    /// Shows the registers and takes the keyboard.
    public void open() {
        setVisible(true);
        show();
        begin();
    }

    private void begin() {
        Optional.ofNullable(grid.lookup("#" + NEW + "0")).ifPresent(Node::requestFocus);
    }

    private void show() {
        Optional<String> held = focused().map(Node::getId);
        renewing = true;
        grid.getChildren().clear();
        hands.clear();
        grid.getColumnConstraints().clear();
        Register register = model.register().get();
        told.setText(messages.text("register." + name(register) + ".told"));
        for (int part = 0; part < register.parts().size(); part++) {
            var column = new ColumnConstraints();
            column.setHgrow(Priority.ALWAYS);
            column.setPercentWidth(94.0 / register.parts().size());
            grid.getColumnConstraints().add(column);
            var label = new Label(part(register, part));
            label.getStyleClass().add("quiet");
            grid.add(label, part, 0);
        }
        int row = 1;
        for (Entry entry : model.entries().get()) {
            row(entry, row++);
        }
        for (int part = 0; part < register.parts().size(); part++) {
            grid.add(blank(register, part), part, row);
        }
        renewing = false;
        held.map(this::begunOf).map(id -> grid.lookup("#" + id)).ifPresent(Node::requestFocus);
    }

    /// Whoever goes on from the first part of a new entry to its next goes on in that entry, not in another new one.
    private String begunOf(String held) {
        Optional<EntryId> entry = begun;
        begun = Optional.empty();
        return entry.filter(_ -> held.startsWith(NEW))
                .map(id -> "register-" + id + "-" + held.substring(NEW.length()))
                .orElse(held);
    }

    private String part(Register register, int part) {
        return messages.text("register." + name(register) + "." + register.parts().get(part));
    }

    private void row(Entry entry, int row) {
        List<String> parts = model.parts(entry);
        List<String> ghosts = model.ghosts(entry);
        for (int part = 0; part < parts.size(); part++) {
            var field = field("register-" + entry.id() + "-" + part, part(entry.register(), part), parts.get(part));
            field.setPromptText(ghosts.get(part));
            int at = part;
            handIn(field, words -> model.change(entry.id(), at, words));
            field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
                if (event.isShortcutDown()
                        && (event.getCode() == KeyCode.MINUS || event.getCode() == KeyCode.SUBTRACT)) {
                    event.consume();
                    begin();
                    model.remove(entry);
                }
            });
            grid.add(field, part, row);
        }
        var remove = new Button("", Icons.small(Feather.X));
        remove.setId("register-remove-" + entry.id());
        remove.getStyleClass().add("flat");
        remove.setAccessibleText(messages.text("register.remove"));
        remove.setTooltip(new Tooltip(messages.text("register.remove.keys")));
        // the keyboard goes from field to field
        remove.setFocusTraversable(false);
        remove.setOnAction(_ -> model.remove(entry));
        grid.add(remove, parts.size(), row);
    }

    private TextField blank(Register register, int part) {
        var field = field(NEW + part, part(register, part), "");
        field.setPromptText(part == 0 ? messages.text("register.new") : "");
        handIn(field, words -> {
            var parts = new ArrayList<String>();
            for (int at = 0; at < register.parts().size(); at++) {
                parts.add(at == part ? words : "");
            }
            model.add(List.of(parts), id -> begun = Optional.of(id));
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            String pasted = Clipboard.getSystemClipboard().getString();
            if (event.isShortcutDown() && event.getCode() == KeyCode.V && pasted != null
                    && (pasted.indexOf('\t') >= 0 || pasted.strip().indexOf('\n') >= 0)) {
                event.consume();
                paste(Tsv.read(pasted));
            }
        });
        return field;
    }

    private void paste(List<List<String>> rows) {
        if (rows.size() > MOST_PASTED) {
            notices.warn(messages.text("register.paste.many", rows.size(), MOST_PASTED));
            return;
        }
        model.add(rows, _ -> begun = Optional.empty());
    }

    /// Hands in what is written in the field with the caret.
    public void handIn() {
        held().flatMap(field -> Optional.ofNullable(hands.get(field))).ifPresent(Runnable::run);
    }

    private Optional<TextField> held() {
        return focused().filter(TextField.class::isInstance).map(TextField.class::cast);
    }

    /// The field or button of the grid the keyboard is in.
    private Optional<Node> focused() {
        return Optional.ofNullable(getScene())
                .flatMap(scene -> Optional.ofNullable(scene.getFocusOwner()))
                .filter(owner -> grid.equals(owner.getParent()));
    }

    /// To the next field, and from the last one on to a new entry.
    private void onward(TextField field) {
        List<Node> fields = grid.getChildren().stream().filter(TextField.class::isInstance).toList();
        int next = fields.indexOf(field) + 1;
        if (next > 0 && next < fields.size()) {
            fields.get(next).requestFocus();
        }
    }

    private static TextField field(String id, String name, String words) {
        var field = new TextField(words);
        field.setId(id);
        field.setAccessibleText(name);
        return field;
    }

    /// What is written is handed in by Enter, and when the caret leaves.
    private void handIn(TextField field, Consumer<String> take) {
        String[] taken = {field.getText()};
        Runnable hand = () -> {
            if (!renewing && !field.getText().equals(taken[0])) {
                taken[0] = field.getText();
                take.accept(field.getText());
            }
        };
        hands.put(field, hand);
        field.setOnAction(_ -> {
            hand.run();
            // the fields may have been made anew
            held().ifPresent(this::onward);
        });
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                hand.run();
            }
        });
    }
}
