package qingye.ui.matrix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

import qingye.calc.materiality.TopicScore;
import qingye.compose.matrix.MatrixPlace;
import qingye.compose.matrix.MatrixSheet;
import qingye.model.id.PartId;
import qingye.text.Messages;

/// The field of the matrix: a dot per topic over the drawing, to be moved by mouse and by keyboard. A topic that was
/// moved leaves a ghost where its scores put it; those without scores wait below.
final class MatrixPane extends Pane {

    private static final double STILL = 3;

    private final MatrixModel model;
    private final Sight sight;
    private final Messages messages;
    private final MatrixSurface surface = new MatrixSurface();
    private final Tray tray;
    private final Region hold = new Region();
    private final Pane dots = new Pane();
    private final Map<PartId, Dot> byTopic = new LinkedHashMap<>();
    private final Runnable giveReason;
    private Optional<Dot> held = Optional.empty();
    private Point2D pressed = Point2D.ZERO;

    /// @param giveReason brings the caret to where the reason is written
    MatrixPane(MatrixModel model, Sight sight, Runnable giveReason) {
        this.model = model;
        this.sight = sight;
        this.messages = model.messages();
        this.giveReason = giveReason;
        this.tray = new Tray(messages);
        setId("matrix");
        getStyleClass().add("matrix");
        setFocusTraversable(true);
        setMinSize(0, 0);
        setAccessibleText(messages.text("assess.matrix"));
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        hold.getStyleClass().add("label-hold");
        hold.setMouseTransparent(true);
        hold.setManaged(false);
        hold.setVisible(false);
        dots.setPickOnBounds(false);
        getChildren().addAll(surface.node(), hold, tray.caption(), dots);
        var hand = new MatrixHand(this, model, sight, surface);
        var keys = new MatrixKeys(this, model, sight, surface, giveReason);
        hand.listen();
        keys.listen();
        addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventFilter(MouseEvent.MOUSE_RELEASED, this::drop);
        model.assessed().addListener((_, _, _) -> show());
        model.asked().addListener((_, _, _) -> follow());
        model.selected().addListener((_, _, _) -> mark());
        model.language().addListener((_, _, _) -> show());
        model.compared().addListener((_, _, _) -> requestLayout());
        sight.view().addListener((_, _, _) -> requestLayout());
        sight.move().addListener((_, _, _) -> requestLayout());
        sight.label().addListener((_, _, _) -> requestLayout());
        sight.under().addListener((_, _, _) -> requestLayout());
        focusedProperty().subscribe(focused -> {
            if (!focused) {
                settle();
            }
        });
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
                pressed = sceneToLocal(event.getSceneX(), event.getSceneY());
                dot.toFront();
            }
        });
        // where a dot stands is not asked of its parent
        dot.setManaged(false);
        dots.getChildren().add(dot);
        return dot;
    }

    /// Drags what was taken hold of, over whatever the mouse is.
    private void drag(MouseEvent event) {
        held.ifPresent(dot -> {
            event.consume();
            Point2D at = sceneToLocal(event.getSceneX(), event.getSceneY());
            if (sight.move().get().isPresent() || at.distance(pressed) > STILL) {
                // it stays under the mouse, also where that is beside the matrix
                dot.place(at.getX(), at.getY());
                surface.place(at.getX(), at.getY()).ifPresent(place -> sight.move().set(
                        Optional.of(new Move(dot.topic(), place.impact(), place.financial()))));
                tell();
            }
        });
    }

    private void drop(MouseEvent event) {
        if (held.isPresent()) {
            event.consume();
            held = Optional.empty();
            sight.move().get().ifPresent(to -> {
                model.ask(to.topic(), to.impact(), to.financial());
                giveReason.run();
            });
            sight.move().set(Optional.empty());
        }
    }

    private void mark() {
        sight.label().get().filter(move -> !model.selected().get().equals(Optional.of(move.topic())))
                .ifPresent(_ -> settle());
        byTopic.forEach((id, dot) -> {
            boolean selected = model.selected().get().equals(Optional.of(id));
            dot.select(selected);
            if (selected) {
                dot.toFront();
            }
        });
        follow();
    }

    /// Keeps the selected topic in sight, and says where it is.
    private void follow() {
        picked().flatMap(dot -> asked(dot.topic())
                .map(move -> new MatrixPlace(move.impact(), move.financial()))
                .or(() -> dot.score().impactPlace().flatMap(impact -> dot.score().financialPlace()
                        .map(financial -> new MatrixPlace(impact, financial)))))
                .flatMap(place -> surface.sheet().filter(sheet -> !sheet.shows(place))
                        .map(sheet -> sight.view().get().at(sheet.whole(), place)))
                .ifPresent(sight.view()::set);
        tell();
        requestLayout();
    }

    /// The dot of the selected topic.
    Optional<Dot> picked() {
        return model.selected().get().flatMap(id -> Optional.ofNullable(byTopic.get(id)));
    }

    private void tell() {
        sight.told().set(picked().map(dot -> sight.move().get().or(() -> asked(dot.topic()))
                .map(move -> messages.text("assess.told", dot.name(), Decimals.shown(move.impact()),
                        Decimals.shown(move.financial())))
                .orElseGet(dot::places)).orElse(""));
    }

    @Override
    protected void layoutChildren() {
        Assessed assessed = model.assessed().get();
        List<Dot> waiting = byTopic.entrySet().stream()
                .filter(entry -> !assessed.placed(entry.getKey()) && asked(entry.getKey()).isEmpty())
                .map(Map.Entry::getValue).toList();
        double high = getHeight() - tray.height(waiting.size(), getWidth());
        surface.draw(new MatrixSurface.Wanted(getWidth(), high, assessed, model.language().get(),
                model.compared().get(), sight.view().get(), sight.move().get().or(() -> model.asked().get()),
                sight.label().get()));
        sight.comparable().set(surface.isComparable());
        dots.resizeRelocate(0, 0, getWidth(), getHeight());
        tray.place(waiting, picked(), held, high, getWidth());
        byTopic.forEach((id, dot) -> {
            boolean waits = waiting.contains(dot);
            boolean away = held.equals(Optional.of(dot));
            dot.onSheet(!waits);
            Optional<Point2D> at = surface.at(id);
            dot.setVisible(waits || away || at.isPresent());
            if (!waits && !away) {
                at.ifPresent(place -> dot.place(place.getX(), place.getY()));
            }
        });
        Optional<Rectangle2D> box = sight.label().get().map(LabelMove::topic).or(() -> sight.under().get())
                .flatMap(surface::label);
        hold.setVisible(box.isPresent());
        box.ifPresent(one -> hold.resizeRelocate(Math.rint(one.getMinX()) - 2, Math.rint(one.getMinY()) - 2,
                Math.rint(one.getWidth()) + 4, Math.rint(one.getHeight()) + 4));
    }

    /// The drawing with all that stands on it.
    Optional<MatrixSheet> sheet() {
        return surface.sheet();
    }

    /// Where a place of the drawing is on this pane.
    Point2D pixels(double x, double y) {
        return surface.pixels(x, y);
    }

    /// What the label of a topic covers on this pane.
    Optional<Rectangle2D> label(PartId topic) {
        return surface.label(topic);
    }

    /// Leaves a label that is on its way where it is shown.
    void settle() {
        sight.label().get().ifPresent(move -> {
            layout();
            surface.label(move.topic()).flatMap(box -> surface.offset(move.topic(),
                    box.getMinX() + box.getWidth() / 2, box.getMinY() + box.getHeight() / 2))
                    .ifPresent(offset -> model.label(move.topic(), Optional.of(offset)));
            sight.label().set(Optional.empty());
        });
    }

    private Optional<Move> asked(PartId topic) {
        return model.asked().get().filter(move -> move.topic().equals(topic));
    }

    /// Looks so many times as close at the selected topic, or at the middle.
    void zoom(double factor) {
        Point2D at = model.selected().get().flatMap(surface::at)
                .map(place -> surface.share(place.getX(), place.getY()))
                .orElse(new Point2D(0.5, 0.5));
        sight.view().set(sight.view().get().zoomed(factor, at.getX(), at.getY()));
    }

    /// To the next topic of the list.
    void turn(int by) {
        List<PartId> ids = List.copyOf(byTopic.keySet());
        if (!ids.isEmpty()) {
            int at = model.selected().get().map(ids::indexOf).orElse(by > 0 ? -1 : 0);
            model.select(ids.get(Math.floorMod(at + by, ids.size())));
        }
    }
}
