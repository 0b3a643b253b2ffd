package qingye.exchange.manuscript;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import qingye.exchange.picture.Fault;
import qingye.exchange.picture.PictureIntake;
import qingye.model.block.Asset;
import qingye.model.block.Block;
import qingye.model.block.Crop;
import qingye.model.block.Inline;
import qingye.model.block.Line;
import qingye.model.block.RosterKind;
import qingye.model.id.AssetId;

/// Puts a draft together while a text is being read from beginning to end: gathers neighbouring list items, hangs
/// captions on what they belong to, keeps page breaks that matter, and remembers what did not come over.
public final class DraftBuilder {

    private final Blocks blocks;
    private final List<DraftItem> items = new ArrayList<>();
    private final Map<AssetId, Asset> assets = new LinkedHashMap<>();
    private final Remarks remarks = new Remarks();
    private final List<Line> listed = new ArrayList<>();
    private Optional<Line> caption = Optional.empty();
    private String title = "";
    private boolean counting;
    private boolean breakDue;
    private int characters;
    private int cells;
    private int count;
    private long pictureBytes;

    public DraftBuilder(Blocks blocks) {
        this.blocks = blocks;
    }

    /// Makes the blocks.
    public Blocks blocks() {
        return blocks;
    }

    /// Something did not come over as it was.
    public void remark(Remark.Kind kind, String detail) {
        remarks.add(kind, detail);
    }

    /// The file as a whole has something that does not come over.
    public void remarkWhole(Remark.Kind kind, String detail) {
        remarks.addWhole(kind, detail);
    }

    /// Adds the remark about control characters a line was cleaned of.
    public Line cleaned(LineDraft draft) throws RefusedManuscript {
        for (int left = draft.controls(); left > 0; left--) {
            remark(Remark.Kind.CONTROL, "");
        }
        Line line = draft.line();
        characters += LineDraft.plain(line).length();
        if (characters > Limits.TEXT) {
            throw new RefusedManuscript(Refusal.TOO_BIG, "");
        }
        return line;
    }

    /// The title of the whole, as far as the text says one.
    public void title(String words) {
        title = title.isEmpty() ? words : title;
    }

    /// Adds a heading.
    ///
    /// @param level from 1
    /// @param numbered whether it is counted by the text itself
    public void heading(int level, boolean numbered, String words) throws RefusedManuscript {
        endList();
        endCaption();
        if (words.isEmpty()) {
            return;
        }
        if (breakDue && level > 1 && !items.isEmpty()) {
            put(blocks.pageBreak());
        }
        breakDue = false;
        String stripped = HeadingNumber.stripped(words);
        items.add(new DraftItem.Head(level, numbered || !stripped.equals(words), stripped));
        remarks.under(stripped);
        counted();
    }

    /// Makes paragraphs of the notes of a line that cannot have any.
    public void notesOf(Line line) throws RefusedManuscript {
        for (String note : LineDraft.notes(line)) {
            remark(Remark.Kind.FOOTNOTE, note);
            add(blocks.paragraph(Line.of(note)));
        }
    }

    /// Adds an item of a list; neighbours of one kind are one list.
    ///
    /// @param level from 0
    /// @param fresh whether a new list begins even so
    public void item(boolean numbered, int level, boolean fresh, Line line) throws RefusedManuscript {
        endCaption();
        boolean nested = level > 0 && !listed.isEmpty();
        if (!listed.isEmpty() && !nested && (counting != numbered || fresh)) {
            endList();
        }
        if (nested) {
            remark(Remark.Kind.NESTED_LIST, "");
            var whole = new LineDraft().add(listed.removeLast());
            whole.lineBreak().add("– ", Set.of()).add(line);
            listed.add(whole.line());
        } else {
            counting = numbered;
            listed.add(line);
        }
    }

    /// Adds a block behind all there is.
    public void add(Block block) throws RefusedManuscript {
        endList();
        Block whole = block;
        if (caption.isPresent()) {
            Optional<Block> captioned = blocks.captioned(block, caption.get());
            if (captioned.isPresent()) {
                caption = Optional.empty();
                whole = captioned.get();
            } else {
                endCaption();
            }
        }
        if (breakDue && !items.isEmpty()) {
            put(blocks.pageBreak());
        }
        breakDue = false;
        put(whole);
    }

    private void put(Block block) throws RefusedManuscript {
        items.add(new DraftItem.Body(block));
        remarks.step();
        counted();
    }

