package qingye.ui.answer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import qingye.model.Snapshot;
import qingye.model.block.Block;
import qingye.model.block.Inline;
import qingye.model.block.Line;
import qingye.model.text.Language;
import qingye.text.Messages;
import qingye.ui.manuscript.BlockKinds;

/// What blocks are called: by their caption or title where they have one, else by their kind.
final class BlockNames {

    private final Snapshot report;
    private final Messages messages;
    private final Language language;

    BlockNames(Snapshot report, Messages messages) {
        this.report = report;
        this.messages = messages;
        this.language = report.report().language();
    }

    /// Whether people know it by a caption or title of its own.
    static boolean captioned(Block block) {
        return switch (block) {
            case Block.FreeTable _, Block.Roster _, Block.Panel _, Block.Picture _, Block.PictureRow _ -> true;
            case Block.ChartBlock _, Block.Assessment _ -> true;
            case Block.Paragraph _, Block.Bullets _, Block.Callout _, Block.KpiTableBlock _, Block.Opener _ -> false;
            case Block.Goals _, Block.Index _, Block.PageBreak _ -> false;
        };
    }

    /// What a block is called.
    String name(Block block) {
        String kind = messages.text("chapter.block." + BlockKinds.key(block));
        return caption(block).filter(words -> !words.isBlank())
                .map(words -> messages.text("answer.block", kind, words)).orElse(kind);
    }

    private Optional<String> caption(Block block) {
        return switch (block) {
            case Block.FreeTable table -> table.grid().best(language).map(grid -> words(grid.caption()));
            case Block.Roster roster -> roster.items().best(language).map(items -> words(items.title()));
            case Block.Panel panel -> panel.words().best(language).map(content -> words(content.title()));
            case Block.Picture picture -> picture.legend().best(language).map(Block.Legend::caption);
            case Block.PictureRow row -> row.legends().best(language).map(legends -> legends.stream()
                    .map(Block.Legend::caption).filter(one -> !one.isBlank()).findFirst().orElse(""));
            case Block.ChartBlock chart -> chart.legend().best(language).map(Block.Legend::caption);
            case Block.KpiTableBlock table -> report.tables().table(table.table())
                    .flatMap(one -> one.title().best(language));
            case Block.Paragraph(var _, var _, var text) -> text.best(language).map(BlockNames::beginning);
            case Block.Bullets(var _, var _, var items) -> items.best(language).map(List::stream)
                    .flatMap(lines -> lines.findFirst()).map(BlockNames::beginning);
            case Block.Callout(var _, var lead) -> lead.best(language).map(one -> beginning(one.lead()));
            case Block.Opener opener -> opener.words().best(language).map(front -> words(front.slogan()));
            case Block.Goals _, Block.Assessment _, Block.Index _, Block.PageBreak _ -> Optional.empty();
        };
    }

    private static String beginning(Line line) {
        String all = words(line);
        int most = 24;
        return all.codePointCount(0, all.length()) <= most
                ? all
                : all.substring(0, all.offsetByCodePoints(0, most)) + "…";
    }

    private static String words(Line line) {
        return line.runs().stream()
                .map(run -> run instanceof Inline.Text(String text, var _) ? text : "…")
                .collect(Collectors.joining());
    }
}
