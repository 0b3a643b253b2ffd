package qingye.ui.control;

import java.util.Optional;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

/// Floats a card over the page, next to where it was asked for. It is part of the window and no window of its own, so
/// that input methods write into it.
public final class Overlay extends Pane {

    private static final double GAP = 8;

    private @Nullable Runnable closed;
    private @Nullable Node focusedBefore;
    private Optional<Bounds> anchor = Optional.empty();
    /// On which side of it the card stays while it grows and shrinks.
    private Optional<Boolean> over = Optional.empty();

    /// @param behind a press on it takes the card away
    public Overlay(Node behind) {
        setPickOnBounds(false);
        setVisible(false);
        behind.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> close(false));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                close(true);
            }
        });
    }

    /// Floats the card below the bounds, or above where there is no room.
    ///
    /// @param onScreen what the card belongs to; empty for the middle of the page
    /// @param left called when the card is left without a choice
    public void show(Region card, Optional<Bounds> onScreen, Runnable left) {
        close(false);
        focusedBefore = getScene().getFocusOwner();
        closed = left;
        anchor = onScreen.map(this::screenToLocal);
        over = Optional.empty();
        getChildren().setAll(card);
        setVisible(true);
        applyCss();
        layout();
    }

    @Override
    protected void layoutChildren() {
        for (Node card : getChildren()) {
            double width = card.prefWidth(-1);
            double height = card.prefHeight(width);
            double x = anchor.map(bounds -> bounds.getMinX() - 24).orElse((getWidth() - width) / 2);
            double below = anchor.map(bounds -> bounds.getMaxY() + GAP).orElse((getHeight() - height) / 3);
            double above = anchor.map(bounds -> bounds.getMinY() - GAP - height).orElse(below);
            boolean fits = below + height <= getHeight() - GAP;
            boolean upwards = over.orElse(!fits && above >= 0);
            over = Optional.of(upwards);
            double y = upwards ? above : below;
            card.resizeRelocate(
                    Math.max(GAP, Math.min(x, getWidth() - width - GAP)),
                    Math.max(GAP, Math.min(y, getHeight() - height - GAP)),
                    width, height);
        }
    }

    /// Takes the card away after a choice.
    public void done() {
        closed = null;
        close(true);
    }

    private void close(boolean back) {
        if (!isVisible()) {
            return;
        }
        setVisible(false);
        getChildren().clear();
        if (back && focusedBefore != null) {
            focusedBefore.requestFocus();
        }
        Runnable tell = closed;
        closed = null;
        focusedBefore = null;
        if (tell != null) {
            tell.run();
        }
    }
}