    private void counted() throws RefusedManuscript {
        count++;
        if (count > Limits.BLOCKS) {
            throw new RefusedManuscript(Refusal.TOO_BIG, "");
        }
    }

    /// Adds a table; one of too many cells is refused together with the text.
    public void table(Line above, List<List<Line>> rows) throws RefusedManuscript {
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        if (width == 0) {
            return;
        }
        cells += width * rows.size();
        if (cells > Limits.CELLS || width > Limits.COLUMNS) {
            throw new RefusedManuscript(Refusal.TOO_BIG, "");
        }
        add(blocks.table(above, rows));
    }

    /// Adds a table; one of too many cells is refused together with the text.
    public void table(Block.FreeTable.Layout layout, TableDraft draft) throws RefusedManuscript {
        count(draft.width() * draft.height());
        if (!draft.isBlank()) {
            if (draft.isTorn(layout.labels())) {
                remark(Remark.Kind.MERGED, Integer.toString(Limits.AREAS));
            }
            add(blocks.table(layout, draft));
        }
    }

    void count(int more) throws RefusedManuscript {
        cells += more;
        if (cells > Limits.CELLS) {
            throw new RefusedManuscript(Refusal.TOO_BIG, "");
        }
    }

    /// Adds a list whose items have named parts; one of too many is refused together with the text.
    ///
    /// @param without the parts its table does not have
    /// @param goesOn whether the items belong to the roster before them, if it is of that kind
    public void roster(RosterKind kind, Set<String> without, List<List<Line>> rows, boolean goesOn)
            throws RefusedManuscript {
        count(rows.size() * kind.parts().size());
        if (goesOn) {
            grow(before -> before.flatMap(block -> blocks.continued(block, kind, rows))
                    .orElseGet(() -> blocks.roster(kind, without, rows)));
        } else {
            add(blocks.roster(kind, without, rows));
        }
    }

    /// Puts together what a chapter opens with.
    public Openings openings() {
        return new Openings(this);
    }

    /// Puts what may have grown out of the block before it: one of the same id takes its place, another stands behind.
    void grow(Function<Optional<Block>, Block> more) throws RefusedManuscript {
        endList();
        boolean apart = breakDue || caption.isPresent() || items.isEmpty();
        Optional<Block> before = !apart && items.getLast() instanceof DraftItem.Body(Block last)
                ? Optional.of(last)
                : Optional.empty();
        Block grown = more.apply(before);
        if (before.filter(block -> block.id().equals(grown.id())).isPresent()) {
            replaceLast(grown);
        } else {
            add(grown);
        }
    }

    /// Adds a picture, or the remark why it cannot be.
    ///
    /// @param share its width as a share of the text column
    /// @param crop the part of it that is shown
    /// @return whether it was added
    public boolean picture(String name, byte[] content, double share, Crop crop, String alternative)
            throws RefusedManuscript {
        Optional<AssetId> asset = asset(name, content);
        if (asset.isPresent()) {
            add(blocks.picture(asset.get(), share, crop, alternative));
        }
        return asset.isPresent();
    }

    /// Takes a picture without putting it anywhere; or the remark why it cannot be.
    public Optional<AssetId> asset(String name, byte[] content) throws RefusedManuscript {
        pictureBytes += content.length;
        if (pictureBytes > Limits.PICTURES) {
            throw new RefusedManuscript(Refusal.TOO_BIG, "");
        }
        switch (PictureIntake.of(name, content)) {
            case PictureIntake.Taken(Asset asset) -> {
                assets.putIfAbsent(asset.id(), asset);
                return Optional.of(asset.id());
            }
            case PictureIntake.Refused(Fault fault, String detail) -> {
                remark(kind(fault), detail.isEmpty() ? name : name + " (" + detail + ")");
                return Optional.empty();
            }
        }
    }

    private static Remark.Kind kind(Fault fault) {
        return switch (fault) {
            case BYTES -> Remark.Kind.PICTURE_BYTES;
            case FOREIGN, EMBEDDING, ENDLESS -> Remark.Kind.PICTURE_FOREIGN;
            case PIXELS -> Remark.Kind.PICTURE_PIXELS;
            case DAMAGED, UNREADABLE -> Remark.Kind.PICTURE_DAMAGED;
        };
    }

