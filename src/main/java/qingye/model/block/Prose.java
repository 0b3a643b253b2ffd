package qingye.model.block;

import java.util.List;
import java.util.stream.Stream;

/// The lines written in a block, in all its languages.
public final class Prose {

    private Prose() {}

    /// The lines of prose in a block; none where it holds no prose.
    public static Stream<Line> in(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> paragraph.text().byLanguage().values().stream();
            case Block.Bullets bullets -> bullets.items().byLanguage().values().stream().flatMap(List::stream);
            case Block.Callout callout -> callout.words().byLanguage().values().stream()
                    .flatMap(words -> Stream.concat(Stream.of(words.lead()), words.items().stream()));
            case Block.FreeTable table -> table.grid().byLanguage().values().stream()
                    .flatMap(grid -> Stream.concat(
                            Stream.of(grid.caption()), grid.rows().stream().flatMap(List::stream)));
            case Block.ChartBlock _, Block.KpiTableBlock _, Block.Picture _, Block.PageBreak _ -> Stream.empty();
        };
    }
}
