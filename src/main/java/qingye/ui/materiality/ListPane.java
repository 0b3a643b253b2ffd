package qingye.ui.materiality;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import qingye.model.id.PartId;
import qingye.model.materiality.MaterialityPart;
import qingye.text.Messages;
import qingye.ui.control.CardRows;
import qingye.ui.fx.Quiet;

/// The lists at the left: topics, those who have a stake, and what changed; one at a time, with a line that adds to it.
final class ListPane {

    private final MaterialityViewModel model;
    private final ListSteps steps;
    private final TopicSteps offering;
    private final Messages messages;
    private final Runnable write;
    private final ListView<MaterialityPart> list = new ListView<>();
    private final ManyLines add = new ManyLines();
    private final Button addChange = new Button();
    private final FlowPane offers = new FlowPane(8, 4);
    private final Label count = new Label();
    private final Map<Side, ToggleButton> tabs = new EnumMap<>(Side.class);
    private final VBox pane;
    private final Quiet quiet = new Quiet();

    /// @param write brings the caret to the name on the card
    ListPane(MaterialityViewModel model, ListSteps steps, TopicSteps offering, Runnable write) {
        this.model = model;
        this.steps = steps;
        this.offering = offering;
        this.messages = model.messages();
        this.write = write;
        var words = new PartWords(model);
        list.setId("materiality-list");
        list.setCellFactory(_ -> new PartCell(words));
        list.getSelectionModel().selectedItemProperty().addListener((_, _, part) -> {
            if (!quiet.on() && part != null) {
                model.selected().set(Optional.of(part.id()));
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setContextMenu(menu());
        add.setId("materiality-add");
        add.setOnAction(_ -> added(add.getText()));
        addChange.setId("materiality-add-change");
        addChange.setText(messages.text("assess.add.changes"));
        addChange.setMaxWidth(Double.MAX_VALUE);
        addChange.setOnAction(_ -> {
            steps.addChange();
            write.run();
        });
        count.setWrapText(true);
        count.getStyleClass().add("quiet");
        var adding = new VBox(8, add, addChange, offers, count);
        adding.getStyleClass().add("materiality-adding");
        // the line takes what is pasted itself; from the buttons beside it a table goes into the list
        adding.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.isShortcutDown() && event.getCode() == KeyCode.V && event.getTarget() instanceof Button) {
                paste();
                event.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        pane = new VBox(head(), adding, list);
        pane.getStyleClass().addAll("outline-pane", "materiality-outline");
        model.assessed().addListener((_, _, _) -> show());
        model.side().addListener((_, _, _) -> show());
        model.language().addListener((_, _, _) -> list.refresh());
        model.selected().addListener((_, _, _) -> follow());
        show();
    }

    private Node head() {
        var head = new HBox();
        head.getStyleClass().addAll("languages", "materiality-tabs");
        var group = new ToggleGroup();
        for (Side side : Side.values()) {
            var tab = new ToggleButton(messages.text("assess.side." + side.key()));
            tab.setId("materiality-" + side.key());
            tab.setToggleGroup(group);
            tab.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(tab, Priority.ALWAYS);
            tab.setOnAction(_ -> {
                tab.setSelected(true);
                model.selected().set(Optional.empty());
                model.side().set(side);
                begin();
            });
            tabs.put(side, tab);
            head.getChildren().add(tab);
        }
        head.setAlignment(Pos.CENTER);
        return head;
    }

    private ContextMenu menu() {
        return new ContextMenu(
                item("rename", () -> write.run()),
                item("include", this::include),
                item("up", () -> move(-1)),
                item("down", () -> move(1)),
                item("remove", this::remove));
    }

    private MenuItem item(String key, Runnable action) {
        var item = new MenuItem(messages.text("assess.menu." + key));
        item.setId("materiality-menu-" + key);
        item.setOnAction(_ -> action.run());
        return item;
    }

    Node node() {
        return pane;
    }

    /// Puts the caret where something is added.
    void begin() {
        if (model.side().get() == Side.CHANGES) {
            addChange.requestFocus();
        } else {
            add.requestFocus();
        }
    }

    /// Gives the keyboard to the list.
    void enter() {
        if (list.getItems().isEmpty()) {
            begin();
        } else {
            list.requestFocus();
        }
    }

    private void added(String typed) {
        if (!typed.isBlank()) {
            add.clear();
            steps.add(typed);
        }
    }

    private void show() {
        Side side = model.side().get();
        List<? extends MaterialityPart> parts = side.of(model.assessed().get());
        tabs.forEach((one, tab) -> tab.setSelected(one == side));
        boolean changes = side == Side.CHANGES;
        only(add, !changes);
        only(addChange, changes);
        offers.getChildren().setAll(offers(side));
        only(offers, side != Side.GROUPS);
        add.setPromptText(messages.text("assess.add." + side.key()));
        add.setAccessibleText(messages.text("assess.add." + side.key()));
        list.setAccessibleText(messages.text("assess.side." + side.key()));
        count.setText(parts.isEmpty()
                ? messages.text("assess.hint." + side.key())
                : messages.text("assess.count." + side.key(), parts.size()));
        quiet.run(() -> {
            if (!list.getItems().equals(parts)) {
                list.getItems().setAll(parts);
            }
            list.refresh();
        });
        follow();
    }

    private List<Button> offers(Side side) {
        return switch (side) {
            case TOPICS -> List.of(CardRows.button("materiality-offer-standard", messages.text("assess.offer.standard"),
                    offering::offerStandard),
                    CardRows.button("materiality-offer-earlier", messages.text("assess.offer.earlier"),
                            offering::offerEarlier));
            case GROUPS -> List.of();
            case CHANGES -> List.of(CardRows.button("materiality-suggest", messages.text("assess.suggest"),
                    offering::suggest));
        };
    }

    private static void only(Region node, boolean here) {
        node.setVisible(here);
        node.setManaged(here);
    }

    private void follow() {
        Optional<MaterialityPart> wanted = model.selected().get().flatMap(id -> list.getItems().stream()
                .filter(part -> part.id().equals(id)).findFirst());
        if (Objects.equals(list.getSelectionModel().getSelectedItem(), wanted.orElse(null))) {
            return;
        }
        quiet.run(() -> wanted.ifPresentOrElse(part -> {
            list.getSelectionModel().select(part);
            int at = list.getSelectionModel().getSelectedIndex();
            list.scrollTo(Math.max(0, at - 4));
        }, () -> list.getSelectionModel().clearSelection()));
    }

    private Optional<PartId> picked() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem()).map(MaterialityPart::id);
    }

    private void include() {
        picked().ifPresent(steps::include);
    }

    private void remove() {
        picked().ifPresent(steps::remove);
    }

    private void move(int by) {
        picked().ifPresent(id -> steps.move(id, by));
    }

    private void pressed(KeyEvent event) {
        if (event.isAltDown() && event.getCode() == KeyCode.UP) {
            move(-1);
        } else if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
            move(1);
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.V) {
            paste();
        } else if (event.isShortcutDown() || event.isAltDown()) {
            return;
        } else if (event.getCode() == KeyCode.SPACE) {
            include();
        } else if (event.getCode() == KeyCode.DELETE) {
            remove();
        } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2) {
            write.run();
        } else if (event.getCode() == KeyCode.INSERT) {
            begin();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            model.selected().set(Optional.empty());
        } else {
            return;
        }
        event.consume();
    }

    private void paste() {
        Optional.ofNullable(Clipboard.getSystemClipboard().getString()).ifPresent(this::added);
    }

    /// A line into which several lines can be pasted: each is something to be added.
    private final class ManyLines extends TextField {

        @Override
        public void paste() {
            String pasted = Clipboard.getSystemClipboard().getString();
            if (pasted != null && (pasted.strip().indexOf('\n') >= 0 || pasted.strip().indexOf('\t') >= 0)) {
                added(pasted);
            } else {
                super.paste();
            }
        }
    }
}
