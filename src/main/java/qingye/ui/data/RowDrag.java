package qingye.ui.data;

import java.util.Optional;

import javafx.geometry.Bounds;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import qingye.ui.sheet.Target;

/// Drags rows by their labels to another place in the table: a row by the name of its indicator, a group by its own.
/// Lies over the grid, lets the mouse through, and shows by a line where the rows would go.
final class RowDrag extends Pane {

    /// How far the mouse goes before it drags, in pixels.
    private static final double SLACK = 6;

    private final SheetGrid grid;
    private final RowSteps steps;
    private final Region line = new Region();
    private Optional<RowSteps.Range> held = Optional.empty();
    private Optional<Drop> drop = Optional.empty();
    private double pressedAt;
    private boolean dragging;

    /// Where rows would go.
    ///
    /// @param row beside which
    private record Drop(int row, boolean below) {}

    RowDrag(SheetGrid grid, RowSteps steps) {
        this.grid = grid;
        this.steps = steps;
        setMouseTransparent(true);
        line.setId("drop-line");
        line.getStyleClass().add("drop-line");
        line.setVisible(false);
        getChildren().add(line);
        grid.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        grid.addEventFilter(MouseEvent.DRAG_DETECTED, event -> {
            if (held.isPresent()) {
                event.consume();
            }
        });
        grid.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        grid.addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
    }

    private void press(MouseEvent event) {
        boolean plain = event.getButton() == MouseButton.PRIMARY && !event.isShiftDown() && !event.isShortcutDown();
        held = plain && grid.getEditingCell() == null
                ? cell(event).flatMap(node -> range((GridCell) node.getItem()))
                : Optional.empty();
        pressedAt = event.getSceneY();
        dragging = false;
    }

    /// The rows that are dragged by a cell.
    private static Optional<RowSteps.Range> range(GridCell cell) {
        return switch (cell.target()) {
            case Target.Name _, Target.Group _, Target.Subgroup _ -> Optional.of(
                    new RowSteps.Range(cell.getRow(), cell.getRow() + cell.getRowSpan() - 1));
            case Target.Figure _, Target.Unit _ -> Optional.empty();
        };
    }

    private void drag(MouseEvent event) {
        if (held.isEmpty()) {
            return;
        }
        event.consume();
        dragging |= Math.abs(event.getSceneY() - pressedAt) > SLACK;
        if (dragging) {
            grid.setCursor(Cursor.CLOSED_HAND);
            cell(event).ifPresent(node -> over(node, event.getSceneY()));
        }
    }

    private void over(IndexedCell<?> node, double y) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        var cell = (GridCell) node.getItem();
        boolean below = y > bounds.getCenterY();
        drop = Optional.of(new Drop(below ? cell.getRow() + cell.getRowSpan() - 1 : cell.getRow(), below));
        Bounds whole = grid.localToScene(grid.getLayoutBounds());
        var at = sceneToLocal(whole.getMinX(), below ? bounds.getMaxY() : bounds.getMinY());
        line.resizeRelocate(at.getX() + 16, at.getY() - 1, whole.getWidth() - 32, 2);
        line.setVisible(true);
    }

    private void release(MouseEvent event) {
        line.setVisible(false);
        grid.setCursor(Cursor.DEFAULT);
        Optional<RowSteps.Range> moved = held.filter(_ -> dragging);
        Optional<Drop> to = drop;
        held = Optional.empty();
        drop = Optional.empty();
        if (moved.isPresent() && to.isPresent()) {
            event.consume();
            steps.put(moved.get(), to.get().row(), to.get().below());
        }
    }

    /// The cell of the grid under the mouse.
    private static Optional<IndexedCell<?>> cell(MouseEvent event) {
        Node node = event.getPickResult().getIntersectedNode();
        while (node != null) {
            if (node instanceof IndexedCell<?> cell && cell.getItem() instanceof GridCell) {
                return Optional.of(cell);
            }
            node = node.getParent();
        }
        return Optional.empty();
    }

    @Override
    protected void layoutChildren() {
        // the line is put by the drag
    }
}
