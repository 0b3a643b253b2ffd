package qingye.app;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;

import qingye.ui.block.Field;
import qingye.ui.manuscript.OutlineRow;
import qingye.ui.nav.Place;

/// Somebody writes in the last chapter of a report: opens it, scrolls, goes into a paragraph, types quickly, rests for
/// longer than it takes until what was typed is saved, and types on; last of all, with the printed page beside it.
final class Writing {

    private static final int ROUNDS = 10;
    private static final int KEYS = 30;
    private static final int PROOFS = 6;

    /// Milliseconds: some eight signs a second, and a rest after which a key falls into the saving.
    private static final int BETWEEN = 90;
    private static final int SPREAD = 67;
    private static final int REST = 1_000;

    private static final String SIGNS =
            "\u672C\u62A5\u544A\u671F\u5185\u516C\u53F8\u6301\u7EED\u5B8C\u5584\u73AF\u5883\u7BA1\u7406\u4F53";

    private int seed;
    private Optional<Image> proof = Optional.empty();

    /// In bursts.
    List<List<PaintStep>> steps() {
        var bursts = new ArrayList<List<PaintStep>>();
        bursts.add(List.of(PaintStep.of("", () -> { /* it is opened */ }, () -> Hands.present("#grid"))));
        bursts.add(List.of(PaintStep.of("", () -> Hands.press("#rail-chapter"), () -> chapter(0).isPresent())));
        for (int round = 0; round < ROUNDS; round++) {
            int place = round;
            bursts.add(List.of(PaintStep.of("", () -> open(false), () -> shown(false))));
            bursts.add(List.of(PaintStep.of("open", () -> open(true), () -> shown(true))));
            bursts.add(List.of(PaintStep.of("scroll", () -> scroll(place), () -> seen(".page-frame").isPresent())));
            bursts.add(List.of(PaintStep.of("caret", Writing::enter, () -> true)));
            bursts.add(keys());
        }
        bursts.add(List.of(PaintStep.of("", () -> Hands.press("#side-proof"), this::proofChanged)));
        for (int round = 0; round < PROOFS; round++) {
            bursts.add(List.of(PaintStep.of("proof", () -> Hands.type("\u6539"), this::proofChanged)));
        }
        return bursts;
    }

    private List<PaintStep> keys() {
        var keys = new ArrayList<PaintStep>();
        int at = 0;
        for (int key = 0; key < KEYS; key++) {
            seed++;
            at += BETWEEN + seed * 31 % SPREAD;
            at += key == KEYS / 2 ? REST + seed % SPREAD : 0;
            String sign = SIGNS.substring(seed % SIGNS.length()).substring(0, 1);
            keys.add(new PaintStep("key", Duration.ofMillis(at), () -> Hands.type(sign), () -> true));
        }
        return keys;
    }

    private static Optional<OutlineRow> chapter(int fromEnd) {
        return Hands.find("#chapter-outline").flatMap(node -> {
            var all = ((TreeView<?>) node).getRoot().getChildren();
            return all.size() > fromEnd
                    ? Optional.of((OutlineRow) ((TreeItem<?>) all.get(all.size() - 1 - fromEnd)).getValue())
                    : Optional.empty();
        });
    }

    private static void open(boolean last) {
        chapter(last ? 0 : 1).ifPresent(row -> Hands.go(new Place.Section(row.section().id(), Optional.empty())));
    }

    private static boolean shown(boolean last) {
        return chapter(last ? 0 : 1).filter(row -> Hands.present("#field-title-" + row.section().id())).isPresent();
    }

    /// Scrolls to another part of the chapter.
    private static void scroll(int round) {
        Hands.find(".page-scroll").ifPresent(node -> ((ScrollPane) node).setVvalue((round + 1.0) / (ROUNDS + 1)));
    }

    /// Goes to the end of a paragraph that can be seen; where only tables are seen, of the nearest one there is.
    private static void enter() {
        seen(".paragraph-body").or(() -> Hands.find(".paragraph-body"))
                .ifPresent(node -> ((Field) node).write(-1));
    }

    private static Optional<Node> seen(String selector) {
        return Hands.find(".page-scroll").flatMap(scroll -> {
            var window = scroll.localToScene(scroll.getLayoutBounds());
            return scroll.lookupAll(selector).stream()
                    .filter(node -> node.localToScene(node.getLayoutBounds()).intersects(window))
                    .findFirst();
        });
    }

    private boolean proofChanged() {
        Optional<Image> now = Hands.find("#proof-picture").map(node -> ((ImageView) node).getImage());
        boolean changed = now.isPresent() && !now.equals(proof);
        proof = changed ? now : proof;
        return changed;
    }
}
