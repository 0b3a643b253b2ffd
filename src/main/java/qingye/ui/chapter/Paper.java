package qingye.ui.chapter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

import qingye.ui.manuscript.PageItem;

/// A sheet of paper with the frames of items one under the other. A chapter has hundreds of them, and a key must not
/// wait for all: a frame is made when what is looked at first comes near it, one that is far is not painted, and only
/// what asks for it is measured again. A frame stays for as long as its item stands on the page, so that the caret
/// stays in it.
final class Paper extends Region {

    private static final double SPACING = 10;
    /// How much of what can be seen is made above and below it.
    private static final double MARGIN = 0.75;
    /// Making frames moves others near; it comes to rest well before.
    private static final int MOST_ROUNDS = 20;

    private final Function<PageItem, Frame> maker;
    private Map<String, Slot> slots = new LinkedHashMap<>();

    /// @param maker makes the frame of an item
    Paper(Function<PageItem, Frame> maker) {
        this.maker = maker;
        setId("chapter-page");
        getStyleClass().add("chapter-page");
        setMaxWidth(USE_PREF_SIZE);
    }

    /// Shows items.
    void show(List<PageItem> items) {
        var kept = new LinkedHashMap<String, Slot>();
        for (PageItem item : items) {
            Slot slot = slots.get(item.key());
            kept.put(item.key(), slot != null && slot.show(item) ? slot : new Slot(item));
        }
        slots = kept;
        place();
        requestLayout();
    }

    /// The item the caret is in.
    Optional<String> written() {
        return slots.entrySet().stream()
                .filter(slot -> slot.getValue().node().filter(Node::isFocusWithin).isPresent())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /// Forgets all frames: they will be made anew.
    void clear() {
        slots = new LinkedHashMap<>();
        getChildren().clear();
    }

    /// The content has changed.
    void refresh() {
        slots.values().forEach(Slot::refresh);
    }

    /// The frame of an item, which is made for it, if it stands on the page.
    Optional<Frame> frame(String key) {
        Optional<Slot> slot = Optional.ofNullable(slots.get(key));
        slot.filter(one -> one.frame().isEmpty()).ifPresent(one -> make(List.of(one)));
        slot.flatMap(Slot::node).ifPresent(node -> node.setVisible(true));
        return slot.flatMap(Slot::frame);
    }

    /// Makes what can be seen, and a little more above and below.
    ///
    /// @param from the upper end of what can be seen, in pixels from that of the paper
    /// @param to the lower end
    /// @return by how much what stands there has moved down, as others turned out higher than was guessed
    double look(double from, double to) {
        double margin = (to - from) * MARGIN;
        Optional<Slot> anchor = anchor(from, to);
        double before = anchor.map(this::top).orElse(0.0);
        double moved = 0;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<Slot> missing = within(from + moved - margin, to + moved + margin).stream()
                    .filter(slot -> slot.frame().isEmpty())
                    .toList();
            if (missing.isEmpty()) {
                break;
            }
            make(missing);
            moved = anchor.map(this::top).orElse(0.0) - before;
        }
        List<Slot> near = within(from + moved - margin, to + moved + margin);
        slots.values().forEach(slot -> slot.near(near.contains(slot)));
        return moved;
    }

    /// What stays where it is: what is written in, or the first that is there already.
    private Optional<Slot> anchor(double from, double to) {
        List<Slot> seen = within(from, to);
        return seen.stream().filter(slot -> slot.node().filter(Node::isFocusWithin).isPresent()).findFirst()
                .or(() -> seen.stream().filter(slot -> slot.frame().isPresent()).findFirst())
                .or(() -> seen.stream().findFirst());
    }

    private List<Slot> within(double from, double to) {
        var within = new ArrayList<Slot>();
        double width = column();
        double at = getInsets().getTop();
        for (Slot slot : slots.values()) {
            double height = slot.height(width);
            if (at < to && at + height > from) {
                within.add(slot);
            }
            at += height + SPACING;
        }
        return within;
    }

    private double top(Slot wanted) {
        double width = column();
        double at = getInsets().getTop();
        for (Slot slot : slots.values()) {
            if (slot.equals(wanted)) {
                break;
            }
            at += slot.height(width) + SPACING;
        }
        return at;
    }

    private void make(List<Slot> missing) {
        missing.forEach(slot -> slot.put(maker.apply(slot.item())));
        place();
        missing.forEach(slot -> slot.node().ifPresent(Node::applyCss));
        requestLayout();
    }

    /// Puts the frames that were made on the paper in their order, as the caret goes through them in it.
    private void place() {
        List<Region> wanted = slots.values().stream().flatMap(slot -> slot.node().stream()).toList();
        if (getChildren().equals(wanted)) {
            return;
        }
        getChildren().retainAll(wanted);
        for (int at = 0; at < wanted.size(); at++) {
            if (at == getChildren().size()) {
                getChildren().add(wanted.get(at));
            } else if (!getChildren().get(at).equals(wanted.get(at))) {
                if (getChildren().contains(wanted.get(at))) {
                    getChildren().setAll(wanted);
                    return;
                }
                getChildren().add(at, wanted.get(at));
            }
        }
    }

    private double column() {
        double width = getWidth() > 0 ? getWidth() : prefWidth(-1);
        return width - getInsets().getLeft() - getInsets().getRight();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return widest(node -> node.minWidth(-1));
    }

    @Override
    protected double computePrefWidth(double height) {
        return widest(node -> node.prefWidth(-1));
    }

    private double widest(ToDoubleFunction<Region> width) {
        return getInsets().getLeft() + getInsets().getRight() + slots.values().stream()
                .flatMap(slot -> slot.node().stream()).mapToDouble(width).max().orElse(0);
    }

    @Override
    protected double computePrefHeight(double width) {
        double column = width < 0 ? column() : width - getInsets().getLeft() - getInsets().getRight();
        double height = getInsets().getTop() + getInsets().getBottom() + SPACING * Math.max(0, slots.size() - 1);
        for (Slot slot : slots.values()) {
            height += slot.height(column);
        }
        return height;
    }

    @Override
    protected void layoutChildren() {
        double width = column();
        double at = getInsets().getTop();
        for (Slot slot : slots.values()) {
            double height = slot.height(width);
            if (slot.node().isPresent()) {
                slot.node().get().resizeRelocate(
                        getInsets().getLeft(), snapPositionY(at), width, snapSizeY(height));
            }
            at += height + SPACING;
        }
    }
}
