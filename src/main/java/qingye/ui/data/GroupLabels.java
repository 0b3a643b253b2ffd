package qingye.ui.data;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;

import org.jspecify.annotations.Nullable;

import qingye.ui.sheet.Target;

/// Keeps the label of a group in view while its rows are scrolled: the words go down in their cell as far as needed.
final class GroupLabels {

    private static final double MARGIN = 6;

    private final SheetGrid grid;
    private final Runnable stick = this::stick;

    private GroupLabels(SheetGrid grid) {
        this.grid = grid;
    }

    /// From now on, as long as the grid is shown.
    static void keepInView(SheetGrid grid) {
        grid.sceneProperty().subscribe(new GroupLabels(grid)::moved);
    }

    private void moved(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.removePostLayoutPulseListener(stick);
        }
        if (now != null) {
            now.addPostLayoutPulseListener(stick);
        }
    }

    private void stick() {
        Node page = grid.lookup(".clipped-container");
        if (page == null || !grid.isVisible()) {
            return;
        }
        double top = page.localToScene(page.getLayoutBounds()).getMinY();
        for (Node node : page.lookupAll(".cell-group")) {
            if (node instanceof IndexedCell<?> cell && cell.getItem() instanceof GridCell label
                    && !(label.target() instanceof Target.Figure)) {
                Node words = cell.lookup(".text");
                if (words != null) {
                    Bounds whole = cell.localToScene(cell.getLayoutBounds());
                    double room = whole.getHeight() - words.getLayoutBounds().getHeight() - 2 * MARGIN;
                    double down = Math.clamp(top - whole.getMinY(), 0, Math.max(0, room));
                    if (words.getTranslateY() != down) {
                        words.setTranslateY(down);
                    }
                }
            }
        }
    }
}
