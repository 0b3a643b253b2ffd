package qingye.ui.matrix;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;

import qingye.calc.materiality.TopicScore;
import qingye.model.id.PartId;
import qingye.text.Messages;

/// The matrix: a dot per topic, to be moved by mouse and by keyboard. A topic that was moved leaves a ghost where its
/// scores put it; those without scores wait below the field.
public final class MatrixPane extends Pane {

    private static final double DOT = 24;
    private static final double TRAY = 48;
    private static final BigDecimal STEPS = BigDecimal.valueOf(40);

    private final MatrixModel model;
    private final Messages messages;
    private final MatrixSurface surface = new MatrixSurface();
    private final Label told = new Label();
    private final Label waiting = new Label();
    private final Pane dots = new Pane();
    private final Map<PartId, Dot> byTopic = new LinkedHashMap<>();
    private final Runnable giveReason;
    private Optional<Dot> held = Optional.empty();
    private Point2D grip = Point2D.ZERO;
    private double high;
    private Optional<Move> dragged = Optional.empty();

    /// @param giveReason brings the caret to where the reason is written
    public MatrixPane(MatrixModel model, Runnable giveReason) {
        this.model = model;
        this.messages = model.messages();
        this.giveReason = giveReason;
        setId("matrix");
        getStyleClass().add("matrix");
        setFocusTraversable(true);
        setMinSize(0, 0);
        setAccessibleText(messages.text("assess.matrix"));
        told.getStyleClass().add("matrix-told");
        told.setId("matrix-told");
        told.setManaged(false);
        waiting.getStyleClass().add("quiet");
        waiting.setText(messages.text("assess.waiting"));
        dots.setPickOnBounds(false);
        getChildren().addAll(surface.node(), waiting, dots, told);
        model.assessed().addListener((_, _, _) -> show());
        model.asked().addListener((_, _, _) -> requestLayout());
        model.selected().addListener((_, _, _) -> mark());
        model.language().addListener((_, _, _) -> show());
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getTarget() == this) {
                requestFocus();
                model.selected().set(Optional.empty());
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        show();
    }

    private void show() {
        var left = new ArrayList<>(byTopic.keySet());
        for (TopicScore score : model.assessed().get().scores().topics().values()) {
            if (score.topic().included()) {
                left.remove(score.topic().id());
                byTopic.computeIfAbsent(score.topic().id(), this::made).show(score, model);
            }
        }
        left.forEach(gone -> {
            dots.getChildren().remove(byTopic.get(gone));
            byTopic.remove(gone);
        });
        mark();
        requestLayout();
    }

