package qingye.ui.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import qingye.edit.Edit;
import qingye.model.Chapters;
import qingye.model.block.Block;
import qingye.model.form.BlockForm;
import qingye.model.id.BlockId;
import qingye.model.id.SectionId;
import qingye.model.report.Outline;
import qingye.model.report.Section;
import qingye.model.report.Stage;

/// Copies a section with all below it: sections and blocks of the same content under ids of their own. What is copied
/// begins as a draft again.
final class SectionCopy {

    private final Chapters chapters;
    private final Supplier<SectionId> sectionIds;
    private final Supplier<BlockId> blockIds;
    private final List<Outline.Entry> copies = new ArrayList<>();

    SectionCopy(Chapters chapters, Supplier<SectionId> sectionIds, Supplier<BlockId> blockIds) {
        this.chapters = chapters;
        this.sectionIds = sectionIds;
        this.blockIds = blockIds;
    }

    /// The edit that puts the copy behind the section.
    Edit of(SectionId id) {
        List<Outline.Entry> copied = chapters.outline().within(id);
        var edits = new ArrayList<Edit>();
        for (Outline.Entry entry : copied) {
            chapters.section(entry.section()).ifPresent(section -> {
                Section copy = copy(section, edits);
                copies.add(new Outline.Entry(copy.id(), entry.level()));
                edits.add(new Edit.SetSection(copy.id(), Optional.empty(), Optional.of(copy)));
            });
        }
        var entries = new ArrayList<>(chapters.outline().entries());
        entries.addAll(chapters.outline().indexOf(id).orElseThrow() + copied.size(), copies);
        edits.add(new Edit.SetOutline(chapters.outline(), new Outline(entries)));
        return new Edit.Batch(Edit.Purpose.INSERT, edits);
    }

    /// The uppermost section of the copy, once it is made.
    SectionId root() {
        return copies.getFirst().section();
    }

    private Section copy(Section section, List<Edit> edits) {
        var blocks = new ArrayList<BlockId>();
        for (BlockId id : section.blocks()) {
            chapters.block(id).ifPresent(block -> {
                Block copy = BlockForm.read(blockIds.get(), BlockForm.write(block));
                blocks.add(copy.id());
                edits.add(new Edit.SetBlock(copy.id(), Optional.empty(), Optional.of(copy)));
            });
        }
        return new Section(
                sectionIds.get(), section.role(), section.title(), blocks, section.profile().withStage(Stage.DRAFT));
    }
}
