package qingye.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;

import qingye.ui.manuscript.OutlineRow;
import qingye.ui.nav.Place;

/// Somebody goes to the outline of a report and back, and then pushes a section in its middle down a level and up
/// again.
final class Outlining {

    private static final int ROUNDS = 8;
    private static final int EDITS = 30;

    private Outlining() {}

    static List<List<PaintStep>> steps() {
        var bursts = new ArrayList<List<PaintStep>>();
        bursts.add(List.of(PaintStep.of("", () -> { /* it is opened */ }, () -> Hands.present("#grid"))));
        for (int round = 0; round < ROUNDS; round++) {
            bursts.add(List.of(PaintStep.of("outline",
                    () -> Hands.press("#rail-chapter"), () -> tree().isPresent())));
            bursts.add(List.of(PaintStep.of("", () -> Hands.press("#rail-data"), () -> Hands.present("#grid"))));
        }
        bursts.add(List.of(PaintStep.of("", () -> Hands.press("#rail-chapter"), () -> tree().isPresent())));
        bursts.add(List.of(PaintStep.of("", Outlining::choose, () -> true)));
        for (int edit = 0; edit < EDITS; edit++) {
            boolean down = edit % 2 == 0;
            bursts.add(List.of(PaintStep.of("edit", () -> shift(down), () -> level() == (down ? 3 : 2))));
        }
        return bursts;
    }

    private static Optional<TreeView<?>> tree() {
        return Hands.find("#chapter-outline").map(node -> (TreeView<?>) node);
    }

    /// The second section of the chapter in the middle, which can be put below the first.
    private static void choose() {
        tree().ifPresent(tree -> {
            var chapters = tree.getRoot().getChildren();
            var below = ((TreeItem<?>) chapters.get(chapters.size() / 2)).getChildren();
            var row = (OutlineRow) ((TreeItem<?>) below.get(1)).getValue();
            Hands.go(new Place.Section(row.section().id(), Optional.empty()));
        });
    }

    private static void shift(boolean down) {
        tree().ifPresent(tree -> Hands.key(tree, down ? KeyCode.RIGHT : KeyCode.LEFT, false, true));
    }

    private static int level() {
        return tree().map(tree -> tree.getSelectionModel().getSelectedItem())
                .map(item -> ((OutlineRow) ((TreeItem<?>) item).getValue()).level())
                .orElse(0);
    }
}
