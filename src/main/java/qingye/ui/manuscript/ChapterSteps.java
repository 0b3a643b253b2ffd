package qingye.ui.manuscript;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import qingye.edit.Edit;
import qingye.exchange.manuscript.Fragment;
import qingye.model.Chapters;
import qingye.model.block.Asset;
import qingye.model.block.Block;
import qingye.model.block.Inline;
import qingye.model.block.Line;
import qingye.model.form.BlockForm;
import qingye.model.id.AssetId;
import qingye.model.id.BlockId;
import qingye.model.id.SectionId;
import qingye.model.report.Section;
import qingye.model.text.Language;
import qingye.model.text.Localized;
import qingye.ui.line.LineBreaks;

/// The steps that change what a chapter is made of. Each hands in first what was typed, then is one edit of its own.
public final class ChapterSteps {

    private final ChapterViewModel model;
    private final Supplier<String> ids;
    private final SectionSteps sections;

    /// @param ids a new id with each call
    public ChapterSteps(ChapterViewModel model, Supplier<String> ids) {
        this.model = model;
        this.ids = ids;
        this.sections = new SectionSteps(model, ids);
    }

    /// The steps that change the outline.
    public SectionSteps sections() {
        return sections;
    }

    /// A new id for a block.
    public BlockId blockId() {
        return new BlockId("b-" + ids.get());
    }

    private Chapters chapters() {
        return model.content().get().chapters();
    }

    private Optional<Section> sectionOf(BlockId block) {
        return chapters().sections().values().stream()
                .filter(section -> section.blocks().contains(block))
                .findFirst();
    }

    /// Adds a block behind `after`, or as the first of the section, and goes there. In the place of an empty paragraph
    /// comes what is put behind it, unless that is a paragraph again.
    public void add(SectionId into, Optional<BlockId> after, Block block, Optional<Asset> asset) {
        model.flush();
        chapters().section(into).ifPresent(section -> {
            Optional<Block> empty = after.filter(section.blocks()::contains).flatMap(chapters()::block)
                    .filter(before -> before instanceof Block.Paragraph paragraph
                            && paragraph.text().byLanguage().isEmpty() && !(block instanceof Block.Paragraph));
            int at = after.map(one -> section.blocks().indexOf(one) + 1).orElseGet(() -> opening(section) ? 1 : 0);
            model.hand(empty
                    .map(before -> BlockEdits.replace(chapters(), section, before, block, asset))
                    .orElseGet(() -> BlockEdits.insert(chapters(), section, at, block, asset)));
            goTo(block.id(), 0);
        });
    }

    /// Whether a chapter opens with something that has to stay first in it.
    private boolean opening(Section section) {
        return isChapter(section.id()) && section.blocks().stream().findFirst()
                .flatMap(chapters()::block).filter(Block.Opener.class::isInstance).isPresent();
    }

    private boolean isChapter(SectionId id) {
        return chapters().outline().entries().stream()
                .anyMatch(entry -> entry.level() == 1 && entry.section().equals(id));
    }

    /// Says why it is not done, where what a chapter opens with would not stand first in it any more.
    private boolean refused(BlockId id, int by) {
        boolean refused = sectionOf(id).filter(this::opening)
                .filter(section -> section.blocks().indexOf(id) == (by < 0 ? 1 : 0))
                .isPresent();
        if (refused) {
            model.refuse("chapter.opener.first");
        }
        return refused;
    }

    /// Whether what opens a chapter can be put there: at the beginning of one that has no such thing yet, or in place
    /// of its empty first paragraph.
    public boolean opens(SectionId into, Optional<BlockId> after) {
        List<BlockId> blocks = chapters().section(into).map(Section::blocks).orElse(List.of());
        boolean first = after.isEmpty() || blocks.indexOf(after.get()) == 0 && isEmpty(after.get());
        return isChapter(into) && first && chapters().section(into).filter(this::opening).isEmpty();
    }

    private boolean isEmpty(BlockId id) {
        return model.latest(id)
                .filter(block -> block instanceof Block.Paragraph(var _, var _, var text)
                        && text.byLanguage().isEmpty())
                .isPresent();
    }

