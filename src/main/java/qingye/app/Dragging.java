package qingye.app;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// Somebody drags a topic through the matrix, step by step, with the mouse.
final class Dragging {

    private static final int STEPS = 200;
    /// Nobody drags by fits and starts.
    private static final Duration BETWEEN = Duration.ofMillis(30);
    private static final double WIDE = 1.8;
    private static final double HIGH = 40;
    private static final double SWAYS = 0.15;

    private Optional<Node> found = Optional.empty();
    private Point2D from = Point2D.ZERO;
    private Point2D now = Point2D.ZERO;

    /// Steps from one end of the matrix to the other, up and down on the way.
    List<List<PaintStep>> steps() {
        var bursts = new ArrayList<List<PaintStep>>();
        bursts.add(List.of(PaintStep.of("", () -> { /* it is opened */ }, () -> Hands.present("#rail-materiality"))));
        bursts.add(List.of(PaintStep.of("", () -> Hands.press("#rail-materiality"), () -> Hands.present("#dot-t0"))));
        bursts.add(List.of(PaintStep.of("", this::take, () -> true)));
        for (int step = 1; step <= STEPS; step++) {
            var way = new Point2D(step * WIDE, -HIGH * (1 + Math.sin(step * SWAYS)));
            bursts.add(List.of(new PaintStep("drag", BETWEEN, () -> to(from.add(way)), this::isThere)));
        }
        return bursts;
    }

    /// Looked for once: that takes longer than to drag it.
    private Optional<Node> dot() {
        if (found.isEmpty()) {
            found = Hands.find("#dot-t0");
        }
        return found;
    }

    private void take() {
        dot().ifPresent(dot -> {
            from = dot.localToScene(dot.getBoundsInLocal().getCenterX(), dot.getBoundsInLocal().getCenterY());
            fire(dot, MouseEvent.MOUSE_PRESSED, from);
        });
    }

    private void to(Point2D there) {
        now = there;
        dot().ifPresent(dot -> fire(dot, MouseEvent.MOUSE_DRAGGED, there));
    }

    /// Whether what is taken hold of has come to where the mouse is.
    private boolean isThere() {
        return dot().map(dot -> dot.localToScene(
                dot.getBoundsInLocal().getCenterX(), dot.getBoundsInLocal().getCenterY()))
                .filter(at -> at.distance(now) < 2).isPresent();
    }

    private static void fire(Node at, EventType<MouseEvent> type, Point2D place) {
        Event.fireEvent(at, new MouseEvent(type, place.getX(), place.getY(), place.getX(), place.getY(),
                MouseButton.PRIMARY, 1, false, false, false, false, true, false, false, false, false, false, null));
    }
}
