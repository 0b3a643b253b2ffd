package qingye.model.report;

import java.util.List;

import qingye.model.id.BlockId;
import qingye.model.id.SectionId;
import qingye.model.text.Localized;

/// A section of any level: a title and its own blocks, without those of the sections below it.
///
/// @param role front matter, chapter or appendix
/// @param blocks in reading order
public record Section(SectionId id, SectionRole role, Localized<String> title, List<BlockId> blocks) {

    public Section {
        blocks = List.copyOf(blocks);
    }
}
