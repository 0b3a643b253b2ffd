package qingye.model.form;

import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import qingye.model.block.Block;
import qingye.model.id.AssetId;
import qingye.model.id.BlockId;
import qingye.model.id.IndicatorId;
import qingye.model.id.TableId;
import qingye.model.text.Localized;

/// The readable form of a block: its kind, its settings, and its text per language. What is read back is equal to what
/// was written.
public final class BlockForm {

    private BlockForm() {}

    /// A block in its readable form.
    ///
    /// @param kind one word
    /// @param setting what does not depend on the language; may be empty
    /// @param text the words per language
    public record Written(String kind, String setting, Localized<String> text) {}

    /// The readable form.
    public static Written write(Block block) {
        return switch (block) {
            case Block.Paragraph(var _, var style, var text) -> new Written(
                    "paragraph", style == Block.Paragraph.Style.LEAD ? "style=lead" : "", text.map(LineForm::write));
            case Block.Bullets(var _, var numbered, var items) -> new Written(
                    "bullets", numbered ? "numbered" : "", items.map(ListForm::items));
            case Block.Callout(var _, var words) -> new Written("callout", "", words.map(ListForm::callout));
            case Block.KpiTableBlock(var _, var table, var years) -> new Written(
                    "kpi", years.isEmpty() ? "table=" + table : "table=" + table + " years=" + years(years),
                    Localized.none());
            case Block.FreeTable(var _, var grid) -> new Written("table", "", grid.map(GridForm::write));
            case Block.Picture(var _, var asset, var share, var legend) -> new Written(
                    "picture", "asset=" + asset + " share=" + share, legend.map(BlockForm::legend));
            case Block.ChartBlock(var _, var kind, var indicators, var years, var legend) -> new Written(
                    "chart", "kind=" + kind.name().toLowerCase(Locale.ROOT) + " indicators=" + codes(indicators)
                            + " years=" + years(years),
                    legend.map(BlockForm::legend));
            case Block.PageBreak _ -> new Written("break", "", Localized.none());
        };
    }

    /// Reads a readable form.
    ///
    /// @throws IllegalArgumentException if the kind is unknown, or a setting is missing or wrong
    public static Block read(BlockId id, Written written) {
        var settings = Settings.read(written.setting());
        var text = written.text();
        return switch (written.kind()) {
            case "paragraph" -> new Block.Paragraph(
                    id,
                    settings.get("style", "body").equals("lead")
                            ? Block.Paragraph.Style.LEAD
                            : Block.Paragraph.Style.BODY,
                    text.map(LineForm::read));
            case "bullets" -> new Block.Bullets(id, settings.has("numbered"), text.map(ListForm::readItems));
            case "callout" -> new Block.Callout(id, text.map(ListForm::readCallout));
            case "kpi" -> new Block.KpiTableBlock(id, new TableId(settings.get("table")), settings.years("years"));
            case "table" -> new Block.FreeTable(id, text.map(GridForm::read));
            case "picture" -> new Block.Picture(
                    id, new AssetId(settings.get("asset")), settings.share("share"), text.map(BlockForm::readLegend));
            case "chart" -> new Block.ChartBlock(
                    id,
                    Block.ChartBlock.Kind.valueOf(settings.get("kind").toUpperCase(Locale.ROOT)),
                    settings.list("indicators").stream().map(IndicatorId::new).toList(),
                    settings.years("years"),
                    text.map(BlockForm::readLegend));
            case "break" -> new Block.PageBreak(id);
            default -> throw new IllegalArgumentException("unknown kind of block: " + written.kind());
        };
    }

    private static String years(List<Year> years) {
        return years.stream().map(Year::toString).collect(Collectors.joining(","));
    }

    private static String codes(List<IndicatorId> indicators) {
        return indicators.stream().map(IndicatorId::code).collect(Collectors.joining(","));
    }

    private static String legend(Block.Legend legend) {
        return legend.caption() + "\nalt: " + legend.alternative();
    }

    private static Block.Legend readLegend(String form) {
        List<String> lines = form.lines().toList();
        String alternative = lines.size() < 2 ? "" : lines.get(1);
        return new Block.Legend(
                lines.isEmpty() ? "" : lines.getFirst(),
                alternative.startsWith("alt:") ? alternative.substring("alt:".length()).strip() : alternative);
    }
}
