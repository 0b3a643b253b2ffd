package qingye.ui.chapter;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import qingye.model.block.Block;
import qingye.model.id.BlockId;
import qingye.ui.block.Field;
import qingye.ui.line.LineArea;
import qingye.ui.line.LiveWords;
import qingye.ui.manuscript.ChapterSteps;
import qingye.ui.manuscript.ChapterViewModel;
import qingye.ui.manuscript.Picked;
import qingye.ui.manuscript.Selection;

/// Several blocks picked at once, as text is selected in a word processor: by the mouse drawn or pressed with Shift, by
/// Shift and the arrows over the edge of a block, by Ctrl+A when all of a text is selected already. They are copied,
/// cut and deleted together, and put in again behind the block with the caret, or behind the last that is picked.
final class BlockPicking {

    private static final String BLOCK = "block-";

    private final ChapterViewModel model;
    private final ChapterSteps steps;
    private final LiveWords live;
    private final Picked picked;
    private Optional<BlockId> pressed = Optional.empty();

    BlockPicking(ChapterViewModel model, ChapterSteps steps, LiveWords live) {
        this.model = model;
        this.steps = steps;
        this.live = live;
        this.picked = new Picked(model);
    }

    /// What is picked.
    Picked picked() {
        return picked;
    }

    /// Listens to the page.
    void listen(Node page) {
        page.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean composing = event.getTarget() instanceof LineArea area && area.composing();
            if (!composing && (picked.blocks().get().isEmpty() ? begins(event) : goesOn(event))) {
                event.consume();
            }
        });
        page.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        page.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
    }

    private Optional<BlockId> selected() {
        return model.selection().get() instanceof Selection.OfBlock(BlockId block)
                ? Optional.of(block)
                : Optional.empty();
    }

    private boolean begins(KeyEvent event) {
        Optional<BlockId> block = selected();
        if (block.isEmpty() || !(event.getTarget() instanceof LineArea area)) {
            return false;
        }
        KeyCode code = event.getCode();
        boolean shift = event.isShiftDown() && !event.isAltDown() && !event.isShortcutDown();
        boolean over = code == KeyCode.UP && area.isCaretInFirstRow()
                || code == KeyCode.DOWN && area.isCaretInLastRow();
        if (shift && over) {
            picked.pick(block.get(), block.get());
            picked.extend(code == KeyCode.UP ? -1 : 1);
            return picked.blocks().get().size() > 1 || release();
        }
        if (event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown()) {
            return switch (code) {
                case A -> area.getSelection().getLength() == area.getLength() && all(block.get());
                case V -> paste(block.get());
                default -> false;
            };
        }
        return false;
    }

    private boolean release() {
        picked.clear();
        return false;
    }

    private boolean all(BlockId block) {
        picked.section(block);
        return true;
    }

    private boolean goesOn(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code.isModifierKey()) {
            return false;
        }
        if (event.isShiftDown() && (code == KeyCode.UP || code == KeyCode.DOWN)) {
            picked.extend(code == KeyCode.UP ? -1 : 1);
            return true;
        }
        if (event.isShortcutDown()) {
            return switch (code) {
                case C -> copy();
                case X -> copy() && remove();
                case V -> {
                    BlockId last = picked.blocks().get().getLast();
                    picked.clear();
                    yield paste(last);
                }
                case A -> true;
                default -> release();
            };
        }
        return switch (code) {
            case DELETE, BACK_SPACE -> remove();
            case ESCAPE -> {
                picked.clear();
                yield true;
            }
            default -> release();
        };
    }

    /// Puts a block on the clipboard.
    void copy(BlockId block) {
        copy(List.of(block));
    }

    /// Puts a block on the clipboard and takes it out.
    void cut(BlockId block) {
        copy(block);
        steps.remove(block);
    }

    private boolean copy() {
        copy(picked.blocks().get());
        return true;
    }

    private void copy(List<BlockId> ids) {
        model.flush();
        List<Block> blocks = ids.stream()
                .flatMap(id -> model.content().get().chapters().block(id).stream())
                .toList();
        BlockClipboard.put(blocks, steps.files(blocks), model.language().get(), live);
    }

    private boolean remove() {
        List<BlockId> blocks = picked.blocks().get();
        picked.clear();
        steps.removeAll(blocks);
        return true;
    }

    private boolean paste(BlockId behind) {
        return BlockClipboard.get(steps::blockId).map(fragment -> {
            steps.putBehind(behind, fragment);
            return true;
        }).orElse(false);
    }

    private void press(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        Optional<BlockId> block = block(event);
        Optional<BlockId> before = selected();
        pressed = block;
        boolean range = event.isShiftDown() && block.isPresent() && before.isPresent() && !block.equals(before);
        if (range) {
            picked.pick(before.get(), block.get());
            event.consume();
        } else {
            picked.clear();
        }
    }

    private void drag(MouseEvent event) {
        Node hit = event.getPickResult().getIntersectedNode();
        Optional<BlockId> over = hit == null ? Optional.empty() : block(hit);
        boolean text = event.getTarget() instanceof Node target && within(target);
        if (text && over.isPresent() && pressed.isPresent()
                && (!over.equals(pressed) || !picked.blocks().get().isEmpty())) {
            picked.pick(pressed.get(), over.get());
            event.consume();
        }
    }

    /// Whether it is text that is drawn over, and no handle.
    private static boolean within(Node node) {
        Node above = node;
        while (above != null && !(above instanceof Field)) {
            above = above.getParent();
        }
        return above != null;
    }

    private static Optional<BlockId> block(MouseEvent event) {
        return event.getTarget() instanceof Node node ? block(node) : Optional.empty();
    }

    /// The block a part of the page belongs to.
    private static Optional<BlockId> block(Node node) {
        for (Node above = node; above != null; above = above.getParent()) {
            if (above.getStyleClass().contains("block-frame")) {
                return Optional.of(new BlockId(Objects.requireNonNull(above.getId()).substring(BLOCK.length())));
            }
        }
        return Optional.empty();
    }
}