    /// Adds an empty paragraph behind a block.
    public void addParagraph(BlockId after) {
        sectionOf(after)
                .ifPresent(section -> add(section.id(), Optional.of(after), emptyParagraph(), Optional.empty()));
    }

    public Block.Paragraph emptyParagraph() {
        return new Block.Paragraph(blockId(), Block.Paragraph.Style.BODY, Localized.none());
    }

    private void goTo(BlockId block, int position) {
        model.selection().set(new Selection.OfBlock(block));
        model.wish().set(Optional.of(Wish.write("block-" + block, position)));
    }

    /// Takes a block out; the caret goes to the one before it.
    public void remove(BlockId id) {
        model.flush();
        Optional<Block> block = chapters().block(id);
        Optional<Section> section = sectionOf(id);
        if (block.isPresent() && section.isPresent()) {
            int at = section.get().blocks().indexOf(id);
            Optional<BlockId> next = at > 0
                    ? Optional.of(section.get().blocks().get(at - 1))
                    : section.get().blocks().stream().skip(1).findFirst();
            model.hand(BlockEdits.remove(chapters(), section.get(), block.get()));
            next.ifPresent(found -> goTo(found, -1));
        }
    }

    /// Takes blocks out, in one step; the caret goes to the one before them.
    public void removeAll(List<BlockId> ids) {
        model.flush();
        List<Block> blocks = ids.stream().flatMap(id -> chapters().block(id).stream()).toList();
        Optional<Section> first = blocks.isEmpty() ? Optional.empty() : sectionOf(blocks.getFirst().id());
        if (first.isPresent()) {
            List<BlockId> order = first.get().blocks();
            int at = order.indexOf(blocks.getFirst().id());
            model.hand(BlockEdits.removeAll(chapters(), blocks));
            order.stream().filter(id -> !ids.contains(id)).skip(Math.max(0, at - 1)).findFirst()
                    .ifPresent(next -> goTo(next, -1));
        }
    }

    /// The files that blocks show.
    public List<Asset> files(List<Block> blocks) {
        return chapters().assets().values().stream()
                .filter(asset -> BlockEdits.shows(blocks, asset.id()))
                .toList();
    }

    /// Puts blocks behind one, or in its place if it is an empty paragraph; the caret goes to the last of them. A block
    /// that shows a file which is neither here nor brought along is left out.
    public void putBehind(BlockId id, Fragment given) {
        model.flush();
        Set<AssetId> there = Stream.concat(
                chapters().assets().keySet().stream(), given.assets().stream().map(Asset::id))
                .collect(Collectors.toSet());
        var fragment = new Fragment(
                given.blocks().stream().filter(block -> BlockEdits.isWhole(block, there)).toList(),
                given.assets(), given.remarks());
        Optional<Block> before = chapters().block(id);
        if (before.isPresent() && sectionOf(id).isPresent() && !fragment.blocks().isEmpty()) {
            boolean empty =
                    before.get() instanceof Block.Paragraph paragraph && paragraph.text().byLanguage().isEmpty();
            List<Block> blocks = empty
                    ? fragment.blocks()
                    : Stream.concat(before.stream(), fragment.blocks().stream()).toList();
            List<Asset> files = fragment.assets().stream()
                    .filter(asset -> BlockEdits.shows(fragment.blocks(), asset.id()))
                    .toList();
            model.hand(BlockEdits.instead(Edit.Purpose.PASTE, chapters(), sectionOf(id).orElseThrow(), before.get(),
                    blocks, files));
            goTo(fragment.blocks().getLast().id(), -1);
        }
    }

    /// Puts the same once more behind a block, and goes there.
    public void duplicate(BlockId id) {
        model.flush();
        Optional<Block> block = chapters().block(id);
        Optional<Section> section = sectionOf(id);
        if (block.isPresent() && section.isPresent() && !refused(id, 1)) {
            Block copy = BlockForm.read(blockId(), BlockForm.write(block.get()));
            int at = section.get().blocks().indexOf(id) + 1;
            model.hand(BlockEdits.insert(chapters(), section.get(), at, copy, Optional.empty()));
            goTo(copy.id(), 0);
        }
    }

