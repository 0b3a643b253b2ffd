package qingye.exchange.manuscript;

import qingye.model.block.Block;

/// A step of reading: a heading or a block.
sealed interface DraftItem {

    /// A heading.
    ///
    /// @param level as the text has it, from 1
    record Head(int level, boolean numbered, String title) implements DraftItem {}

    /// A block.
    record Body(Block block) implements DraftItem {}
}
