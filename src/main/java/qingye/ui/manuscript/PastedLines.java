package qingye.ui.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import qingye.model.block.Block;
import qingye.model.block.Inline;
import qingye.model.block.Line;
import qingye.model.block.Prose;
import qingye.model.text.Language;
import qingye.ui.line.LineBreaks;

/// Pasted blocks as lines, for places where no block can stand: an item, a cell, a title.
public final class PastedLines {

    private PastedLines() {}

    /// The lines in reading order, without blank ones.
    ///
    /// @param marked whether items of lists keep a sign or a number before them, because the place has none of its own
    public static List<Line> of(List<Block> blocks, Language language, boolean marked) {
        return blocks.stream()
                .flatMap(block -> lines(block, language, marked))
                .flatMap(line -> LineBreaks.split(line).stream())
                .filter(line -> !LineBreaks.blank(line))
                .toList();
    }

    /// The lines as one. Between Han characters stands no space.
    public static Line joined(List<Line> lines) {
        Line whole = Line.EMPTY;
        for (Line line : lines) {
            boolean parted = !whole.runs().isEmpty() && isNarrow(whole.runs().getLast(), false)
                    && isNarrow(line.runs().getFirst(), true);
            whole = LineBreaks.concat(parted ? LineBreaks.concat(whole, Line.of(" ")) : whole, line);
        }
        return whole;
    }

    private static boolean isNarrow(Inline run, boolean first) {
        return !(run instanceof Inline.Text(String text, var _)) || text.isEmpty()
                || text.charAt(first ? 0 : text.length() - 1) < 0x2E80;
    }

    /// How many pictures there are, which cannot stand in a line.
    public static int pictures(List<Block> blocks) {
        return (int) blocks.stream().filter(Block.Picture.class::isInstance).count();
    }

    private static Stream<Line> lines(Block block, Language language, boolean marked) {
        return switch (block) {
            case Block.Bullets bullets when marked -> bullets.items().in(language).stream()
                    .flatMap(items -> marked(items, bullets.numbered()).stream());
            case Block.FreeTable table -> table.grid().in(language).stream()
                    .flatMap(grid -> Stream.of(List.of(grid.caption()), grid.rows().stream().map(PastedLines::row)
                            .toList(), grid.notes()).flatMap(List::stream));
            case Block.Paragraph _, Block.Bullets _, Block.Callout _, Block.Roster _, Block.Panel _, Block.Opener _ ->
                Prose.in(block, language);
            case Block.KpiTableBlock _, Block.Goals _, Block.Picture _, Block.PictureRow _, Block.ChartBlock _ ->
                Stream.empty();
            case Block.Assessment _, Block.Index _, Block.PageBreak _ -> Stream.empty();
        };
    }

    private static List<Line> marked(List<Line> items, boolean numbered) {
        var marked = new ArrayList<Line>();
        for (Line item : items) {
            String sign = numbered ? (marked.size() + 1) + ". " : "• ";
            marked.add(LineBreaks.concat(Line.of(sign), item));
        }
        return marked;
    }

    /// The cells of a row on one line.
    private static Line row(List<Line> cells) {
        Line row = Line.EMPTY;
        for (Line cell : cells) {
            Line one = joined(LineBreaks.split(cell).stream().filter(line -> !LineBreaks.blank(line)).toList());
            boolean parted = !row.runs().isEmpty() && !one.runs().isEmpty();
            row = LineBreaks.concat(parted ? LineBreaks.concat(row, Line.of("　")) : row, one);
        }
        return row;
    }
}
