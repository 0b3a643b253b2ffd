package qingye.exchange.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import qingye.model.block.Block;
import qingye.model.block.Crop;
import qingye.model.block.Line;
import qingye.model.block.PanelKind;
import qingye.model.block.RosterKind;
import qingye.model.id.AssetId;
import qingye.model.id.BlockId;
import qingye.model.text.Language;
import qingye.model.text.Localized;

/// Makes blocks of what was read: the one place that knows what kinds of blocks a text from elsewhere can become.
///
/// @param ids a new id with each call
/// @param language the text is written in
public record Blocks(Supplier<BlockId> ids, Language language) {

    /// Running text.
    public Block paragraph(Line text) {
        return new Block.Paragraph(ids.get(), Block.Paragraph.Style.BODY, Localized.of(language, text));
    }

    /// The first words under a chapter title.
    public Block lead(Line text) {
        return new Block.Paragraph(ids.get(), Block.Paragraph.Style.LEAD, Localized.of(language, text));
    }

    /// A list.
    public Block list(boolean numbered, List<Line> items) {
        return new Block.Bullets(ids.get(), numbered, Localized.of(language, List.copyOf(items)));
    }

    /// A box with a line its items go on from.
    public Block callout(Line lead, List<Line> items) {
        return new Block.Callout(ids.get(), Localized.of(language, new Block.Callout.Words(lead, items)));
    }

    /// A table with a header row.
    ///
    /// @param rows at least one with at least one cell; shorter ones are filled up
    public Block table(Line caption, List<List<Line>> rows) {
        int width = rows.stream().mapToInt(List::size).max().orElse(1);
        var even = new ArrayList<List<Line>>();
        for (List<Line> row : rows) {
            var filled = new ArrayList<>(row);
            while (filled.size() < width) {
                filled.add(Line.EMPTY);
            }
            even.add(filled);
        }
        return table(Block.FreeTable.Layout.USUAL, new Block.FreeTable.Grid(caption, even));
    }

    /// A table with its merged areas.
    public Block table(Block.FreeTable.Layout layout, TableDraft draft) {
        return table(layout, new Block.FreeTable.Grid(
                Line.EMPTY, draft.rows(layout.labels()), draft.merges(layout.labels()), List.of()));
    }

    private Block table(Block.FreeTable.Layout layout, Block.FreeTable.Grid grid) {
        var rows = new ArrayList<>(grid.rows());
        if (layout.header()) {
            rows.set(0, rows.getFirst().stream().map(LineDraft::unstressed).toList());
        }
        return new Block.FreeTable(ids.get(), layout, Localized.of(language,
                new Block.FreeTable.Grid(grid.caption(), rows, grid.merges(), grid.notes())));
    }

    /// The same table with one note more; empty if the block is no table.
    public Optional<Block> noted(Block block, Line note) {
        return block instanceof Block.FreeTable table
                ? table.grid().in(language).map(grid -> {
                    var notes = new ArrayList<>(grid.notes());
                    notes.add(note);
                    return new Block.FreeTable(table.id(), table.layout(), Localized.of(language,
                            new Block.FreeTable.Grid(grid.caption(), grid.rows(), grid.merges(), notes)));
                })
                : Optional.empty();
    }

    /// Words of somebody.
    public Block quotation(Line words) {
        return panel(PanelKind.QUOTE, false, new Block.Panel.Content(Line.EMPTY, Line.EMPTY, List.of(words)),
                List.of());
    }

    /// The same quotation with one paragraph more; empty if the block is none.
    public Optional<Block> continued(Block block, Line words) {
        return block instanceof Block.Panel panel && panel.kind() == PanelKind.QUOTE
                ? panel.words().in(language).map(content -> {
                    var body = new ArrayList<>(content.body());
                    body.add(words);
                    return new Block.Panel(panel.id(), panel.kind(), panel.numbered(), panel.pictures(),
                            Localized.of(language, new Block.Panel.Content(content.title(), content.by(), body)));
                })
                : Optional.empty();
    }

