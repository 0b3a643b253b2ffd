package qingye.app;

import java.util.Optional;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

import qingye.ui.nav.Navigator;
import qingye.ui.nav.Place;

/// Eyes and hands of somebody who is not there: finds things in the open window and uses them.
final class Hands {

    private Hands() {}

    /// What a selector finds first.
    static Optional<Node> find(String selector) {
        return Window.getWindows().stream()
                .map(Window::getScene)
                .flatMap(scene -> Optional.ofNullable(scene.lookup(selector)).stream())
                .findFirst();
    }

    static boolean present(String selector) {
        return find(selector).isPresent();
    }

    static boolean enabled(String selector) {
        return find(selector).filter(node -> !node.isDisabled()).isPresent();
    }

    static void press(String selector) {
        find(selector).ifPresent(node -> ((ButtonBase) node).fire());
    }

    static void go(Place place) {
        find("#shell").ifPresent(shell -> ((Navigator) shell).open(place));
    }

    /// Presses a key that writes nothing.
    static void key(Node at, KeyCode code, boolean control, boolean alt) {
        Event.fireEvent(at, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, alt, false));
        Event.fireEvent(at, new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, false, control, alt, false));
    }

    /// Types a sign where the caret is.
    static void type(String sign) {
        Window.getWindows().stream()
                .flatMap(window -> Optional.ofNullable(window.getScene().getFocusOwner()).stream())
                .findFirst()
                .ifPresent(at -> {
                    var code = KeyCode.UNDEFINED;
                    Event.fireEvent(at, new KeyEvent(KeyEvent.KEY_PRESSED, "", sign, code, false, false, false, false));
                    Event.fireEvent(at, new KeyEvent(KeyEvent.KEY_TYPED, sign, "", code, false, false, false, false));
                    Event.fireEvent(
                            at, new KeyEvent(KeyEvent.KEY_RELEASED, "", sign, code, false, false, false, false));
                });
    }
}
