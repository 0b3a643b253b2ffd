package qingye.ui.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

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

    /// The first place that changed; nothing where the chapters are as they were, or what is selected is among the
    /// changed.
    static Optional<Place> place(Chapters before, Chapters after, Selection selected) {
        if (before.blocks().equals(after.blocks()) && before.sections().equals(after.sections())) {
            return Optional.empty();
        }
        List<BlockId> changed = changed(before.blocks(), after.blocks());
        boolean seen = selected instanceof Selection.OfBlock(BlockId block) && changed.contains(block);
        if (seen) {
            return Optional.empty();
        }
        for (Section section : after.sections().values()) {
            Optional<BlockId> found = section.blocks().stream().filter(changed::contains).findFirst();
            if (found.isPresent()) {
                return Optional.of(new Place(section.id(), found));
            }
        }
        return after.sections().values().stream()
                .filter(section -> !section.equals(before.sections().get(section.id())))
                .filter(section -> !(selected instanceof Selection.OfSection(SectionId id) && id.equals(section.id())))
                .findFirst()
                .map(section -> new Place(section.id(), Optional.empty()));
    }

    private static List<BlockId> changed(Map<BlockId, Block> before, Map<BlockId, Block> after) {
        var changed = new ArrayList<BlockId>();
        after.forEach((id, block) -> {
            if (!Objects.equals(before.get(id), block)) {
                changed.add(id);
            }
        });
        return changed;
    }
}
