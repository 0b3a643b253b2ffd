package qingye.model.block;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import qingye.model.text.Language;
import qingye.model.text.Localized;

/// The lines written in a block.
public final class Prose {

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
            case Block.ChartBlock _, Block.KpiTableBlock _, Block.Picture _ ->
                Localized.none();
            case Block.PictureRow _, Block.Goals _, Block.PageBreak _ ->
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
            case Block.ChartBlock _, Block.KpiTableBlock _, Block.Picture _ ->
                block;
            case Block.PictureRow _, Block.Goals _, Block.PageBreak _ ->
                block;
        };
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
