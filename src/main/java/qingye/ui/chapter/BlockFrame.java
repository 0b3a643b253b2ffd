package qingye.ui.chapter;

import java.util.Optional;

import javafx.geometry.Pos;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import qingye.model.block.Block;
import qingye.model.id.BlockId;
import qingye.ui.block.Body;
import qingye.ui.block.Editing;
import qingye.ui.line.LineArea;
import qingye.ui.line.Stretch;
import qingye.ui.manuscript.BlockKinds;
import qingye.ui.manuscript.ChapterSteps;
import qingye.ui.manuscript.ChapterViewModel;
import qingye.ui.manuscript.PageItem;
import qingye.ui.manuscript.Selection;

/// A block on the page. What it is and what can be done with it shows only under the pointer, or while it is written
/// in.
final class BlockFrame implements Frame {

    private final String kind;
    private final BlockId id;
    private final Body body;
    private final ChapterSteps steps;
    private final HBox box;
    private Block shown;

    BlockFrame(PageItem.Content item, ChapterViewModel model, ChapterSteps steps, PageActions actions,
            Editing editing) {
        this.shown = item.block();
        this.kind = BlockKinds.key(shown);
        this.id = shown.id();
        this.steps = steps;
        body = Body.of(shown, editing);
        box = new HBox();
        var near = box.hoverProperty().or(box.focusWithinProperty());
        box.getChildren().addAll(
                new Gutter(near, () -> actions.addButton(item.section().id(), Optional.of(id))),
                body.node(),
                new Gutter(near, () -> actions.handle(shown)));
        box.setAlignment(Pos.TOP_LEFT);
        box.getStyleClass().addAll("page-frame", "block-frame");
        box.setId("block-" + id);
        actions.drag().beside(box, id);
        box.focusWithinProperty().addListener((_, _, within) -> {
            if (within) {
                model.selection().set(new Selection.OfBlock(id));
            } else {
                model.flush();
            }
        });
        box.setOnMousePressed(_ -> model.selection().set(new Selection.OfBlock(id)));
        body.node().addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> {
            if (body.fields().isEmpty() && !box.isFocusWithin()) {
                body.node().requestFocus();
            }
        });
        body.node().addEventHandler(KeyEvent.KEY_PRESSED, this::pressedWithoutText);
        if (shown instanceof Block.Paragraph || shown instanceof Block.Bullets) {
            TabStops.none(box);
        } else {
            TabStops.through(box, item.key(), actions);
        }
    }

    private void pressedWithoutText(KeyEvent event) {
        if (!body.node().equals(event.getTarget())) {
            return;
        }
        if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
            steps.remove(id);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown() && !event.isAltDown()) {
            steps.addParagraph(id);
            event.consume();
        }
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public boolean fits(PageItem item) {
        return item instanceof PageItem.Content(var _, Block block) && BlockKinds.key(block).equals(kind);
    }

    @Override
    public void show(PageItem item) {
        if (item instanceof PageItem.Content(var _, Block block) && !block.equals(shown)) {
            shown = block;
            body.show(block);
        }
    }

    @Override
    public void refresh() {
        body.refresh();
    }

    @Override
    public Optional<LineArea> mark(Stretch words, boolean caret) {
        return body.mark(words, caret);
    }

    @Override
    public void focus(int position) {
        body.focus(position);
    }
}
