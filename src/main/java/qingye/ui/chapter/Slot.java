package qingye.ui.chapter;

import java.util.Optional;

import javafx.scene.layout.Region;

import qingye.model.block.Block;
import qingye.model.text.Language;
import qingye.ui.manuscript.BlockKinds;
import qingye.ui.manuscript.PageItem;

/// The place of an item on the paper: as high as its frame, or as high as that is guessed to be for as long as it was
/// not made.
final class Slot {

    private static final double LINE = 27;
    private static final double SIGNS = 40;
    private static final double TITLE = 40;
    private static final double BLANK = 90;
    private static final double AROUND = 34;
    private static final double PICTURE = 330;
    private static final double TABLE = 420;

    private PageItem item;
    private double height;
    private double measuredFor = -1;
    private Optional<Frame> frame = Optional.empty();
    private boolean stale;

    Slot(PageItem item) {
        this.item = item;
        this.height = guess(item);
    }

    private static double guess(PageItem item) {
        return switch (item) {
            case PageItem.Title _ -> TITLE;
            case PageItem.Blank _ -> BLANK;
            case PageItem.Content(var _, Block block) -> base(block)
                    + Math.ceil(BlockKinds.words(block, Language.ZH_HANS) / SIGNS) * LINE;
        };
    }

    private static double base(Block block) {
        return switch (block) {
            case Block.Paragraph _ -> 0;
            case Block.Picture _, Block.PictureRow _, Block.ChartBlock _ -> PICTURE;
            case Block.KpiTableBlock _, Block.Assessment _, Block.Index _ -> TABLE;
            case Block.Bullets _, Block.Callout _, Block.FreeTable _, Block.Roster _ -> AROUND;
            case Block.Panel _, Block.Opener _, Block.Goals _, Block.PageBreak _ -> AROUND;
        };
    }

    /// Shows another state of the item.
    ///
    /// @return whether it can; if not, another slot is needed
    boolean show(PageItem now) {
        if (frame.isPresent() && !frame.get().fits(now)) {
            return false;
        }
        item = now;
        frame.ifPresent(one -> one.show(now));
        return true;
    }

    PageItem item() {
        return item;
    }

    /// The frame, if it was made.
    Optional<Frame> frame() {
        return frame;
    }

    /// What is on the paper, if the frame was made.
    Optional<Region> node() {
        return frame.map(Frame::node);
    }

    void put(Frame made) {
        made.show(item);
        frame = Optional.of(made);
        measuredFor = -1;
    }

    /// The room it takes. A frame is only measured where it may have changed.
    double height(double width) {
        Region node = node().orElse(null);
        if (node != null && (measuredFor != width || node.isNeedsLayout())) {
            height = node.prefHeight(width);
            measuredFor = width;
        }
        return height;
    }

    /// The content has changed: what is near is printed anew, what is far when it comes near.
    void refresh() {
        stale = frame.isPresent();
        if (node().filter(Region::isVisible).isPresent()) {
            freshen();
        }
    }

    /// Lets it be seen and painted, or not. The caret stays in what can be seen only.
    void near(boolean near) {
        node().ifPresent(node -> {
            if (near) {
                freshen();
            }
            node.setVisible(near || node.isFocusWithin());
        });
    }

    private void freshen() {
        if (stale) {
            stale = false;
            frame.ifPresent(Frame::refresh);
        }
    }
}
