package qingye.ui.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import qingye.edit.Edit;
import qingye.model.Chapters;
import qingye.model.block.Asset;
import qingye.model.block.Block;
import qingye.model.id.AssetId;
import qingye.model.id.BlockId;
import qingye.model.id.SectionId;
import qingye.model.report.Outline;
import qingye.model.report.Section;

/// The edits that put blocks into sections, take them out and move them. Pure; each is one step of undo.
final class BlockEdits {

    private BlockEdits() {}

    /// Puts a block into a section.
    ///
    /// @param at before which of its blocks, counted from 0
    /// @param asset the file it shows, if it brings one
    static Edit insert(Chapters chapters, Section section, int at, Block block, Optional<Asset> asset) {
        List<Edit> edits = files(chapters, asset.stream().toList());
        edits.add(new Edit.SetBlock(block.id(), Optional.empty(), Optional.of(block)));
        var order = new ArrayList<>(section.blocks());
        order.add(Math.clamp(at, 0, order.size()), block.id());
        edits.add(order(section, order));
        return new Edit.Batch(Edit.Purpose.INSERT, edits);
    }

    /// Takes a block out of its section, together with its file if nothing else shows it.
    static Edit remove(Chapters chapters, Section section, Block block) {
        var order = new ArrayList<>(section.blocks());
        order.remove(block.id());
        var edits = new ArrayList<Edit>();
        edits.add(order(section, order));
        edits.add(new Edit.SetBlock(block.id(), Optional.of(block), Optional.empty()));
        edits.addAll(unused(chapters, List.of(block)));
        return new Edit.Batch(Edit.Purpose.REMOVE, edits);
    }

    /// Takes blocks out of their sections, together with the files that nothing else shows.
    static Edit removeAll(Chapters chapters, List<Block> blocks) {
        List<BlockId> leaving = blocks.stream().map(Block::id).toList();
        var edits = new ArrayList<Edit>();
        for (Section section : chapters.sections().values()) {
            List<BlockId> left = section.blocks().stream().filter(id -> !leaving.contains(id)).toList();
            if (left.size() < section.blocks().size()) {
                edits.add(order(section, left));
            }
        }
        blocks.forEach(block -> edits.add(new Edit.SetBlock(block.id(), Optional.of(block), Optional.empty())));
        edits.addAll(unused(chapters, blocks));
        return new Edit.Batch(Edit.Purpose.REMOVE, edits);
    }

    /// Whether one of the blocks shows a file.
    static boolean shows(List<Block> blocks, AssetId asset) {
        return blocks.stream().anyMatch(block -> shown(block).contains(asset));
    }

    /// Whether all files a block shows are among these.
    static boolean isWhole(Block block, Set<AssetId> files) {
        return files.containsAll(shown(block));
    }

    /// The removal of the files that only these blocks show.
    static List<Edit> unused(Chapters chapters, List<Block> leaving) {
        var edits = new ArrayList<Edit>();
        leaving.stream()
                .flatMap(block -> shown(block).stream())
                .distinct()
                .filter(asset -> chapters.blocks().values().stream()
                        .noneMatch(other -> !leaving.contains(other) && shown(other).contains(asset)))
                .forEach(asset -> Optional.ofNullable(chapters.assets().get(asset))
                        .ifPresent(file -> edits.add(
                                new Edit.SetAsset(asset, Optional.of(file), Optional.empty()))));
        return edits;
    }

    private static List<AssetId> shown(Block block) {
        return switch (block) {
            case Block.Picture picture -> List.of(picture.asset());
            case Block.PictureRow row -> row.pictures();
            case Block.Panel panel -> panel.pictures();
            case Block.Paragraph _, Block.Bullets _, Block.Callout _, Block.FreeTable _, Block.Roster _ -> List.of();
            case Block.KpiTableBlock _, Block.ChartBlock _, Block.Opener _, Block.Goals _ -> List.of();
            case Block.Assessment _, Block.Index _, Block.PageBreak _ -> List.of();
        };
    }

    /// Changes a block, together with the files it shows from now on and those that nothing shows any more.
    ///
    /// @param asset the file it shows in addition, if it brings one
    static Edit change(Chapters chapters, Block before, Block after, Optional<Asset> asset) {
        List<Edit> edits = files(chapters, asset.stream().toList());
        var change = new Edit.SetBlock(before.id(), Optional.of(before), Optional.of(after));
        edits.add(change);
        unused(chapters, List.of(before)).stream()
                .filter(edit -> !(edit instanceof Edit.SetAsset(var id, var _, var _) && shown(after).contains(id)))
                .forEach(edits::add);
        return edits.size() == 1
                ? change
                : new Edit.Batch(
                        asset.isPresent() ? Edit.Purpose.INSERT : Edit.Purpose.REMOVE, edits);
    }

