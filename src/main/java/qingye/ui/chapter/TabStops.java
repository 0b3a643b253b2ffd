package qingye.ui.chapter;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

import qingye.ui.block.Field;

/// Where Tab leads on the page: from place to place within an item, and from the last of them to the next item that is
/// no title. What is typed on after it never lands in a title.
final class TabStops {

    private TabStops() {}

    /// Lets Tab lead through an item.
    static void through(Region box, String key, PageActions actions) {
        box.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (isTab(event)) {
                step(box, key, actions, event.isShiftDown() ? -1 : 1);
                event.consume();
            }
        });
    }

    /// Lets Tab do nothing in running text, where it leads nowhere: F6 goes to another part of the window.
    static void none(Region box) {
        box.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (isTab(event)) {
                event.consume();
            }
        });
    }

    private static boolean isTab(KeyEvent event) {
        return event.getCode() == KeyCode.TAB && !event.isAltDown() && !event.isShortcutDown();
    }

    private static void step(Region box, String key, PageActions actions, int by) {
        var stops = new ArrayList<Node>();
        collect(box, stops);
        int at = 0;
        for (int one = 0; one < stops.size(); one++) {
            at = stops.get(one).isFocusWithin() ? one : at;
        }
        int to = at + by;
        if (to < 0 || to >= stops.size()) {
            actions.leave(key, by);
        } else if (stops.get(to) instanceof Field field) {
            field.write(by < 0 ? -1 : 0);
        } else {
            stops.get(to).requestFocus();
        }
    }

    private static void collect(Node node, List<Node> stops) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node instanceof Field || node.isFocusTraversable() || node.isFocused()) {
            stops.add(node);
        }
        if (node instanceof Parent parent && !(node instanceof Field)) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, stops));
        }
    }
}
