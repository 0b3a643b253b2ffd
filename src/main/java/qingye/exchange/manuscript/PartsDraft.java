package qingye.exchange.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import qingye.model.block.Block;
import qingye.model.block.Inline;
import qingye.model.report.Outline;

/// Cuts what was read into parts, with levels an outline can have.
final class PartsDraft {

    private final Blocks blocks;
    private final Remarks remarks;
    private final String name;
    private final List<ManuscriptDraft.Part> parts = new ArrayList<>();
    private final List<Block> open = new ArrayList<>();
    private DraftItem.Head head = new DraftItem.Head(1, false, "");

    PartsDraft(Blocks blocks, Remarks remarks, String name) {
        this.blocks = blocks;
        this.remarks = remarks;
        this.name = name;
    }

    /// A text whose first heading is the only one of the highest level, with nothing but headings below it, is named by
    /// that heading: it is a part of its own, and its chapters are not below it.
    List<DraftItem> withoutLoneTitle(List<DraftItem> items, Consumer<String> title) {
        List<DraftItem.Head> heads = items.stream()
                .filter(DraftItem.Head.class::isInstance).map(DraftItem.Head.class::cast).toList();
        boolean lone = heads.size() > 2 && items.getFirst().equals(heads.getFirst())
                && items.get(1).equals(heads.get(1))
                && heads.stream().skip(1).allMatch(one -> one.level() > heads.getFirst().level())
                && heads.stream().filter(one -> one.level() == heads.getFirst().level() + 1).count() > 1;
        if (!lone) {
            return items;
        }
        title.accept(heads.getFirst().title());
        parts.add(new ManuscriptDraft.Part(1, false, heads.getFirst().title(), List.of()));
        remarks.add(Remark.Kind.TITLE, heads.getFirst().title());
        return items.subList(1, items.size());
    }

    List<ManuscriptDraft.Part> of(List<DraftItem> items) {
        int highest = items.stream()
                .filter(DraftItem.Head.class::isInstance)
                .mapToInt(item -> ((DraftItem.Head) item).level())
                .min()
                .orElse(1);
        int above = 0;
        for (DraftItem item : items) {
            switch (item) {
                case DraftItem.Body(Block block) -> open.add(block);
                case DraftItem.Head(int level, boolean numbered, String title) -> {
                    int wanted = level - highest + 1;
                    if (wanted > Outline.DEEPEST) {
                        remarks.add(Remark.Kind.DEEP_HEADING, title);
                        open.add(blocks.paragraph(
                                new LineDraft().add(title, Set.of(Inline.Mark.STRONG)).line()));
                        continue;
                    }
                    int kept = Math.min(wanted, above + 1);
                    if (kept < wanted) {
                        remarks.add(Remark.Kind.LEVEL, title);
                    }
                    close();
                    head = new DraftItem.Head(kept, numbered, title);
                    above = kept;
                }
            }
        }
        close();
        return parts;
    }

    private void close() {
        boolean opening = head.title().isEmpty();
        if (!opening || !open.isEmpty()) {
            parts.add(new ManuscriptDraft.Part(
                    head.level(), head.numbered(), opening ? name : head.title(), open));
            open.clear();
        }
    }
}
