package qingye.ui.manuscript;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import qingye.model.block.Block;
import qingye.model.block.Line;
import qingye.model.block.PanelKind;
import qingye.model.id.BlockId;
import qingye.model.text.Localized;
import qingye.ui.line.LineBreaks;

/// What a block of text can be made into without losing anything: its lines become paragraphs, items of a list, or the
/// text of a box. A box with a title, a lead or pictures is only changed into another one that has room for them.
public enum Recast {
    PARAGRAPH, BULLETS, NUMBERED, CALLOUT, CASE, QUOTE, LETTER, STATEMENT;

    /// The last part of the key of its name in the bundles.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What a block can be made into, in the order of a menu; nothing for what is no text.
    public static List<Recast> of(Block block) {
        return Stream.of(values()).filter(one -> one.fits(block)).toList();
    }

    private boolean fits(Block block) {
        if (present(block).equals(Optional.of(this))) {
            return false;
        }
        return lines(block).isPresent() || panel().isPresent() && block instanceof Block.Panel;
    }

    private static Optional<Recast> present(Block block) {
        return switch (block) {
            case Block.Paragraph _ -> Optional.of(PARAGRAPH);
            case Block.Bullets bullets -> Optional.of(bullets.numbered() ? NUMBERED : BULLETS);
            case Block.Callout _ -> Optional.of(CALLOUT);
            case Block.Panel panel -> Optional.of(valueOf(panel.kind().name()));
            case Block.FreeTable _, Block.Roster _, Block.Opener _, Block.Goals _, Block.Picture _ -> Optional.empty();
            case Block.PictureRow _, Block.ChartBlock _, Block.KpiTableBlock _ -> Optional.empty();
            case Block.Assessment _, Block.Index _, Block.PageBreak _ -> Optional.empty();
        };
    }

    private Optional<PanelKind> panel() {
        return switch (this) {
            case PARAGRAPH, BULLETS, NUMBERED, CALLOUT -> Optional.empty();
            case CASE -> Optional.of(PanelKind.CASE);
            case QUOTE -> Optional.of(PanelKind.QUOTE);
            case LETTER -> Optional.of(PanelKind.LETTER);
            case STATEMENT -> Optional.of(PanelKind.STATEMENT);
        };
    }

    /// All that is written in a block, if that is nothing but lines.
    private static Optional<Localized<List<Line>>> lines(Block block) {
        return switch (block) {
            case Block.Paragraph(var _, var style, var text) ->
                style == Block.Paragraph.Style.BODY ? Optional.of(text.map(LineBreaks::split)) : Optional.empty();
            case Block.Bullets bullets -> Optional.of(bullets.items());
            case Block.Callout(var _, var words) ->
                isPlain(words) ? Optional.of(words.map(Block.Callout.Words::items)) : Optional.empty();
            case Block.Panel panel ->
                isPlain(panel) ? Optional.of(panel.words().map(Block.Panel.Content::body)) : Optional.empty();
            case Block.FreeTable _, Block.Roster _, Block.Opener _, Block.Goals _, Block.Picture _ -> Optional.empty();
            case Block.PictureRow _, Block.ChartBlock _, Block.KpiTableBlock _ -> Optional.empty();
            case Block.Assessment _, Block.Index _, Block.PageBreak _ -> Optional.empty();
        };
    }

    private static boolean isPlain(Localized<Block.Callout.Words> callout) {
        return all(callout).stream().allMatch(words -> LineBreaks.blank(words.lead()));
    }

    private static boolean isPlain(Block.Panel panel) {
        return panel.pictures().isEmpty() && !panel.numbered() && all(panel.words()).stream()
                .allMatch(words -> LineBreaks.blank(words.title()) && LineBreaks.blank(words.by()));
    }

    private static <T> Collection<T> all(Localized<T> words) {
        return words.byLanguage().values();
    }

    /// Makes a block into this. The first of what comes of it keeps its id.
    ///
    /// @param ids a new id with each call
    List<Block> made(Block block, Supplier<BlockId> ids) {
        BlockId id = block.id();
        if (!fits(block)) {
            return List.of(block);
        }
        if (block instanceof Block.Panel(var _, var _, boolean numbered, var pictures, var words)
                && panel().isPresent()) {
            return List.of(new Block.Panel(id, panel().get(), numbered, pictures, words));
        }
        Localized<List<Line>> lines = lines(block).orElseThrow();
        return switch (this) {
            case PARAGRAPH -> paragraphs(id, lines, ids);
            case BULLETS -> List.of(new Block.Bullets(id, false, lines));
            case NUMBERED -> List.of(new Block.Bullets(id, true, lines));
            case CALLOUT -> List.of(new Block.Callout(id,
                    lines.map(items -> new Block.Callout.Words(Line.EMPTY, items))));
            case CASE, QUOTE, LETTER, STATEMENT -> List.of(new Block.Panel(id, panel().orElseThrow(), false, List.of(),
                    lines.map(body -> new Block.Panel.Content(Line.EMPTY, Line.EMPTY, body))));
        };
    }

    /// One paragraph for each line, with what the same line says in other languages.
    private static List<Block> paragraphs(BlockId id, Localized<List<Line>> lines, Supplier<BlockId> ids) {
        int most = Math.max(1, all(lines).stream().mapToInt(List::size).max().orElse(1));
        var made = new ArrayList<Block>();
        for (int at = 0; at < most; at++) {
            Localized<Line> text = Localized.none();
            for (var entry : lines.byLanguage().entrySet()) {
                boolean written = at < entry.getValue().size() && !entry.getValue().get(at).runs().isEmpty();
                text = written ? text.with(entry.getKey(), entry.getValue().get(at)) : text;
            }
            made.add(new Block.Paragraph(at == 0 ? id : ids.get(), Block.Paragraph.Style.BODY, text));
        }
        return made;
    }
}
