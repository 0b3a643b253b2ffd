package qingye.ui.matrix;

import java.util.Optional;

import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

import qingye.compose.matrix.MatrixView;
import qingye.model.id.PartId;

/// The mouse between the points: it drags labels, and what is seen; the wheel with the control key looks closer.
final class MatrixHand {

    /// A click is not always still.
    private static final double STILL = 3;
    private static final double PER_PIXEL = 0.0056;

    private final MatrixPane pane;
    private final MatrixModel model;
    private final Sight sight;
    private final MatrixSurface surface;
    private Optional<PartId> held = Optional.empty();
    private Point2D pressed = Point2D.ZERO;
    /// From where a label was taken hold of to its middle.
    private Point2D grip = Point2D.ZERO;
    private MatrixView seen = MatrixView.WHOLE;
    private boolean down;
    private boolean moved;

    MatrixHand(MatrixPane pane, MatrixModel model, Sight sight, MatrixSurface surface) {
        this.pane = pane;
        this.model = model;
        this.sight = sight;
        this.surface = surface;
    }

    /// Begins to listen to the pane.
    void listen() {
        pane.addEventHandler(MouseEvent.MOUSE_MOVED, this::over);
        pane.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> sight.under().set(Optional.empty()));
        pane.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        pane.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        pane.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        pane.addEventHandler(ScrollEvent.SCROLL, this::scroll);
        pane.addEventHandler(ZoomEvent.ZOOM, event -> {
            closer(event.getZoomFactor(), event.getX(), event.getY());
            event.consume();
        });
    }

    private void over(MouseEvent event) {
        Optional<PartId> under = event.getTarget() == pane
                ? surface.labelAt(event.getX(), event.getY())
                : Optional.empty();
        sight.under().set(under);
        pane.setCursor(under.isPresent()
                ? Cursor.MOVE
                : sight.view().get().isWhole() ? Cursor.DEFAULT : Cursor.OPEN_HAND);
    }

    private void press(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || event.getTarget() != pane) {
            return;
        }
        pane.requestFocus();
        pressed = new Point2D(event.getX(), event.getY());
        down = true;
        moved = false;
        seen = sight.view().get();
        held = surface.labelAt(event.getX(), event.getY());
        held.ifPresent(model::select);
        grip = held.flatMap(surface::label).map(MatrixHand::middle).map(middle -> middle.subtract(pressed))
                .orElse(Point2D.ZERO);
    }

    private static Point2D middle(Rectangle2D box) {
        return new Point2D(box.getMinX() + box.getWidth() / 2, box.getMinY() + box.getHeight() / 2);
    }

    private void drag(MouseEvent event) {
        if (!down) {
            return;
        }
        moved = moved || pressed.distance(event.getX(), event.getY()) > STILL;
        if (!moved) {
            return;
        }
        if (held.isPresent()) {
            held.flatMap(topic -> surface.offset(topic, event.getX() + grip.getX(), event.getY() + grip.getY())
                    .map(offset -> new LabelMove(topic, offset)))
                    .ifPresent(move -> sight.label().set(Optional.of(move)));
        } else if (!seen.isWhole()) {
            pane.setCursor(Cursor.CLOSED_HAND);
            Point2D way = surface.way(event.getX() - pressed.getX(), event.getY() - pressed.getY());
            sight.view().set(seen.moved(-way.getX(), -way.getY()));
        }
    }

    private void release(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || !down) {
            return;
        }
        down = false;
        if (held.isPresent()) {
            pane.settle();
        } else if (!moved) {
            model.selected().set(Optional.empty());
        }
        held = Optional.empty();
        over(event);
    }

    private void scroll(ScrollEvent event) {
        if (event.isControlDown() || event.isShortcutDown()) {
            closer(Math.exp(event.getDeltaY() * PER_PIXEL), event.getX(), event.getY());
        } else if (!sight.view().get().isWhole()) {
            Point2D way = surface.way(event.getDeltaX(), event.getDeltaY());
            sight.view().set(sight.view().get().moved(-way.getX(), -way.getY()));
        } else {
            return;
        }
        event.consume();
    }

    private void closer(double factor, double x, double y) {
        Point2D at = surface.share(x, y);
        sight.view().set(sight.view().get().zoomed(factor, at.getX(), at.getY()));
    }
}
