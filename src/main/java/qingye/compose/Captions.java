package qingye.compose;

import qingye.model.Snapshot;
import qingye.model.block.Block;
import qingye.model.block.Inline;
import qingye.model.block.Line;
import qingye.model.table.KpiTable;
import qingye.model.text.Localized;

/// What a table, a picture or another thing that stands out of the text is called where text speaks of it.
final class Captions {

    private final Snapshot snapshot;
    private final Wording wording;

    Captions(Snapshot snapshot, Wording wording) {
        this.snapshot = snapshot;
        this.wording = wording;
    }

    /// The words of its caption or title, without live runs; empty if it has none.
    String of(Block block) {
        return switch (block) {
            case Block.KpiTableBlock kpi -> snapshot.tables().table(kpi.table())
                    .map(KpiTable::title)
                    .map(wording::name)
                    .orElse("");
            case Block.FreeTable table -> line(table.grid().map(Block.FreeTable.Grid::caption));
            case Block.Roster roster -> line(roster.items().map(Block.Roster.Items::title));
            case Block.Panel panel -> line(panel.words().map(Block.Panel.Content::title));
            case Block.Picture picture -> wording.name(picture.legend().map(Block.Legend::caption));
            case Block.ChartBlock chart -> wording.name(chart.legend().map(Block.Legend::caption));
            case Block.PictureRow row -> wording.name(row.legends()
                    .map(legends -> legends.isEmpty() ? "" : legends.getFirst().caption()));
            case Block.Paragraph _, Block.Bullets _, Block.Callout _ -> "";
            case Block.Opener _, Block.Goals _, Block.Assessment _, Block.Index _, Block.PageBreak _ -> "";
        };
    }

    private String line(Localized<Line> line) {
        return wording.name(line.map(Captions::words));
    }

    private static String words(Line line) {
        var words = new StringBuilder();
        line.runs().forEach(run -> {
            if (run instanceof Inline.Text(String text, var _)) {
                words.append(text);
            }
        });
        return words.toString();
    }
}