    private Dot made(PartId id) {
        var dot = new Dot(id);
        dot.setOnMousePressed(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                event.consume();
                requestFocus();
                model.select(id);
                held = Optional.of(dot);
                dragged = Optional.empty();
                grip = new Point2D(event.getX() - DOT / 2, event.getY() - DOT / 2);
                dot.toFront();
            }
        });
        dot.setOnMouseDragged(event -> {
            event.consume();
            Point2D at = sceneToLocal(event.getSceneX(), event.getSceneY()).subtract(grip);
            place(dot, at.getX(), at.getY());
            surface.place(at.getX(), at.getY()).ifPresent(place -> {
                dragged = Optional.of(new Move(id, place.impact(), place.financial()));
                draw();
                tell(dot, place.impact(), place.financial());
            });
        });
        dot.setOnMouseReleased(event -> {
            event.consume();
            held = Optional.empty();
            Optional<Move> move = dragged;
            dragged = Optional.empty();
            move.ifPresent(to -> {
                model.ask(id, to.impact(), to.financial());
                giveReason.run();
            });
        });
        // where a dot stands is not asked of its parent
        dot.setManaged(false);
        dots.getChildren().add(dot);
        return dot;
    }

    private void mark() {
        byTopic.forEach((id, dot) -> {
            boolean selected = model.selected().get().equals(Optional.of(id));
            dot.select(selected);
            if (selected) {
                dot.toFront();
            }
        });
        Optional<Dot> selected = picked();
        tell(selected.map(Dot::places).orElse(""));
    }

    private Optional<Dot> picked() {
        return model.selected().get().flatMap(id -> Optional.ofNullable(byTopic.get(id)));
    }

    private void tell(Dot dot, BigDecimal impact, BigDecimal financial) {
        tell(messages.text("assess.told", dot.name(), Decimals.shown(impact), Decimals.shown(financial)));
    }

    private void tell(String words) {
        told.setText(words);
        told.setVisible(!words.isEmpty());
        told.autosize();
        told.relocate(getWidth() - told.getWidth() - 24, 12);
    }

    @Override
    protected void layoutChildren() {
        Assessed assessed = model.assessed().get();
        List<Dot> unplaced = byTopic.entrySet().stream()
                .filter(entry -> !assessed.placed(entry.getKey()) && asked(entry.getKey()).isEmpty())
                .map(Map.Entry::getValue).toList();
        high = getHeight() - (unplaced.isEmpty() ? 0 : TRAY);
        draw();
        dots.resizeRelocate(0, 0, getWidth(), getHeight());
        tell(told.getText());
        waiting.setVisible(!unplaced.isEmpty());
        waiting.autosize();
        waiting.relocate(16, high + (TRAY - waiting.getHeight()) / 2);
        double x = waiting.getWidth() + 16 + DOT;
        double room = Math.max(4, (getWidth() - x - DOT) / Math.max(1, unplaced.size()));
        for (Dot dot : unplaced) {
            if (!held.equals(Optional.of(dot))) {
                place(dot, x, high + TRAY / 2);
            }
            x += Math.min(room, DOT + 8);
        }
        byTopic.forEach((id, dot) -> {
            dot.onSheet(!unplaced.contains(dot));
            if (!unplaced.contains(dot) && !held.equals(Optional.of(dot))) {
                surface.at(id).ifPresent(at -> place(dot, at.getX(), at.getY()));
            }
        });
    }

    /// Draws the matrix, with a topic that is being moved where it is now.
    private void draw() {
        Assessed assessed = model.assessed().get();
        Optional<Move> move = dragged.or(() -> model.asked().get());
        surface.draw(getWidth(), high, assessed, model.language().get(), move,
                move.map(one -> assessed.rank(one.topic())).orElse(0));
    }

    private Optional<Move> asked(PartId topic) {
        return model.asked().get().filter(move -> move.topic().equals(topic));
    }

    private static void place(Dot dot, double x, double y) {
        dot.resizeRelocate(Math.rint(x - DOT / 2), Math.rint(y - DOT / 2), DOT, DOT);
    }

    /// Arrow keys move the selected topic a little, Shift with them more; Enter goes on to the reason.
    private void pressed(KeyEvent event) {
        int up = event.getCode() == KeyCode.UP ? 1 : event.getCode() == KeyCode.DOWN ? -1 : 0;
        int right = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        if ((up != 0 || right != 0) && picked().isPresent()) {
            nudge(picked().get(), up, right, event.isShiftDown() ? 5 : 1);
        } else if (up != 0 || right != 0) {
            turn(1);
        } else if (event.getCode() == KeyCode.ENTER && model.asked().get().isPresent()) {
            giveReason.run();
        } else if (event.getCode() == KeyCode.PAGE_DOWN || event.getCode() == KeyCode.PAGE_UP) {
            turn(event.getCode() == KeyCode.PAGE_DOWN ? 1 : -1);
        } else if (event.getCode() == KeyCode.ESCAPE && model.asked().get().isPresent()) {
            model.drop();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            model.selected().set(Optional.empty());
        } else {
            return;
        }
        event.consume();
    }

    /// To the next topic of the list.
    private void turn(int by) {
        List<PartId> ids = List.copyOf(byTopic.keySet());
        if (!ids.isEmpty()) {
            int at = model.selected().get().map(ids::indexOf).orElse(by > 0 ? -1 : 0);
            model.select(ids.get(Math.floorMod(at + by, ids.size())));
        }
    }

    private void nudge(Dot dot, int up, int right, int times) {
        var scales = model.assessed().get().method().scales();
        BigDecimal range = scales.highest().subtract(scales.lowest());
        BigDecimal step = range.divide(STEPS, 4, RoundingMode.HALF_UP).multiply(BigDecimal.valueOf(times));
        BigDecimal middle = scales.lowest().add(range.divide(BigDecimal.TWO, 2, RoundingMode.HALF_UP));
        Optional<Move> move = asked(dot.topic());
        BigDecimal impact = move.map(Move::impact).or(dot.score()::impactPlace).orElse(middle);
        BigDecimal financial = move.map(Move::financial).or(dot.score()::financialPlace).orElse(middle);
        model.ask(dot.topic(), impact.add(step.multiply(BigDecimal.valueOf(up))).setScale(2, RoundingMode.HALF_UP),
                financial.add(step.multiply(BigDecimal.valueOf(right))).setScale(2, RoundingMode.HALF_UP));
        asked(dot.topic()).ifPresent(asked -> tell(dot, asked.impact(), asked.financial()));
    }
}
