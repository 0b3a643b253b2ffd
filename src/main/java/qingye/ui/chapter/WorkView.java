package qingye.ui.chapter;

import java.util.Optional;
import java.util.function.Function;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import qingye.model.id.BlockId;
import qingye.model.text.Language;
import qingye.text.Messages;
import qingye.ui.block.CellGrid;
import qingye.ui.control.FileChoices;
import qingye.ui.control.Overlay;
import qingye.ui.line.LineArea;
import qingye.ui.line.LiveKind;
import qingye.ui.line.LiveWords;
import qingye.ui.manuscript.ChapterSteps;
import qingye.ui.manuscript.ChapterViewModel;
import qingye.ui.manuscript.PageItem;
import qingye.ui.manuscript.Selection;
import qingye.ui.nav.Surroundings;

/// Where a chapter is written: a thin bar with the language, the page, and what floats over it.
final class WorkView {

    private final ChapterViewModel model;
    private final ChapterSteps steps;
    private final Messages messages;
    private final PageEditing editing;
    private final PageTools tools;
    private final LiveWords live;
    private final BlockCards cards;
    private final StackPane root = new StackPane();
    private final HBox offers = new HBox();
    private Optional<LineArea> lastArea = Optional.empty();

    WorkView(ChapterViewModel model, ChapterSteps steps, LiveWords live, Surroundings around,
            Function<Window, FileChoices> files) {
        this.model = model;
        this.steps = steps;
        this.live = live;
        this.messages = around.messages();
        var pane = new BorderPane();
        var overlay = new Overlay(pane);
        this.cards = new BlockCards(model, steps, overlay, around,
                () -> files.apply(root.getScene().getWindow()));
        var menu = new AddMenu(model, steps, cards, overlay, around);
        this.editing = new PageEditing(model, steps, overlay, live, around, menu, cards);
        var picking = new BlockPicking(model, steps, live);
        this.tools = new PageTools(model, steps, menu, picking, messages);
        var page = new PageView(model, this::frame, picking, nothing());
        pane.setTop(bar());
        pane.setCenter(page.node());
        pane.getStyleClass().add("chapter-work");
        root.getChildren().addAll(pane, overlay);
        root.setMinWidth(0);
        pane.setMinWidth(0);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        root.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(owner -> {
            lastArea.filter(last -> !last.equals(owner) && isLeft(last, owner)).ifPresent(LineArea::deselect);
            if (owner instanceof LineArea area) {
                lastArea = Optional.of(area);
            }
        });
    }

    /// Whether what is selected there is not what is worked on any more: another text is, or a figure that was selected
    /// to be changed is left for another part of the window. A card over the page still asks about it.
    private boolean isLeft(LineArea last, @Nullable Node owner) {
        boolean elsewhere = owner != null && !within(owner);
        return owner instanceof LineArea || elsewhere && last.selectedLive().isPresent();
    }

    private boolean within(Node node) {
        Node above = node;
        while (above != null && !above.equals(root)) {
            above = above.getParent();
        }
        return above != null;
    }

    Node node() {
        return root;
    }

    /// The words that are selected on the page.
    String selected() {
        return lastArea.filter(area -> area.getScene() != null).map(LineArea::getSelectedText).orElse("");
    }

    /// Offers something to do in the bar.
    void offer(String title, Runnable action) {
        var button = new Button(title);
        button.setId("bring-text");
        button.getStyleClass().addAll("flat", "small");
        button.setFocusTraversable(false);
        button.setOnAction(_ -> action.run());
        offers.getChildren().add(button);
    }

    /// Goes on from another one: a picture that is being read for it is put in here.
    void takeOver(WorkView before) {
        cards.takeOver(before.cards);
    }

    private Frame frame(PageItem item) {
        return switch (item) {
            case PageItem.Title title -> new TitleFrame(title, model, tools, messages, live);
            case PageItem.Content content -> new BlockFrame(content, model, steps, tools, editing);
            case PageItem.Blank(var section) -> new BlankFrame(section, steps, tools, messages);
        };
    }

    private Node nothing() {
        var words = new Label(messages.text("chapter.nothing"));
        words.setWrapText(true);
        var add = new Button(messages.text("chapter.nothing.add"));
        add.setId("first-chapter");
        add.getStyleClass().add("accent");
        add.setOnAction(_ -> steps.sections().add(Optional.empty()));
        var box = new VBox(words, add);
        box.getStyleClass().add("empty-place");
        return box;
    }

    private Node bar() {
        Node figure = insert("insert-figure", "chapter.figure.button", LiveKind.FIGURE, KeyCode.F);
        Node reference = insert("insert-reference", "chapter.reference.button", LiveKind.REFERENCE, KeyCode.R);
        Node note = insert("insert-note", "chapter.note.button", LiveKind.NOTE, KeyCode.N);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var languages = new HBox();
        languages.getStyleClass().add("languages");
        var group = new ToggleGroup();
        for (Language language : Language.values()) {
            var button = new ToggleButton(messages.text("chapter.language." + language.tag()));
            button.setId("language-" + language.tag());
            button.setToggleGroup(group);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.getStyleClass().addAll("small", switch (language) {
                case ZH_HANS -> "left-pill";
                case ZH_HANT -> "center-pill";
                case EN -> "right-pill";
            });
            button.setSelected(model.language().get() == language);
            button.setOnAction(_ -> {
                button.setSelected(true);
                model.language().set(language);
            });
            languages.getChildren().add(button);
        }
        var bar = new HBox(figure, reference, note, offers, gap, languages);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("work-bar");
        return bar;
    }

    /// A button that asks for something live at the caret; without a caret there is no place to put it.
    ///
    /// @param code the key that does the same, told with the button
    private Node insert(String id, String key, LiveKind kind, KeyCode code) {
        var button = new Button(messages.text(key));
        button.setId(id);
        var keys = new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
        button.setTooltip(new Tooltip(button.getText() + "   " + keys.getDisplayText()));
        button.getStyleClass().addAll("flat", "small");
        button.setFocusTraversable(false);
        button.setOnAction(_ -> lastArea.filter(area -> area.getScene() != null && !area.isPlain())
                .ifPresent(area -> editing.liveWanted(area, kind, LineArea.selected(area, kind), false)));
        return button;
    }

    private void pressed(KeyEvent event) {
        boolean elsewhere = event.getTarget() instanceof Node node && ownsKeys(node)
                && !(event.isShortcutDown() && (event.isShiftDown() || event.getCode() == KeyCode.D));
        if (elsewhere || !(model.selection().get() instanceof Selection.OfBlock(BlockId id))) {
            return;
        }
        if (event.isAltDown() && event.getCode() == KeyCode.UP) {
            steps.move(id, -1);
        } else if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
            steps.move(id, 1);
        } else if (event.isShortcutDown() && event.isShiftDown()
                && (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE)) {
            steps.remove(id);
        } else if (event.isShortcutDown() && !event.isShiftDown() && event.getCode() == KeyCode.D) {
            steps.duplicate(id);
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.ENTER) {
            Node at = root.lookup("#block-" + id);
            model.page().get().stream()
                    .filter(item -> item.key().equals("block-" + id))
                    .findFirst()
                    .ifPresent(item -> tools.addMenu(at == null ? root : at, item.section().id(), Optional.of(id)));
        } else {
            return;
        }
        event.consume();
    }

    /// Cells have their own keys for what moves rows and breaks lines.
    private static boolean ownsKeys(Node node) {
        Node above = node;
        while (above != null && !(above instanceof CellGrid)) {
            above = above.getParent();
        }
        return above != null;
    }
}
