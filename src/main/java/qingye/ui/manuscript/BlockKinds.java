package qingye.ui.manuscript;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import qingye.model.block.Block;
import qingye.model.block.Inline;
import qingye.model.block.Line;
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
            case Block.KpiTableBlock _, Block.PageBreak _ -> Localized.none();
        };
    }

    /// Its lines in exactly that language.
    public static List<Line> lines(Block block, Language language) {
        var lines = new ArrayList<Line>();
        switch (block) {
            case Block.Paragraph paragraph -> paragraph.text().in(language).ifPresent(lines::add);
            case Block.Bullets bullets -> bullets.items().in(language).ifPresent(lines::addAll);
            case Block.Callout callout -> callout.words().in(language).ifPresent(words -> {
                lines.add(words.lead());
                lines.addAll(words.items());
            });
            case Block.FreeTable table -> table.grid().in(language).ifPresent(grid -> {
                lines.add(grid.caption());
                grid.rows().forEach(lines::addAll);
            });
            case Block.Picture picture ->
                picture.legend().in(language).ifPresent(legend -> lines.add(Line.of(legend.caption())));
            case Block.ChartBlock chart ->
                chart.legend().in(language).ifPresent(legend -> lines.add(Line.of(legend.caption())));
            case Block.KpiTableBlock _, Block.PageBreak _ -> {
                // nothing is written in them
            }
        }
        return lines;
    }

    /// The live figures in it, in reading order.
    public static List<Inline.Figure> figures(Block block, Language language) {
        return lines(block, language).stream()
                .flatMap(line -> line.runs().stream())
                .filter(Inline.Figure.class::isInstance)
                .map(Inline.Figure.class::cast)
                .toList();
    }

    /// How much is written, the way it is counted in Chinese: each character of Chinese, each word of other scripts,
    /// each figure.
    public static int words(Block block, Language language) {
        return lines(block, language).stream()
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
