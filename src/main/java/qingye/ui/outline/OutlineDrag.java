package qingye.ui.outline;

import java.util.Optional;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.css.PseudoClass;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseDragEvent;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

import qingye.model.id.SectionId;
import qingye.ui.manuscript.Drop;
import qingye.ui.manuscript.OutlineRow;
import qingye.ui.manuscript.SectionSteps;

/// Sections drawn to another place with the mouse. A mark shows where the section would stand: a line before or behind
/// another one, or a tint for below it; there is none where it cannot stand.
final class OutlineDrag {

    private static final PseudoClass BEFORE = PseudoClass.getPseudoClass("drop-before");
    private static final PseudoClass INSIDE = PseudoClass.getPseudoClass("drop-inside");
    private static final PseudoClass AFTER = PseudoClass.getPseudoClass("drop-after");
    private static final PseudoClass DRAWN = PseudoClass.getPseudoClass("drawn");
    private static final double EDGE = 28;
    private static final double PACE = 12;

    private final TreeView<OutlineRow> tree;
    private final SectionSteps steps;
    private final Timeline scrolling;
    private Optional<OutlineCell> source = Optional.empty();
    private Optional<SectionId> pressed = Optional.empty();
    private Optional<SectionId> drawn = Optional.empty();
    private Optional<OutlineCell> marked = Optional.empty();
    private Optional<Target> target = Optional.empty();
    private double pace;

    /// Where it would be put down.
    private record Target(SectionId beside, Drop drop) {}

    OutlineDrag(TreeView<OutlineRow> tree, SectionSteps steps) {
        this.tree = tree;
        this.steps = steps;
        this.scrolling = new Timeline(new KeyFrame(Duration.millis(30), _ -> Sight.scroll(tree, pace)));
        scrolling.setCycleCount(Animation.INDEFINITE);
        tree.addEventFilter(MouseDragEvent.MOUSE_DRAG_OVER, this::nearEdge);
        tree.addEventFilter(MouseDragEvent.MOUSE_DRAG_EXITED_TARGET, _ -> scrolling.stop());
        tree.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> scrolling.stop());
    }

    /// Lets a row be drawn and drawn upon.
    OutlineCell watch(OutlineCell cell) {
        cell.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> {
            source = Optional.of(cell);
            pressed = Optional.ofNullable(cell.getItem()).map(row -> row.section().id());
        });
        cell.setOnDragDetected(event -> {
            // a quick hand may have left the row it pressed before this is noticed
            if (event.getButton() == MouseButton.PRIMARY && pressed.isPresent()) {
                drawn = pressed;
                source.ifPresent(one -> one.pseudoClassStateChanged(DRAWN, true));
                cell.startFullDrag();
                event.consume();
            }
        });
        cell.setOnMouseDragOver(event -> over(cell, event));
        cell.setOnMouseDragExited(_ -> unmark());
        cell.setOnMouseDragReleased(_ -> drop());
        cell.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> cancel());
        return cell;
    }

    /// Leaves everything where it was.
    ///
    /// @return whether something was being drawn
    boolean cancel() {
        boolean wasDrawn = drawn.isPresent();
        drawn = Optional.empty();
        pressed = Optional.empty();
        source.ifPresent(cell -> cell.pseudoClassStateChanged(DRAWN, false));
        source = Optional.empty();
        scrolling.stop();
        unmark();
        return wasDrawn;
    }

    private void drop() {
        Optional<SectionId> moving = drawn;
        Optional<Target> place = target;
        cancel();
        moving.ifPresent(id -> place.ifPresent(at -> steps.place(id, at.beside(), at.drop())));
    }

    private void over(OutlineCell cell, MouseDragEvent event) {
        unmark();
        TreeItem<OutlineRow> item = cell.getTreeItem();
        if (item == null || drawn.isEmpty()) {
            return;
        }
        double share = event.getY() / Math.max(1, cell.getHeight());
        PseudoClass mark = share < 0.3 ? BEFORE : share > 0.7 ? AFTER : INSIDE;
        Target wanted = target(item, mark);
        if (steps.fits(drawn.get(), wanted.beside(), wanted.drop())) {
            target = Optional.of(wanted);
            marked = Optional.of(cell);
            cell.pseudoClassStateChanged(mark, true);
        }
    }

    /// Behind a row whose sections below it are seen is before the first of them.
    private static Target target(TreeItem<OutlineRow> item, PseudoClass mark) {
        boolean opened = item.isExpanded() && !item.getChildren().isEmpty();
        if (mark.equals(AFTER) && opened) {
            return new Target(item.getChildren().getFirst().getValue().section().id(), Drop.BEFORE);
        }
        Drop drop = mark.equals(BEFORE) ? Drop.BEFORE : mark.equals(AFTER) ? Drop.AFTER : Drop.INSIDE;
        return new Target(item.getValue().section().id(), drop);
    }

    private void unmark() {
        target = Optional.empty();
        marked.ifPresent(cell -> {
            cell.pseudoClassStateChanged(BEFORE, false);
            cell.pseudoClassStateChanged(INSIDE, false);
            cell.pseudoClassStateChanged(AFTER, false);
        });
        marked = Optional.empty();
    }

    /// Scrolls for as long as the mouse stays near an end of the tree.
    private void nearEdge(MouseDragEvent event) {
        double y = tree.sceneToLocal(event.getSceneX(), event.getSceneY()).getY();
        pace = y < EDGE ? -PACE : y > tree.getHeight() - EDGE ? PACE : 0;
        if (drawn.isEmpty() || pace == 0) {
            scrolling.stop();
        } else {
            scrolling.play();
        }
    }
}
