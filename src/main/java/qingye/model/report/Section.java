package qingye.model.report;

import java.util.List;

import qingye.model.id.BlockId;
import qingye.model.id.SectionId;
import qingye.model.text.Localized;

/// A section of any level: a title and its own blocks, without those of the sections below it.
///
/// @param role front matter, chapter or appendix
/// @param blocks in reading order
/// @param profile what is known of it besides
public record Section(
        SectionId id, SectionRole role, Localized<String> title, List<BlockId> blocks, SectionProfile profile) {

    public Section {
        blocks = List.copyOf(blocks);
    }

    /// A section of which nothing else is known.
    public Section(SectionId id, SectionRole role, Localized<String> title, List<BlockId> blocks) {
        this(id, role, title, blocks, SectionProfile.BLANK);
    }

    /// The same with another part in the report.
    public Section withRole(SectionRole changed) {
        return new Section(id, changed, title, blocks, profile);
    }

    /// The same under another title.
    public Section withTitle(Localized<String> changed) {
        return new Section(id, role, changed, blocks, profile);
    }

    /// The same with other blocks.
    public Section withBlocks(List<BlockId> changed) {
        return new Section(id, role, title, changed, profile);
    }

    /// The same of which something else is known.
    public Section withProfile(SectionProfile changed) {
        return new Section(id, role, title, blocks, changed);
    }
}
