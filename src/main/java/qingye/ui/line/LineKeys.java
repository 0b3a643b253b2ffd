package qingye.ui.line;

import java.util.Optional;
import java.util.Set;

import javafx.event.Event;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import qingye.model.block.Inline;

/// The keys that mean something else in a line area than in any text area.
final class LineKeys {

    private static final KeyCombination UNDO = key(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO = key(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO_TOO = key(
            KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    private static final KeyCombination STRONG = key(KeyCode.B, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination EMPHASIS = key(KeyCode.I, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination SUPERSCRIPT = key(
            KeyCode.EQUALS, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    private static final KeyCombination FIGURE = key(
            KeyCode.F, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    private static final KeyCombination REFERENCE = key(
            KeyCode.R, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    private static final KeyCombination NOTE = key(
            KeyCode.N, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    private static final KeyCombination CHANGE_LIVE = key(KeyCode.ENTER, KeyCombination.ALT_DOWN);
    private static final KeyCombination ENTER = key(KeyCode.ENTER);
    private static final KeyCombination BREAK = key(KeyCode.ENTER, KeyCombination.SHIFT_DOWN);
    private static final KeyCombination TAB = key(KeyCode.TAB);
    private static final KeyCombination BACK_TAB = key(KeyCode.TAB, KeyCombination.SHIFT_DOWN);
    private static final KeyCombination OVERWRITE = key(KeyCode.INSERT);

    /// The slash, and the comma of enumerations that Chinese input methods write with the same key.
    private static final Set<String> SLASHES = Set.of("/", "\u3001");

    private final LineArea area;
    private final LineOwner owner;

    private LineKeys(LineArea area, LineOwner owner) {
        this.area = area;
        this.owner = owner;
    }

    static void install(LineArea area, LineOwner owner) {
        var keys = new LineKeys(area, owner);
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (!area.composing() && keys.pressed(event)) {
                event.consume();
            }
        });
        area.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (event.getCharacter().equals("{") && !area.isPlain() && !area.composing()) {
                event.consume();
                owner.liveWanted(area, LiveKind.FIGURE, LineArea.selected(area, LiveKind.FIGURE), true);
            } else if (!area.composing() && slash(area, owner, event.getCharacter())) {
                event.consume();
            }
        });
    }

    /// @return whether the sign asks for a menu and is no text
    static boolean slash(LineArea area, LineOwner owner, String typed) {
        return area.getLength() == 0 && SLASHES.contains(typed) && owner.slash(area, typed);
    }

    private static KeyCombination key(KeyCode code, KeyCombination.Modifier... modifiers) {
        return new KeyCodeCombination(code, modifiers);
    }

    /// @return whether the key is done with
    private boolean pressed(KeyEvent event) {
        if (UNDO.match(event)) {
            owner.undo();
        } else if (REDO.match(event) || REDO_TOO.match(event)) {
            owner.redo();
        } else if (STRONG.match(event)) {
            area.toggle(Inline.Mark.STRONG);
        } else if (EMPHASIS.match(event)) {
            area.toggle(Inline.Mark.EMPHASIS);
        } else if (SUPERSCRIPT.match(event)) {
            area.toggle(Inline.Mark.SUPERSCRIPT);
        } else if (FIGURE.match(event)) {
            return want(LiveKind.FIGURE);
        } else if (REFERENCE.match(event)) {
            return want(LiveKind.REFERENCE);
        } else if (NOTE.match(event)) {
            return want(LiveKind.NOTE);
        } else if (CHANGE_LIVE.match(event)) {
            return changed(area.selectLiveAtCaret());
        } else if (ENTER.match(event)) {
            return changed(area.selectedLive()) || owner.enter(area);
        } else if (BREAK.match(event)) {
            return breakLine();
        } else if (TAB.match(event) || BACK_TAB.match(event)) {
            passOn(event);
        } else if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
            return leave(event);
        } else if (event.getCode() == KeyCode.BACK_SPACE) {
            return backspace();
        } else {
            return OVERWRITE.match(event);
        }
        return true;
    }

    /// Tab writes nothing: what the area stands in knows where it leads.
    private void passOn(KeyEvent event) {
        if (area.getParent() != null) {
            Event.fireEvent(area.getParent(), event.copyFor(event.getSource(), area.getParent()));
        }
    }

    private boolean want(LiveKind kind) {
        if (!area.isPlain()) {
            owner.liveWanted(area, kind, LineArea.selected(area, kind), false);
        }
        return true;
    }

    private boolean changed(Optional<Inline.Live> present) {
        present.ifPresent(area::change);
        return present.isPresent();
    }

    private boolean breakLine() {
        if (!area.isPlain()) {
            area.replaceSelection("\n");
        }
        return true;
    }

    private boolean backspace() {
        if (area.getCaretPosition() > 0 || area.getSelection().getLength() > 0) {
            return false;
        }
        owner.backspaceAtStart(area);
        return true;
    }

    /// Up in the first row and down in the last go on in the text before and after, as on one page.
    private boolean leave(KeyEvent event) {
        if (event.isShiftDown() || event.isAltDown() || event.isShortcutDown()) {
            return false;
        }
        if (event.getCode() == KeyCode.UP && area.isCaretInFirstRow()) {
            area.requestFocusTraversal(TraversalDirection.PREVIOUS);
            return true;
        }
        if (event.getCode() == KeyCode.DOWN && area.isCaretInLastRow()) {
            area.requestFocusTraversal(TraversalDirection.NEXT);
            return true;
        }
        return false;
    }
}
