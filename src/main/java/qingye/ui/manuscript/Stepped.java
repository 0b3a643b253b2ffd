package qingye.ui.manuscript;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import qingye.model.Chapters;
import qingye.model.block.Block;
import qingye.model.id.BlockId;
import qingye.model.id.SectionId;
import qingye.model.report.Section;

/// Where a step that was taken back, or done again, changed the chapters.
final class Stepped {

    private Stepped() {}

    /// A block that is there now, or the section one was taken out of.
    record Place(SectionId section, Optional<BlockId> block) {}

    /// The first place that changed, in reading order; nothing where the chapters are as they were, or what is selected
    /// is among the changed.
    static Optional<Place> place(Chapters before, Chapters after, Selection selected) {
        if (before.blocks().equals(after.blocks()) && before.sections().equals(after.sections())) {
            return Optional.empty();
        }
        Set<BlockId> changed = changed(before.blocks(), after.blocks());
        boolean seen = selected instanceof Selection.OfBlock(BlockId block) && changed.contains(block);
        if (seen) {
            return Optional.empty();
        }
        List<Section> sections = after.outline().entries().stream()
                .flatMap(entry -> after.section(entry.section()).stream())
                .toList();
        for (Section section : sections) {
            Optional<BlockId> found = section.blocks().stream().filter(changed::contains).findFirst();
            if (found.isPresent()) {
                return Optional.of(new Place(section.id(), found));
            }
        }
        return sections.stream()
                .filter(section -> !section.equals(before.sections().get(section.id())))
                .filter(section -> !(selected instanceof Selection.OfSection(SectionId id) && id.equals(section.id())))
                .findFirst()
                .map(section -> new Place(section.id(), Optional.empty()));
    }

    private static Set<BlockId> changed(Map<BlockId, Block> before, Map<BlockId, Block> after) {
        var changed = new HashSet<BlockId>();
        after.forEach((id, block) -> {
            if (!Objects.equals(before.get(id), block)) {
                changed.add(id);
            }
        });
        return changed;
    }
}
