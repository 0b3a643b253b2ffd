package qingye.ui.chapter;

import java.util.Optional;

import javafx.css.PseudoClass;
import javafx.scene.control.MenuButton;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseDragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

import qingye.model.id.BlockId;
import qingye.model.id.SectionId;
import qingye.ui.manuscript.ChapterSteps;

/// Blocks drawn to another place of the page by their handle. A line shows where the block would stand; the wheel
/// scrolls while one is drawn.
final class BlockDrag {

    private static final PseudoClass BEFORE = PseudoClass.getPseudoClass("drop-before");
    private static final PseudoClass AFTER = PseudoClass.getPseudoClass("drop-after");

    private final ChapterSteps steps;
    private Optional<BlockId> drawn = Optional.empty();

    BlockDrag(ChapterSteps steps) {
        this.steps = steps;
    }

    /// Lets a block be drawn by its handle, which opens its menu only when it is clicked.
    void grip(MenuButton handle, BlockId block) {
        handle.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                event.consume();
            }
        });
        handle.addEventFilter(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                handle.show();
            }
        });
        handle.setOnDragDetected(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                drawn = Optional.of(block);
                handle.startFullDrag();
                event.consume();
            }
        });
        handle.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> drawn = Optional.empty());
    }

    /// Lets one be put down before or behind a block, whichever half of it the pointer is on.
    void beside(Region frame, BlockId block) {
        frame.setOnMouseDragOver(event -> mark(frame, drawn.filter(one -> !one.equals(block)).isPresent(),
                behind(frame, event)));
        frame.setOnMouseDragExited(_ -> mark(frame, false, false));
        frame.setOnMouseDragReleased(event -> {
            mark(frame, false, false);
            drawn.filter(one -> !one.equals(block))
                    .ifPresent(one -> steps.placeBeside(one, block, behind(frame, event)));
        });
    }

    /// Lets one be put down as the first of a section.
    void into(Region frame, SectionId section) {
        frame.setOnMouseDragOver(_ -> mark(frame, drawn.isPresent(), true));
        frame.setOnMouseDragExited(_ -> mark(frame, false, false));
        frame.setOnMouseDragReleased(_ -> {
            mark(frame, false, false);
            drawn.ifPresent(one -> steps.placeFirst(one, section));
        });
    }

    private static boolean behind(Region frame, MouseDragEvent event) {
        return event.getY() > frame.getHeight() / 2;
    }

    private static void mark(Region frame, boolean shown, boolean behind) {
        frame.pseudoClassStateChanged(BEFORE, shown && !behind);
        frame.pseudoClassStateChanged(AFTER, shown && behind);
    }
}
