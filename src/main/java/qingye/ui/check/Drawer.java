package qingye.ui.check;

import java.util.ArrayList;
import java.util.List;

import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import qingye.text.Messages;
import qingye.ui.control.Icons;

/// The drawer over the strip: a page for the open findings, one for the explained, one for relations, one for rules.
/// Its upper edge can be dragged.
final class Drawer extends VBox {

    private static final double LEAST = 132;
    private static final double ABOVE = 280;
    private static final double GRIP = 6;

    private final Messages messages;
    private final HBox head = new HBox();
    private final StackPane body = new StackPane();
    private final ToggleGroup group = new ToggleGroup();
    private final List<ToggleButton> tabs = new ArrayList<>();
    private final List<Page> pages = new ArrayList<>();
    private double wanted;
    private int shown = -1;

    /// A page of the drawer.
    ///
    /// @param key of its name in the bundles, below `findings.tab.`
    /// @param tools stand at the right of the tabs
    /// @param focus gives it the keyboard
    record Page(String key, Node view, List<Node> tools, Runnable focus) {
        Page {
            tools = List.copyOf(tools);
        }
    }

    /// @param given its pages
    /// @param leave gives the keyboard back to the desk
    /// @param close closes the drawer
    Drawer(Messages messages, List<Page> given, Runnable leave, Runnable close) {
        this.messages = messages;
        setId("findings-drawer");
        getStyleClass().add("findings-drawer");
        var grip = new Region();
        grip.setId("findings-grip");
        grip.getStyleClass().add("grip");
        grip.setCursor(Cursor.V_RESIZE);
        grip.setMinHeight(GRIP);
        grip.addEventHandler(MouseEvent.MOUSE_DRAGGED,
                event -> height(localToScene(0, getHeight()).getY() - event.getSceneY()));
        head.getStyleClass().add("findings-head");
        head.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(body, Priority.ALWAYS);
        body.setMinHeight(0);
        getChildren().addAll(grip, head, body);
        var closing = new Button("", Icons.small(Feather.X));
        closing.setId("findings-close");
        closing.getStyleClass().addAll("flat", "button-icon", "close");
        closing.setAccessibleText(messages.text("findings.close"));
        closing.setFocusTraversable(false);
        closing.setOnAction(_ -> close.run());
        for (Page page : given) {
            add(page);
        }
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        head.getChildren().addAll(tabs);
        head.getChildren().add(gap);
        given.forEach(page -> head.getChildren().addAll(page.tools()));
        head.getChildren().add(closing);
        // before the lists, which take Esc for the end of an editing they never do; after fields, which it clears
        addEventFilter(KeyEvent.KEY_PRESSED, event -> leave(event, leave, false));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> leave(event, leave, true));
        show(0);
    }

    private static void leave(KeyEvent event, Runnable leave, boolean written) {
        if (event.getCode() == KeyCode.ESCAPE && event.getTarget() instanceof TextInputControl == written) {
            leave.run();
            event.consume();
        }
    }

    private void add(Page page) {
        int at = pages.size();
        var tab = new ToggleButton(messages.text("findings.tab." + page.key()));
        tab.setId("findings-tab-" + page.key());
        tab.getStyleClass().setAll("drawer-tab");
        tab.setMinWidth(Region.USE_PREF_SIZE);
        tab.setToggleGroup(group);
        tab.setOnAction(_ -> show(at));
        tabs.add(tab);
        pages.add(page);
        page.view().setVisible(false);
        body.getChildren().add(page.view());
        page.tools().forEach(tool -> tool.managedProperty().bind(tool.visibleProperty()));
        page.tools().forEach(tool -> tool.setVisible(false));
    }

    /// Shows the page with that number.
    void show(int index) {
        shown = index;
        tabs.get(index).setSelected(true);
        for (int at = 0; at < pages.size(); at++) {
            boolean here = at == index;
            pages.get(at).view().setVisible(here);
            pages.get(at).tools().forEach(tool -> tool.setVisible(here));
        }
    }

    /// Which page is shown.
    int shown() {
        return shown;
    }

    /// Says how many there are on a page.
    void count(String key, int many) {
        for (int at = 0; at < pages.size(); at++) {
            if (pages.get(at).key().equals(key)) {
                String name = messages.text("findings.tab." + key);
                tabs.get(at).setText(many == 0 ? name : name + "  " + many);
            }
        }
    }

    /// Gives the page that is shown the keyboard.
    void takeFocus() {
        pages.get(shown).focus().run();
    }

    /// How high it was dragged; 0 if it was not.
    double wanted() {
        return wanted;
    }

    /// Makes it that high, as far as the window has room; a third of the window for 0.
    void height(double height) {
        wanted = height;
        double room = getScene() == null ? 768 : getScene().getHeight();
        double asked = height <= 0 ? room / 3 : height;
        setPrefHeight(Math.max(LEAST, Math.min(asked, room - ABOVE)));
    }
}
