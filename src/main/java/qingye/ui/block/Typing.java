package qingye.ui.block;

import java.util.Optional;

import qingye.model.block.Inline;
import qingye.ui.line.LineArea;
import qingye.ui.line.LineOwner;
import qingye.ui.line.LiveKind;
import qingye.ui.line.Pasted;

/// The part of owning a line area that is the same for all blocks: figures, undo and redo go to the page.
interface Typing extends LineOwner {

    Editing editing();

    @Override
    default boolean enter(LineArea area) {
        return false;
    }

    /// What the area has room for.
    default Room room(LineArea area) {
        return Room.LINES;
    }

    @Override
    default boolean pasted(LineArea area, Pasted pasted) {
        editing().pastedLines(area, pasted, room(area));
        return true;
    }

    @Override
    default void backspaceAtStart(LineArea area) {
        // there is nothing before it to be joined to
    }

    @Override
    default void liveWanted(LineArea area, LiveKind kind, Optional<Inline.Live> present, boolean byBrace) {
        editing().liveWanted(area, kind, present, byBrace);
    }

    @Override
    default void undo() {
        editing().undo();
    }

    @Override
    default void redo() {
        editing().redo();
    }
}
