package qingye.model.block;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import qingye.model.text.Language;
import qingye.model.text.Localized;

/// The lines written in a block.
public final class Prose {

    /// Stands for a live run where only signs are looked at.
    public static final String LIVE = "\uFFFC";

    private Prose() {}

    /// The lines of prose in a block in all its languages; none where it holds no prose.
    public static Stream<Line> in(Block block) {
        return lines(block).byLanguage().values().stream().flatMap(List::stream);
    }

    /// The lines of prose in a block in exactly that language.
    public static Stream<Line> in(Block block, Language language) {
        return lines(block).in(language).stream().flatMap(List::stream);
    }

    /// The lines of prose in a block, in reading order, in each of its languages.
    public static Localized<List<Line>> lines(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> paragraph.text().map(List::of);
            case Block.Bullets bullets -> bullets.items();
            case Block.Callout callout ->
                callout.words().map(words -> all(Stream.of(List.of(words.lead()), words.items())));
            case Block.FreeTable table -> table.grid().map(grid -> all(
                    Stream.of(List.of(grid.caption()), flat(grid.rows()), grid.notes())));
            case Block.Roster roster -> roster.items().map(items -> all(
                    Stream.of(List.of(items.title()), flat(items.rows()))));
            case Block.Panel panel -> panel.words().map(words -> all(
                    Stream.of(List.of(words.title(), words.by()), words.body())));
            case Block.Opener opener -> opener.words().map(words -> all(
                    Stream.of(List.of(words.slogan()), words.results(), words.aims())));
            case Block.ChartBlock chart -> chart.legend().map(Prose::legend);
            case Block.Picture picture -> picture.legend().map(Prose::legend);
            case Block.PictureRow row -> row.legends().map(legends -> all(legends.stream().map(Prose::legend)));
            case Block.KpiTableBlock _, Block.Goals _, Block.Assessment _, Block.Index _, Block.PageBreak _ ->
                Localized.none();
        };
    }

    /// The block with every line of that language changed.
    public static Block map(Block block, Language language, UnaryOperator<Line> change) {
        return switch (block) {
            case Block.Paragraph(var id, var style, var text) ->
                new Block.Paragraph(id, style, only(text, language, change));
            case Block.Bullets(var id, var numbered, var items) -> new Block.Bullets(
                    id, numbered, only(items, language, lines -> lines.stream().map(change).toList()));
            case Block.Callout(var id, var words) ->
                new Block.Callout(id, only(words, language, one -> one.map(change)));
            case Block.FreeTable(var id, var layout, var grid) ->
                new Block.FreeTable(id, layout, only(grid, language, one -> one.map(change)));
            case Block.Roster(var id, var kind, var without, var items) ->
                new Block.Roster(id, kind, without, only(items, language, one -> one.map(change)));
            case Block.Panel(var id, var kind, var numbered, var pictures, var words) -> new Block.Panel(
                    id, kind, numbered, pictures, only(words, language, one -> one.map(change)));
            case Block.Opener(var id, var goals, var contents, var words) ->
                new Block.Opener(id, goals, contents, only(words, language, one -> one.map(change)));
            case Block.ChartBlock(var id, var kind, var indicators, var years, var legend) -> new Block.ChartBlock(
                    id, kind, indicators, years, only(legend, language, one -> legend(one, change)));
            case Block.Picture(var id, var asset, var share, var crop, var legend) -> new Block.Picture(
                    id, asset, share, crop, only(legend, language, one -> legend(one, change)));
            case Block.PictureRow(var id, var pictures, var legends) -> new Block.PictureRow(id, pictures,
                    only(legends, language, some -> some.stream().map(one -> legend(one, change)).toList()));
            case Block.KpiTableBlock _, Block.Goals _, Block.Assessment _, Block.Index _, Block.PageBreak _ -> block;
        };
    }

    /// Whether something live can stand in its lines: captions of pictures and charts are words only.
    public static boolean holdsLive(Block block) {
        return switch (block) {
            case Block.Paragraph _, Block.Bullets _, Block.Callout _, Block.FreeTable _, Block.Roster _ -> true;
            case Block.Panel _, Block.Opener _ -> true;
            case Block.ChartBlock _, Block.Picture _, Block.PictureRow _ -> false;
            case Block.KpiTableBlock _, Block.Goals _, Block.Assessment _, Block.Index _, Block.PageBreak _ -> false;
        };
    }

    /// The line with one sign, [#LIVE], in the place of each live run: places in it are places of the caret.
    public static String signs(Line line) {
        return line.runs().stream()
                .map(run -> run instanceof Inline.Text(String text, var _) ? text : LIVE)
                .collect(Collectors.joining());
    }

    private static List<Line> legend(Block.Legend legend) {
        return List.of(Line.of(legend.caption()), Line.of(legend.alternative()));
    }

    /// @throws IllegalArgumentException if something live was put into it
    private static Block.Legend legend(Block.Legend legend, UnaryOperator<Line> change) {
        return new Block.Legend(
                words(change.apply(Line.of(legend.caption()))), words(change.apply(Line.of(legend.alternative()))));
    }

    private static String words(Line line) {
        String words = signs(line);
        if (words.contains(LIVE)) {
            throw new IllegalArgumentException("a caption holds nothing live: " + words);
        }
        return words;
    }

    private static <T> Localized<T> only(Localized<T> text, Language language, Function<T, T> change) {
        return text.in(language).map(present -> text.with(language, change.apply(present))).orElse(text);
    }

    private static List<Line> all(Stream<List<Line>> parts) {
        return parts.flatMap(List::stream).toList();
    }

    private static List<Line> flat(List<List<Line>> rows) {
        return rows.stream().flatMap(List::stream).toList();
    }
}
