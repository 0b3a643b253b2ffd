package qingye.ui.block;

import java.util.Optional;

import qingye.model.Snapshot;
import qingye.model.block.Block;
import qingye.model.block.Inline;
import qingye.model.block.Line;
import qingye.model.id.BlockId;
import qingye.model.text.Language;
import qingye.text.Messages;
import qingye.ui.line.LineArea;
import qingye.ui.line.LiveKind;
import qingye.ui.line.LiveWords;
import qingye.ui.line.Pasted;
import qingye.ui.nav.Place;

/// What a block asks of the page it is written on. Called on the FX thread.
public interface Editing {

    /// The words of the program.
    Messages messages();

    /// The words of live figures.
    LiveWords live();

    /// The present content of the workspace.
    Snapshot content();

    /// The language that is written.
    Language language();

    /// The block was changed by typing.
    void typed(Block block);

    /// The block was changed by a single step: a row added, a width chosen.
    void changed(Block block);

    /// A paragraph is to be divided.
    void split(BlockId block, Line left, Line right);

    /// A paragraph is to go on from the block before it.
    void joinToPrevious(BlockId block);

    /// What another program put on the clipboard is to be put into a paragraph, at the caret of its area.
    void pasted(BlockId block, LineArea area, Pasted pasted);

    /// A list is to be left in its middle.
    ///
    /// @param item the empty one the caret is in; neither the first nor the last
    void leaveList(BlockId list, int item);

    /// What another program put on the clipboard is to be put into a place where no block can stand.
    void pastedLines(LineArea area, Pasted pasted, Room room);

    /// A new paragraph is wanted behind the block.
    void addParagraph(BlockId after);

    /// Something live is to be chosen; see [qingye.ui.line.LineOwner#liveWanted].
    void liveWanted(LineArea area, LiveKind kind, Optional<Inline.Live> present, boolean byBrace);

    /// Tells why something was not done.
    void warn(String sentence);

    /// Takes back the last step.
    void undo();

    /// Does the last undone step again.
    void redo();

    /// Goes to another place.
    void open(Place place);

    /// A picture is to be chosen and added to those of the block.
    void pictureWanted(BlockId block);

    /// Something else is to be put in the place of an empty paragraph.
    ///
    /// @param sign what was typed for it, which then stands if nothing is chosen
    void blockWanted(LineArea area, BlockId paragraph, String sign);
}
