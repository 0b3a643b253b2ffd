package qingye.ui.manuscript;

import qingye.model.id.BlockId;
import qingye.model.id.SectionId;

/// What the card at the right tells of.
public sealed interface Selection {

    /// Nothing.
    record None() implements Selection {}

    /// A section.
    record OfSection(SectionId section) implements Selection {}

    /// A block.
    record OfBlock(BlockId block) implements Selection {}
}
