package qingye.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import qingye.model.block.Asset;
import qingye.model.block.Block;
import qingye.model.id.AssetId;
import qingye.model.id.BlockId;
import qingye.model.id.SectionId;
import qingye.model.report.Outline;
import qingye.model.report.Section;

/// The written part of the report: its outline, sections, blocks, and the files they show.
public record Chapters(
        Outline outline, Map<SectionId, Section> sections, Map<BlockId, Block> blocks, Map<AssetId, Asset> assets) {

    public Chapters {
        sections = Collections.unmodifiableMap(new LinkedHashMap<>(sections));
        blocks = Collections.unmodifiableMap(new LinkedHashMap<>(blocks));
        assets = Collections.unmodifiableMap(new LinkedHashMap<>(assets));
    }

    /// The outline of what is printed: without hidden sections and those below them.
    public Outline printed() {
        return outline.without(id -> section(id).filter(section -> section.profile().hidden()).isPresent());
    }

    /// The section with that id.
    public Optional<Section> section(SectionId id) {
        return Optional.ofNullable(sections.get(id));
    }

    /// The block with that id.
    public Optional<Block> block(BlockId id) {
        return Optional.ofNullable(blocks.get(id));
    }
}
