package qingye.ui.manuscript;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

import qingye.model.block.Block;
import qingye.model.block.Inline;
import qingye.model.block.Prose;
import qingye.model.text.Language;
import qingye.model.text.Localized;

/// What can be said of any block, whatever its kind.
public final class BlockKinds {

    private BlockKinds() {}

    /// The last part of the key of its name in the bundles.
    public static String key(Block block) {
        return switch (block) {
            case Block.Paragraph _ -> "paragraph";
            case Block.Bullets _ -> "bullets";
            case Block.Callout _ -> "callout";
            case Block.KpiTableBlock _ -> "kpi";
            case Block.FreeTable _ -> "table";
            case Block.Picture _ -> "picture";
            case Block.ChartBlock _ -> "chart";
            case Block.Roster roster -> roster.kind().name().toLowerCase(Locale.ROOT);
            case Block.Panel panel -> panel.kind().name().toLowerCase(Locale.ROOT);
            case Block.Opener _ -> "opener";
            case Block.Goals _ -> "goals";
            case Block.PictureRow _ -> "pictures";
            case Block.Assessment assessment -> "assessment_" + assessment.kind().name().toLowerCase(Locale.ROOT);
            case Block.Index index -> "index_" + index.kind().name().toLowerCase(Locale.ROOT);
            case Block.PageBreak _ -> "break";
        };
    }

    /// The languages something is written in.
    public static Collection<Language> languages(Block block) {
        return words(block).byLanguage().keySet();
    }

    private static Localized<?> words(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> paragraph.text();
            case Block.Bullets bullets -> bullets.items();
            case Block.Callout callout -> callout.words();
            case Block.FreeTable table -> table.grid();
            case Block.Picture picture -> picture.legend();
            case Block.ChartBlock chart -> chart.legend();
            case Block.Roster roster -> roster.items();
            case Block.Panel panel -> panel.words();
            case Block.Opener opener -> opener.words();
            case Block.PictureRow row -> row.legends();
            case Block.KpiTableBlock _, Block.Goals _, Block.Assessment _, Block.Index _, Block.PageBreak _ ->
                Localized.none();
        };
    }

    /// The live figures in it, in reading order.
    public static List<Inline.Numeric> figures(Block block, Language language) {
        return Prose.in(block, language)
                .flatMap(line -> line.runs().stream())
                .filter(Inline.Numeric.class::isInstance)
                .map(Inline.Numeric.class::cast)
                .toList();
    }

    /// How much is written, the way it is counted in Chinese: each character of Chinese, each word of other scripts,
    /// each figure.
    public static int words(Block block, Language language) {
        return Prose.in(block, language)
                .flatMap(line -> line.runs().stream())
                .mapToInt(run -> run instanceof Inline.Text(String text, var _) ? words(text) : 1)
                .sum();
    }

    private static int words(String text) {
        int count = 0;
        boolean inWord = false;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int sign = text.codePointAt(at);
            boolean letter = Character.isLetterOrDigit(sign);
            boolean chinese = Character.isIdeographic(sign);
            if (chinese || letter && !inWord) {
                count++;
            }
            inWord = letter && !chinese;
        }
        return count;
    }
}