    /// Adds a caption: of the block before it, if that can have one and `below` says so, else of the one after it.
    public void caption(Line words, boolean below) throws RefusedManuscript {
        endList();
        endCaption();
        if (below && !items.isEmpty() && items.getLast() instanceof DraftItem.Body(Block last)) {
            Optional<Block> captioned = blocks.captioned(last, words);
            if (captioned.isPresent()) {
                replaceLast(captioned.get());
                if (last instanceof Block.Picture) {
                    notesOf(words);
                }
                return;
            }
        }
        caption = Optional.of(words);
    }

    /// The words of the caption that waits for what it belongs to; empty where there is none.
    public String captionAhead() {
        return caption.map(line -> new Line(line.runs().stream()
                .filter(run -> !MarkedNotes.isNumber(run)).toList())).map(LineDraft::title).orElse("");
    }

    /// Adds a note of what stands before it: where its number is, else as a paragraph.
    public void note(Line words) throws RefusedManuscript {
        endList();
        endCaption();
        Optional<Block> placed = placed(words);
        if (placed.isPresent()) {
            replaceLast(placed.get());
        } else {
            add(blocks.paragraph(words));
        }
    }

    private Optional<Block> placed(Line note) {
        return !breakDue && !items.isEmpty() && items.getLast() instanceof DraftItem.Body(Block last)
                ? MarkedNotes.placed(last, note, blocks.language())
                : Optional.empty();
    }

    /// Adds a note of the table before it: where its number is, else below it; a paragraph where there is no table.
    public void tableNote(Line words) throws RefusedManuscript {
        endList();
        endCaption();
        Optional<Block> noted = placed(words).or(() -> isAfterTable() ? blocks.noted(last(), words) : Optional.empty());
        if (noted.isPresent()) {
            replaceLast(noted.get());
        } else {
            add(blocks.paragraph(words));
        }
    }

    /// Whether the last block is a table.
    public boolean isAfterTable() {
        return listed.isEmpty() && caption.isEmpty() && !breakDue && !items.isEmpty()
                && items.getLast() instanceof DraftItem.Body(Block.FreeTable _);
    }

    /// Adds a paragraph of a quotation; neighbours are one.
    public void quotation(Line words) throws RefusedManuscript {
        endCaption();
        grow(before -> before.flatMap(block -> blocks.continued(block, words))
                .orElseGet(() -> blocks.quotation(words)));
    }

    private Block last() {
        return ((DraftItem.Body) items.getLast()).block();
    }

    private void replaceLast(Block block) {
        items.set(items.size() - 1, new DraftItem.Body(block));
    }

    /// What follows begins a page.
    public void pageBreak() throws RefusedManuscript {
        endList();
        breakDue = true;
    }

    /// Whether anything stands there by now.
    public boolean isEmpty() {
        return items.isEmpty() && listed.isEmpty();
    }

    /// Whether a heading was met by now.
    public boolean hasHeadings() {
        return items.stream().anyMatch(DraftItem.Head.class::isInstance);
    }

    private void endList() throws RefusedManuscript {
        if (!listed.isEmpty()) {
            var whole = List.copyOf(listed);
            listed.clear();
            add(blocks.list(counting, whole));
        }
    }

    private void endCaption() throws RefusedManuscript {
        if (caption.isPresent()) {
            Line words = caption.get();
            caption = Optional.empty();
            add(blocks.paragraph(words));
        }
    }

    /// The draft. Where the text has no headings, numbered lines that look like some are taken for them.
    ///
    /// @param name what stands for the title of a first part that has none
    public ManuscriptDraft done(String name) throws RefusedManuscript {
        endList();
        endCaption();
        List<DraftItem> told = hasHeadings() ? items : GuessedHeadings.in(items, blocks.language(), remarks);
        var parts = new PartsDraft(blocks, remarks, name);
        told = parts.withoutLoneTitle(told, this::title);
        return new ManuscriptDraft(title, parts.of(told), List.copyOf(assets.values()), remarks.all(), remarks.more());
    }

    /// What was read as blocks only, for a text that is put into a section: headings become strong paragraphs.
    public Fragment fragment() throws RefusedManuscript {
        endList();
        endCaption();
        var all = new ArrayList<Block>();
        for (DraftItem item : items) {
            switch (item) {
                case DraftItem.Body(Block block) -> all.add(block);
                case DraftItem.Head(int _, boolean _, String words) -> {
                    remark(Remark.Kind.PASTED_HEADING, words);
                    all.add(blocks.paragraph(new LineDraft()
                            .add(words, Set.of(Inline.Mark.STRONG)).line()));
                }
            }
        }
        return new Fragment(all, List.copyOf(assets.values()), remarks.all());
    }
}