    /// Makes a block of text into another kind, in one step.
    public void recast(BlockId id, Recast into) {
        model.flush();
        Optional<Block> block = chapters().block(id);
        Optional<Section> section = sectionOf(id);
        if (block.isPresent() && section.isPresent()) {
            List<Block> made = into.made(block.get(), this::blockId);
            model.hand(made.size() == 1
                    ? BlockEdits.change(chapters(), block.get(), made.getFirst(), Optional.empty())
                    : BlockEdits.instead(
                            Edit.Purpose.REPLACE, chapters(), section.get(), block.get(), made, List.of()));
            goTo(id, 0);
        }
    }

    /// Moves a block one place up (-1) or down (1).
    public void move(BlockId id, int by) {
        model.flush();
        Optional<SectionId> chapter = model.chapter().get();
        Optional<Section> section = sectionOf(id);
        if (chapter.isPresent() && section.isPresent() && !refused(id, by)) {
            BlockEdits.move(chapters(), chapter.get(), section.get(), id, by).ifPresent(edit -> {
                model.hand(edit);
                goTo(id, 0);
            });
        }
    }

    /// Puts a block before or behind another one, also of another section.
    public void placeBeside(BlockId moving, BlockId beside, boolean behind) {
        sectionOf(beside).ifPresent(into -> place(moving, into, Optional.of(beside), behind));
    }

    /// Makes a block the first of a section.
    public void placeFirst(BlockId moving, SectionId into) {
        chapters().section(into).ifPresent(section -> place(moving, section, Optional.empty(), false));
    }

    private void place(BlockId moving, Section into, Optional<BlockId> beside, boolean behind) {
        model.flush();
        boolean first = beside.map(one -> !behind && into.blocks().indexOf(one) == 0).orElse(true);
        if (first && opening(into) && !into.blocks().getFirst().equals(moving)) {
            model.refuse("chapter.opener.first");
            return;
        }
        if (refused(moving, 1)) {
            return;
        }
        sectionOf(moving).flatMap(from -> BlockEdits.place(
                from, chapters().section(into.id()).orElse(into), moving, beside, behind)).ifPresent(edit -> {
                    model.hand(edit);
                    goTo(moving, 0);
                });
    }

    /// Divides a paragraph where the caret is.
    public void split(BlockId id, Line left, Line right) {
        Optional<Block> before = chapters().block(id);
        Optional<Section> section = sectionOf(id);
        if (section.isPresent() && before.isPresent()
                && model.latest(id).orElseThrow() instanceof Block.Paragraph latest) {
            model.take(id);
            model.flush();
            Language language = model.language().get();
            var first = new Block.Paragraph(id, latest.style(), written(latest.text(), language, left));
            var second = new Block.Paragraph(
                    blockId(), latest.style(), written(Localized.none(), language, right));
            model.hand(BlockEdits.split(sectionOf(id).orElseThrow(), before.get(), first, second), latest);
            goTo(second.id(), 0);
        }
    }

    /// Leaves a list in its middle: an empty paragraph stands in the place of an item, with another list behind it.
    ///
    /// @param at which item, above 0 and not the last
    public void leaveList(BlockId id, int at) {
        Optional<Block> before = chapters().block(id);
        if (sectionOf(id).isPresent() && before.isPresent()
                && model.latest(id).orElseThrow() instanceof Block.Bullets latest) {
            model.take(id);
            model.flush();
            var first = new Block.Bullets(id, latest.numbered(), items(latest, 0, at));
            var paragraph = emptyParagraph();
            var second = new Block.Bullets(blockId(), latest.numbered(), items(latest, at, Integer.MAX_VALUE));
            model.hand(BlockEdits.instead(Edit.Purpose.INSERT, chapters(), sectionOf(id).orElseThrow(), before.get(),
                    List.of(first, paragraph, second), List.of()), latest);
            goTo(paragraph.id(), 0);
        }
    }

