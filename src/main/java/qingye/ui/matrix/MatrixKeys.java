package qingye.ui.matrix;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import qingye.compose.matrix.MatrixView;
import qingye.model.id.PartId;
import qingye.model.materiality.LabelOffset;

/// The matrix by keyboard. Arrows move the selected topic, with Alt its label, with the control key what is seen, and
/// all of them more with Shift. Page Down and Page Up select, Enter goes on to the reason; plus, minus and 0 with the
/// control key look closer, from farther away, and at all of it.
final class MatrixKeys {

    private static final int MORE = 5;
    private static final BigDecimal STEPS = BigDecimal.valueOf(40);
    private static final int DECIMALS = 2;
    /// How far a label goes with a step, in pixels.
    private static final double LABEL = 4;
    private static final double PAN = 0.1;

    private final MatrixPane pane;
    private final MatrixModel model;
    private final Sight sight;
    private final MatrixSurface surface;
    private final Runnable giveReason;

    MatrixKeys(MatrixPane pane, MatrixModel model, Sight sight, MatrixSurface surface, Runnable giveReason) {
        this.pane = pane;
        this.model = model;
        this.sight = sight;
        this.surface = surface;
        this.giveReason = giveReason;
    }

    /// Begins to listen to the pane.
    void listen() {
        pane.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (pressed(event)) {
                event.consume();
            }
        });
        // a way of many steps is one change, done when the key is let go
        pane.addEventHandler(KeyEvent.KEY_RELEASED, event -> {
            if (event.getCode() == KeyCode.ALT) {
                pane.settle();
            }
        });
    }

    private boolean pressed(KeyEvent event) {
        int up = event.getCode() == KeyCode.UP ? 1 : event.getCode() == KeyCode.DOWN ? -1 : 0;
        int right = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
        int times = event.isShiftDown() ? MORE : 1;
        if (event.isShortcutDown()) {
            return up != 0 || right != 0 ? pan(up, right, times) : zoom(event.getCode());
        }
        if (event.getCode() == KeyCode.ESCAPE) {
            return escape();
        }
        if (event.isAltDown()) {
            if (event.getCode() == KeyCode.BACK_SPACE) {
                return pane.picked().map(this::release).orElse(false);
            }
            return (up != 0 || right != 0)
                    && pane.picked().map(dot -> label(dot.topic(), up, right, times)).orElse(false);
        }
        if (up != 0 || right != 0) {
            pane.picked().ifPresentOrElse(dot -> nudge(dot, up, right, times), () -> pane.turn(1));
            return true;
        }
        return switch (event.getCode()) {
            case ENTER -> {
                boolean asked = model.asked().get().isPresent();
                if (asked) {
                    giveReason.run();
                }
                yield asked;
            }
            case PAGE_DOWN, PAGE_UP -> {
                pane.turn(event.getCode() == KeyCode.PAGE_DOWN ? 1 : -1);
                yield true;
            }
            default -> false;
        };
    }

    private boolean escape() {
        if (sight.label().get().isPresent()) {
            sight.label().set(Optional.empty());
        } else if (model.asked().get().isPresent()) {
            model.drop();
        } else if (model.selected().get().isPresent()) {
            model.selected().set(Optional.empty());
        } else {
            return false;
        }
        return true;
    }

    private boolean zoom(KeyCode code) {
        switch (code) {
            case PLUS, EQUALS, ADD -> pane.zoom(MatrixTools.STEP);
            case MINUS, SUBTRACT -> pane.zoom(1 / MatrixTools.STEP);
            case DIGIT0, NUMPAD0 -> sight.view().set(MatrixView.WHOLE);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean pan(int up, int right, int times) {
        MatrixView view = sight.view().get();
        sight.view().set(view.moved(PAN * right * times, PAN * up * times));
        return !view.isWhole();
    }

    private boolean release(Dot dot) {
        sight.label().set(Optional.empty());
        model.label(dot.topic(), Optional.empty());
        return true;
    }

    /// On from where it is wanted, so that it gets past what it must not cover.
    private boolean label(PartId topic, int up, int right, int times) {
        Optional<Rectangle2D> box = surface.label(topic);
        Optional<Point2D> at = surface.at(topic);
        if (box.isEmpty() || at.isEmpty()) {
            return true;
        }
        LabelOffset from = sight.label().get().filter(move -> move.topic().equals(topic)).map(LabelMove::offset)
                .or(() -> surface.offset(topic, box.get().getMinX() + box.get().getWidth() / 2,
                        box.get().getMinY() + box.get().getHeight() / 2))
                .orElseThrow();
        surface.offset(topic, at.get().getX() + LABEL * right * times, at.get().getY() - LABEL * up * times)
                .ifPresent(step -> sight.label().set(Optional.of(new LabelMove(topic, new LabelOffset(
                        from.right().add(step.right()), from.down().add(step.down()))))));
        return true;
    }

    private void nudge(Dot dot, int up, int right, int times) {
        var scales = model.assessed().get().method().scales();
        BigDecimal range = scales.highest().subtract(scales.lowest());
        BigDecimal zoom = BigDecimal.valueOf(sight.view().get().zoom());
        BigDecimal step = range.divide(STEPS.multiply(zoom), DECIMALS, RoundingMode.HALF_UP)
                .max(BigDecimal.ONE.movePointLeft(DECIMALS)).multiply(BigDecimal.valueOf(times));
        BigDecimal middle = scales.lowest().add(range.divide(BigDecimal.TWO, DECIMALS, RoundingMode.HALF_UP));
        Optional<Move> move = model.asked().get().filter(one -> one.topic().equals(dot.topic()));
        BigDecimal impact = move.map(Move::impact).or(dot.score()::impactPlace).orElse(middle);
        BigDecimal financial = move.map(Move::financial).or(dot.score()::financialPlace).orElse(middle);
        model.ask(dot.topic(),
                impact.add(step.multiply(BigDecimal.valueOf(up))).setScale(DECIMALS, RoundingMode.HALF_UP),
                financial.add(step.multiply(BigDecimal.valueOf(right))).setScale(DECIMALS, RoundingMode.HALF_UP));
    }
}
