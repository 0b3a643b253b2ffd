package qingye.ui.line;

import java.util.Optional;

import qingye.model.block.Inline;

/// What a line area asks of the one it belongs to. Called on the FX thread.
public interface LineOwner {

    /// What stands in the area was changed by typing.
    void typed(LineArea area);

    /// Enter was pressed.
    ///
    /// @return false if the area shall begin a new line
    boolean enter(LineArea area);

    /// Backspace was pressed before the first position.
    void backspaceAtStart(LineArea area);

    /// Something live is to be put at the caret; or what is given, which is selected, is to be changed.
    ///
    /// @param byBrace whether `{` was typed for it, which then stands if nothing is chosen
    void liveWanted(LineArea area, LiveKind kind, Optional<Inline.Live> present, boolean byBrace);

    /// Something of another program is to be put at the caret, or in place of what is selected.
    ///
    /// @return false if its words shall be put there line by line
    default boolean pasted(LineArea area, Pasted pasted) {
        return false;
    }

    /// A slash was typed where nothing stands yet, or what a Chinese input method makes of its key.
    ///
    /// @return false if it is to be text
    default boolean slash(LineArea area, String sign) {
        return false;
    }

    /// Undo was pressed.
    void undo();

    /// Redo was pressed.
    void redo();
}