    /// Puts a block in the place of another one.
    ///
    /// @param asset the file it shows, if it brings one
    static Edit replace(Chapters chapters, Section section, Block before, Block after, Optional<Asset> asset) {
        List<Edit> edits = files(chapters, asset.stream().toList());
        edits.add(new Edit.SetBlock(after.id(), Optional.empty(), Optional.of(after)));
        var order = new ArrayList<>(section.blocks());
        order.set(order.indexOf(before.id()), after.id());
        edits.add(order(section, order));
        edits.add(new Edit.SetBlock(before.id(), Optional.of(before), Optional.empty()));
        return new Edit.Batch(Edit.Purpose.INSERT, edits);
    }

    /// Puts blocks in place of one, which stays if it is among them.
    static Edit instead(Edit.Purpose purpose, Chapters chapters, Section section, Block before, List<Block> blocks,
            List<Asset> assets) {
        List<Edit> edits = files(chapters, assets);
        for (Block block : blocks) {
            edits.add(new Edit.SetBlock(block.id(),
                    block.id().equals(before.id()) ? Optional.of(before) : Optional.empty(), Optional.of(block)));
        }
        var order = new ArrayList<>(section.blocks());
        int at = order.indexOf(before.id());
        order.remove(at);
        order.addAll(at, blocks.stream().map(Block::id).toList());
        edits.add(order(section, order));
        if (blocks.stream().noneMatch(block -> block.id().equals(before.id()))) {
            edits.add(new Edit.SetBlock(before.id(), Optional.of(before), Optional.empty()));
        }
        return new Edit.Batch(purpose, edits);
    }

    /// Divides a block: what it was becomes `left`, and `right` stands behind it.
    static Edit split(Section section, Block before, Block left, Block right) {
        var order = new ArrayList<>(section.blocks());
        order.add(order.indexOf(before.id()) + 1, right.id());
        return new Edit.Batch(Edit.Purpose.INSERT, List.of(
                new Edit.SetBlock(before.id(), Optional.of(before), Optional.of(left)),
                new Edit.SetBlock(right.id(), Optional.empty(), Optional.of(right)),
                order(section, order)));
    }

    /// Joins two blocks: `first` becomes `joined`, and `second` goes.
    static Edit merge(Section section, Block first, Block second, Block joined) {
        var order = new ArrayList<>(section.blocks());
        order.remove(second.id());
        return new Edit.Batch(Edit.Purpose.REMOVE, List.of(
                new Edit.SetBlock(first.id(), Optional.of(first), Optional.of(joined)),
                order(section, order),
                new Edit.SetBlock(second.id(), Optional.of(second), Optional.empty())));
    }

    /// Moves a block one place up or down; over the end of its section into the next one of the same chapter. Empty at
    /// the ends of the chapter.
    ///
    /// @param by -1 for up, 1 for down
    static Optional<Edit> move(Chapters chapters, SectionId chapter, Section section, BlockId block, int by) {
        int at = section.blocks().indexOf(block);
        int to = at + by;
        if (to >= 0 && to < section.blocks().size()) {
            var order = new ArrayList<>(section.blocks());
            order.remove(at);
            order.add(to, block);
            return Optional.of(order(section, order));
        }
        List<SectionId> within = chapters.outline().within(chapter).stream().map(Outline.Entry::section).toList();
        int next = within.indexOf(section.id()) + by;
        if (next < 0 || next >= within.size()) {
            return Optional.empty();
        }
        return chapters.section(within.get(next)).map(target -> {
            var left = new ArrayList<>(section.blocks());
            left.remove(block);
            var joined = new ArrayList<>(target.blocks());
            joined.add(by > 0 ? 0 : joined.size(), block);
            return new Edit.Batch(Edit.Purpose.MOVE, List.of(order(section, left), order(target, joined)));
        });
    }

    /// Moves a block to another place; empty where it stands there already.
    ///
    /// @param beside the block it comes to stand beside; empty for the beginning of the section
    static Optional<Edit> place(
            Section from, Section into, BlockId block, Optional<BlockId> beside, boolean behind) {
        var joined = new ArrayList<>(into.blocks());
        joined.remove(block);
        int at = beside.map(joined::indexOf).map(index -> behind ? index + 1 : index).orElse(0);
        joined.add(Math.max(0, at), block);
        if (from.id().equals(into.id())) {
            return joined.equals(into.blocks()) ? Optional.empty() : Optional.of(order(into, joined));
        }
        var left = new ArrayList<>(from.blocks());
        left.remove(block);
        return Optional.of(new Edit.Batch(Edit.Purpose.MOVE, List.of(order(from, left), order(into, joined))));
    }

    /// Brings in the files that are not there yet; more edits follow behind.
    private static List<Edit> files(Chapters chapters, List<Asset> assets) {
        var edits = new ArrayList<Edit>();
        assets.stream()
                .filter(file -> !chapters.assets().containsKey(file.id()))
                .forEach(file -> edits.add(new Edit.SetAsset(file.id(), Optional.empty(), Optional.of(file))));
        return edits;
    }

    private static Edit order(Section section, List<BlockId> blocks) {
        var after = section.withBlocks(blocks);
        return new Edit.SetSection(section.id(), Optional.of(section), Optional.of(after));
    }
}
