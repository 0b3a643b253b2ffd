package qingye.ui.chapter;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import qingye.ui.fx.Fx;
import qingye.ui.line.LineArea;
import qingye.ui.manuscript.ChapterViewModel;
import qingye.ui.manuscript.PageItem;
import qingye.ui.manuscript.Picked;
import qingye.ui.manuscript.Wish;

/// The page of a chapter: a sheet of paper on a quiet ground.
final class PageView {

    private static final double ROOM = 32;
    /// How much is made before it is known how much can be seen.
    private static final double FIRST = 800;

    private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");

    private final ChapterViewModel model;
    private final Paper paper;
    /// What is white of the paper. A renderer without a graphics card paints nothing that is higher than some 30,000
    /// pixels, so it is only as high as what can be seen, and as much above and below.
    private final Region sheet = new Region();
    private final ScrollPane scroll;
    private final Picked picked;
    private Optional<LineArea> marked = Optional.empty();
    private boolean looking;

    /// @param maker makes the frame of an item
    /// @param picking picks several blocks on it
    /// @param empty shown instead of the paper where there is no chapter
    PageView(ChapterViewModel model, Function<PageItem, Frame> maker, BlockPicking picking, Node empty) {
        this.model = model;
        this.paper = new Paper(maker);
        this.picked = picking.picked();
        picking.listen(paper);
        picked.blocks().addListener((_, _, _) -> markPicked());
        sheet.getStyleClass().add("page-sheet");
        sheet.setManaged(false);
        var ground = new StackPane(sheet, paper, empty);
        StackPane.setAlignment(paper, Pos.TOP_CENTER);
        ground.getStyleClass().add("page-ground");
        scroll = new ScrollPane(ground);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.AS_NEEDED);
        // short chapters stand where long ones do
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.ALWAYS);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().addAll("page-scroll", "edge-to-edge");
        paper.visibleProperty().bind(model.chapter().map(Optional::isPresent));
        paper.managedProperty().bind(paper.visibleProperty());
        sheet.visibleProperty().bind(paper.visibleProperty());
        empty.visibleProperty().bind(paper.visibleProperty().not());
        empty.managedProperty().bind(empty.visibleProperty());
        model.page().addListener((_, _, items) -> show(items));
        model.language().addListener((_, _, _) -> renew());
        model.content().addListener((_, _, _) -> paper.refresh());
        model.chapter().addListener((_, _, _) -> scroll.setVvalue(0));
        model.wish().addListener((_, _, _) -> fulfil());
        scroll.skinProperty().subscribe(_ -> paintPartly());
        scroll.vvalueProperty().addListener((_, _, _) -> lookSoon());
        scroll.viewportBoundsProperty().addListener((_, _, _) -> lookSoon());
        paper.boundsInParentProperty().addListener((_, _, _) -> lookSoon());
        scroll.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::reveal);
        show(model.page().get());
    }

    Node node() {
        return scroll;
    }

    /// A scroll pane keeps a picture of all that is seen in it, which is quick to scroll, but all of it is painted anew
    /// with each key. Without it only what changed is painted.
    private void paintPartly() {
        Optional.ofNullable(scroll.lookup(".viewport")).ifPresent(viewport -> viewport.setCache(false));
    }

    private void renew() {
        paper.clear();
        show(model.page().get());
    }

    private void show(List<PageItem> items) {
        Optional<String> written = paper.written();
        paper.show(items);
        look();
        // a block that became another kind has another frame
        written.filter(_ -> paper.written().isEmpty() && scroll.getScene() != null)
                .flatMap(paper::frame)
                .ifPresent(frame -> frame.focus(-1));
        fulfil();
    }

    /// Puts the caret where it is wished for, once that is on the page.
    private void fulfil() {
        Optional<Wish> wish = model.wish().get();
        Optional<Frame> frame = wish.map(Wish::key).flatMap(paper::frame);
        if (wish.isPresent() && frame.isPresent() && scroll.getScene() != null) {
            model.wish().set(Optional.empty());
            scroll.applyCss();
            scroll.layout();
            boolean caret = wish.get().caret() || frame.get().node().isFocusWithin();
            marked.filter(area -> caret || !area.isFocused()).ifPresent(LineArea::deselect);
            marked = wish.get().words().flatMap(words -> frame.get().mark(words, caret));
            if (wish.get().caret() && marked.isEmpty()) {
                frame.get().focus(wish.get().position());
            }
            if (caret || wish.get().words().isPresent()) {
                reveal(frame.get().node());
            } else {
                begin(frame.get().node());
            }
            marked.ifPresent(this::reveal);
            look();
        }
    }

    private void markPicked() {
        List<String> keys = picked.blocks().get().stream().map(id -> "block-" + id).toList();
        paper.getChildrenUnmodifiable().forEach(node -> node.pseudoClassStateChanged(
                PICKED, node.getId() != null && keys.contains(node.getId())));
    }

    /// Layout is not to be asked for while it is under way.
    private void lookSoon() {
        if (!looking) {
            looking = true;
            Fx.later(() -> {
                looking = false;
                look();
            });
        }
    }

    /// Makes what can be seen; what is looked at stays where it is.
    private void look() {
        double view = scroll.getViewportBounds().getHeight();
        double top = scroll.getVvalue() * Math.max(0, scroll.getContent().getLayoutBounds().getHeight() - view)
                - paper.getLayoutY();
        double moved = paper.look(top, top + (view > 0 ? view : FIRST));
        whiten(top, view);
        markPicked();
        if (moved != 0 && scroll.getScene() != null) {
            scroll.layout();
            double hidden = scroll.getContent().getLayoutBounds().getHeight() - view;
            if (hidden > 0) {
                scroll.setVvalue(Math.clamp((top + paper.getLayoutY() + moved) / hidden, 0, 1));
            }
        }
    }

    private void whiten(double top, double view) {
        double from = Math.clamp(top - view, 0, paper.getHeight());
        double to = Math.clamp(top + 2 * view, from, paper.getHeight());
        sheet.resizeRelocate(paper.getLayoutX(), paper.getLayoutY() + from, paper.getWidth(), to - from);
    }

    /// Scrolls to where what is looked at begins, unless that stands in the upper half already.
    private void begin(Node node) {
        scroll.layout();
        double view = scroll.getViewportBounds().getHeight();
        double hidden = scroll.getContent().getLayoutBounds().getHeight() - view;
        double from = paper.getBoundsInParent().getMinY() + bounds(node).getMinY() - ROOM;
        double top = scroll.getVvalue() * hidden;
        if (hidden > 0 && (from < top || from > top + view / 2)) {
            scroll.setVvalue(Math.clamp(from / hidden, 0, 1));
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
