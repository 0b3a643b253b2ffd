package qingye.ui.outline;

import javafx.scene.control.IndexedCell;
import javafx.scene.control.TreeView;
import javafx.scene.control.skin.VirtualFlow;

/// What of a tree can be seen.
final class Sight {

    private Sight() {}

    /// Scrolls to a row that cannot be seen whole; leaves a tree alone that shows it.
    static void bring(TreeView<?> tree, int index) {
        if (tree.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            IndexedCell<?> first = flow.getFirstVisibleCell();
            IndexedCell<?> last = flow.getLastVisibleCell();
            boolean seen = first != null && last != null && index > first.getIndex() && index < last.getIndex();
            if (!seen && index >= 0) {
                flow.scrollTo(index);
            }
        }
    }

    /// Scrolls by some pixels, down where they are positive.
    static void scroll(TreeView<?> tree, double pixels) {
        if (tree.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollPixels(pixels);
        }
    }
}