    /// A case: a box around text.
    public Block example(Line title, List<Line> body, List<AssetId> pictures) {
        return panel(PanelKind.CASE, false, new Block.Panel.Content(title, Line.EMPTY, body), pictures);
    }

    /// Text that stands apart.
    ///
    /// @param numbered whether its paragraphs are numbered points
    public Block panel(PanelKind kind, boolean numbered, Block.Panel.Content words, List<AssetId> pictures) {
        return new Block.Panel(ids.get(), kind, numbered, pictures, Localized.of(language, words));
    }

    /// A list whose items have named parts.
    ///
    /// @param without the parts its table does not have
    /// @param rows each with all parts of the kind
    public Block roster(RosterKind kind, Set<String> without, List<List<Line>> rows) {
        return new Block.Roster(
                ids.get(), kind, without, Localized.of(language, new Block.Roster.Items(Line.EMPTY, rows)));
    }

    /// The same roster with more items; empty if the block is none of that kind.
    public Optional<Block> continued(Block block, RosterKind kind, List<List<Line>> rows) {
        return block instanceof Block.Roster roster && roster.kind() == kind
                ? roster.items().in(language).map(items -> {
                    var all = new ArrayList<>(items.rows());
                    all.addAll(rows);
                    return new Block.Roster(roster.id(), kind, roster.without(),
                            Localized.of(language, new Block.Roster.Items(items.title(), all)));
                })
                : Optional.empty();
    }

    /// Sustainable development goals.
    public Block goals(Set<Integer> goals) {
        return new Block.Goals(ids.get(), goals);
    }

    /// What a chapter opens with.
    public Block.Opener opener(Set<Integer> goals, boolean contents, Block.Opener.Front words) {
        return new Block.Opener(ids.get(), goals, contents, Localized.of(language, words));
    }

    /// Pictures side by side.
    ///
    /// @param legends one for each
    public Block pictureRow(List<AssetId> pictures, List<Block.Legend> legends) {
        return new Block.PictureRow(ids.get(), pictures, Localized.of(language, legends));
    }

    /// A picture.
    ///
    /// @param share its width as a share of the text column
    /// @param crop the part of it that is shown
    public Block picture(AssetId asset, double share, Crop crop, String alternative) {
        double kept = Math.clamp(Math.round(share * 100) / 100.0, 0.1, 1.0);
        return new Block.Picture(ids.get(), asset, kept, crop,
                Localized.of(language, new Block.Legend("", alternative)));
    }

    /// A page break.
    public Block pageBreak() {
        return new Block.PageBreak(ids.get());
    }

    /// The same block with that caption; empty if it takes none, or has one.
    public Optional<Block> captioned(Block block, Line caption) {
        if (block instanceof Block.Picture picture) {
            Block.Legend before = picture.legend().in(language).orElse(new Block.Legend("", ""));
            return before.caption().isEmpty()
                    ? Optional.of(new Block.Picture(picture.id(), picture.asset(), picture.share(), picture.crop(),
                            Localized.of(language,
                                    new Block.Legend(LineDraft.title(caption), before.alternative()))))
                    : Optional.empty();
        }
        if (block instanceof Block.FreeTable table) {
            return table.grid().in(language)
                    .filter(before -> before.caption().runs().isEmpty())
                    .map(before -> new Block.FreeTable(table.id(), table.layout(), Localized.of(language,
                            new Block.FreeTable.Grid(caption, before.rows(), before.merges(), before.notes()))));
        }
        if (block instanceof Block.Roster roster) {
            return roster.items().in(language)
                    .filter(before -> before.title().runs().isEmpty())
                    .map(before -> new Block.Roster(roster.id(), roster.kind(), roster.without(), Localized.of(language,
                            new Block.Roster.Items(caption, before.rows()))));
        }
        return Optional.empty();
    }
}