    /// The items from one to another, in languages that have any there; without the empty one the list was left by.
    private static Localized<List<Line>> items(Block.Bullets list, int from, int to) {
        Localized<List<Line>> all = Localized.none();
        for (var entry : list.items().byLanguage().entrySet()) {
            List<Line> items = entry.getValue();
            List<Line> part = items.subList(Math.min(from, items.size()), Math.min(to, items.size()));
            boolean begun = from > 0 && !part.isEmpty() && LineBreaks.blank(part.getFirst());
            List<Line> written = begun ? part.subList(1, part.size()) : part;
            all = written.isEmpty() ? all : all.with(entry.getKey(), written);
        }
        return all;
    }

    /// Puts blocks where the caret is in a paragraph: what stands before it goes on into the first of them, what stands
    /// behind it follows the last.
    public void paste(BlockId id, Line left, Line right, Fragment fragment) {
        Optional<Block> before = chapters().block(id);
        if (sectionOf(id).isPresent() && before.isPresent()
                && model.latest(id).orElseThrow() instanceof Block.Paragraph latest) {
            model.take(id);
            model.flush();
            var joint = new PastedBlocks(model.language().get(), this::blockId);
            List<Block> blocks = joint.joined(latest, left, fragment.blocks(), right);
            model.hand(BlockEdits.instead(Edit.Purpose.PASTE, chapters(), sectionOf(id).orElseThrow(), before.get(),
                    blocks, fragment.assets()), latest);
            goTo(blocks.getLast().id(), joint.caret());
        }
    }

    private static Localized<Line> written(Localized<Line> all, Language language, Line line) {
        return line.runs().isEmpty() ? all.without(language) : all.with(language, line);
    }

    /// Joins a paragraph to the one before it; an empty one just goes.
    public void joinToPrevious(BlockId id) {
        model.flush();
        Optional<Section> found = sectionOf(id);
        if (found.isEmpty() || !(chapters().block(id).orElseThrow() instanceof Block.Paragraph second)) {
            return;
        }
        Section section = found.get();
        int at = section.blocks().indexOf(id);
        Optional<Block> previous = at == 0 ? Optional.empty() : chapters().block(section.blocks().get(at - 1));
        if (second.text().byLanguage().isEmpty()) {
            remove(id);
        } else if (previous.isPresent() && previous.get() instanceof Block.Paragraph first) {
            Language language = model.language().get();
            int length = first.text().in(language).map(ChapterSteps::positions).orElse(0);
            var joined = new Block.Paragraph(first.id(), first.style(), join(first.text(), second.text()));
            model.hand(BlockEdits.merge(section, first, second, joined));
            goTo(first.id(), length);
        }
    }

    private static Localized<Line> join(Localized<Line> first, Localized<Line> second) {
        Localized<Line> joined = first;
        for (var entry : second.byLanguage().entrySet()) {
            Line left = first.in(entry.getKey()).orElse(Line.EMPTY);
            joined = joined.with(entry.getKey(), LineBreaks.concat(left, entry.getValue()));
        }
        return joined;
    }

    private static int positions(Line line) {
        return line.runs().stream()
                .mapToInt(run -> run instanceof Inline.Text(String text, var _) ? text.length() : 1)
                .sum();
    }

    /// Says where a picture is from, and what it may be used for.
    public void credit(AssetId id, String words) {
        model.flush();
        Optional.ofNullable(chapters().assets().get(id))
                .filter(asset -> !asset.credit().equals(words.strip()))
                .ifPresent(asset -> model.hand(
                        new Edit.SetAsset(id, Optional.of(asset), Optional.of(asset.credited(words)))));
    }

    /// Changes a block by something else than typing.
    public void change(BlockId id, Function<Block, Block> change) {
        change(id, change, Optional.empty());
    }

    /// Changes a block by something else than typing.
    ///
    /// @param asset the file it shows in addition, if it brings one
    public void change(BlockId id, Function<Block, Block> change, Optional<Asset> asset) {
        model.flush();
        chapters().block(id).ifPresent(before -> {
            Block after = change.apply(before);
            if (after.equals(before)) {
                return;
            }
            Edit edit = BlockEdits.change(chapters(), before, after, asset);
            if (asset.isPresent()) {
                // refused, it must not stay on the page: its file is not there
                model.hand(edit);
            } else {
                model.hand(edit, after);
            }
        });
    }
}
