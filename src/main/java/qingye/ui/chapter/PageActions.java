package qingye.ui.chapter;

import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;

import qingye.model.block.Block;
import qingye.model.id.BlockId;
import qingye.model.id.SectionId;

/// What the frames on the page offer to do.
interface PageActions {

    /// A small button that opens the menu of what can be added.
    Button addButton(SectionId into, Optional<BlockId> after);

    /// Opens the menu of what can be added.
    void addMenu(Node at, SectionId into, Optional<BlockId> after);

    /// The small menu of what can be done with a block.
    MenuButton handle(Block block);

    /// How blocks are drawn from place to place.
    BlockDrag drag();

    /// Goes from an item of the page to the one before it (-1) or behind it (1) that is no title; stays where there is
    /// none.
    void leave(String key, int by);

    /// Goes from a title to the text below it, which is begun if there is none.
    void enterFromTitle(SectionId section);
}
