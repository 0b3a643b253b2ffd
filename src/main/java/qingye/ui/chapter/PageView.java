package qingye.ui.chapter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import qingye.ui.line.LineArea;
import qingye.ui.manuscript.ChapterViewModel;
import qingye.ui.manuscript.PageItem;
import qingye.ui.manuscript.Wish;

/// The page of a chapter: a sheet of paper on a quiet ground, with the frames of its items one under the other. A frame
/// stays for as long as its item stands on the page, so that the caret stays in it.
final class PageView {

    private static final double ROOM = 32;

    private final ChapterViewModel model;
    private final Function<PageItem, Frame> maker;
    private final Map<String, Frame> frames = new LinkedHashMap<>();
    private final VBox paper = new VBox();
    private final ScrollPane scroll;
    private Optional<LineArea> marked = Optional.empty();

    /// @param maker makes the frame of an item
    /// @param empty shown instead of the paper where there is no chapter
    PageView(ChapterViewModel model, Function<PageItem, Frame> maker, Node empty) {
        this.model = model;
        this.maker = maker;
        paper.setId("chapter-page");
        paper.getStyleClass().add("chapter-page");
        paper.setMaxWidth(VBox.USE_PREF_SIZE);
        var ground = new StackPane(paper, empty);
        StackPane.setAlignment(paper, Pos.TOP_CENTER);
        ground.getStyleClass().add("page-ground");
        scroll = new ScrollPane(ground);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.AS_NEEDED);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().addAll("page-scroll", "edge-to-edge");
        paper.visibleProperty().bind(model.chapter().map(Optional::isPresent));
        paper.managedProperty().bind(paper.visibleProperty());
        empty.visibleProperty().bind(paper.visibleProperty().not());
        empty.managedProperty().bind(empty.visibleProperty());
        model.page().addListener((_, _, items) -> show(items));
        model.language().addListener((_, _, _) -> renew());
        model.content().addListener((_, _, _) -> frames.values().forEach(Frame::refresh));
        model.chapter().addListener((_, _, _) -> scroll.setVvalue(0));
        model.wish().addListener((_, _, _) -> fulfil());
        scroll.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::reveal);
        show(model.page().get());
    }

    Node node() {
        return scroll;
    }

    private void renew() {
        frames.clear();
        paper.getChildren().clear();
        show(model.page().get());
    }

    private void show(List<PageItem> items) {
        var kept = new LinkedHashMap<String, Frame>();
        var nodes = new ArrayList<Node>();
        for (PageItem item : items) {
            Frame frame = frames.get(item.key());
            if (frame == null || !frame.fits(item)) {
                frame = maker.apply(item);
            }
            frame.show(item);
            kept.put(item.key(), frame);
            nodes.add(frame.node());
        }
        frames.clear();
        frames.putAll(kept);
        if (!paper.getChildren().equals(nodes)) {
            paper.getChildren().setAll(nodes);
        }
        fulfil();
    }

    /// Puts the caret where it is wished for, once that is on the page.
    private void fulfil() {
        Optional<Wish> wish = model.wish().get();
        Frame frame = wish.map(Wish::key).map(frames::get).orElse(null);
        if (wish.isPresent() && frame != null && frame.node().getScene() != null) {
            model.wish().set(Optional.empty());
            scroll.applyCss();
            scroll.layout();
            boolean caret = wish.get().caret();
            marked.filter(area -> caret || !area.isFocused()).ifPresent(LineArea::deselect);
            marked = wish.get().words().flatMap(words -> frame.mark(words, caret));
            if (caret && marked.isEmpty()) {
                frame.focus(wish.get().position());
            }
            reveal(frame.node());
            marked.ifPresent(this::reveal);
        }
    }

    /// Scrolls as little as needed for a node of the page to be seen; within a long text, its caret.
    private void reveal(Node node) {
        if (node == null || !within(node)) {
            return;
        }
        scroll.layout();
        Bounds place = node instanceof LineArea area
                ? area.getCaretBounds().map(paper::screenToLocal).orElseGet(() -> bounds(node))
                : bounds(node);
        double view = scroll.getViewportBounds().getHeight();
        double whole = scroll.getContent().getLayoutBounds().getHeight();
        double hidden = whole - view;
        if (hidden <= 0) {
            return;
        }
        double offset = paper.getBoundsInParent().getMinY();
        double top = scroll.getVvalue() * hidden;
        double from = offset + place.getMinY() - ROOM;
        double to = offset + place.getMaxY() + ROOM;
        if (from < top) {
            scroll.setVvalue(Math.max(0, from / hidden));
        } else if (to > top + view) {
            scroll.setVvalue(Math.min(1, (to - view) / hidden));
        }
    }

    private Bounds bounds(Node node) {
        return paper.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
    }

    private boolean within(Node node) {
        Node above = node;
        while (above != null && !above.equals(paper)) {
            above = above.getParent();
        }
        return above != null;
    }
}
