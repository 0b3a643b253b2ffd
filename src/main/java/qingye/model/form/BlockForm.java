package qingye.model.form;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import qingye.model.block.AssessmentKind;
import qingye.model.block.Block;
import qingye.model.block.Crop;
import qingye.model.block.IndexKind;
import qingye.model.block.PanelKind;
import qingye.model.block.RosterKind;
import qingye.model.id.AssetId;
import qingye.model.id.BlockId;
import qingye.model.id.IndicatorId;
import qingye.model.id.RowId;
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
            case Block.KpiTableBlock(var _, var table, var years, var rows) -> new Written(
                    "kpi",
                    words("table=" + table, list("years", years), list("rows", rows)),
                    Localized.none());
            case Block.FreeTable(var _, var layout, var grid) ->
                new Written("table", layout(layout), grid.map(GridForm::write));
            case Block.Roster(var _, var kind, var without, var items) -> new Written(
                    "roster", words("kind=" + word(kind), list("without", without)), items.map(GridForm::items));
            case Block.Panel(var _, var kind, var numbered, var pictures, var words) -> new Written(
                    "panel",
                    words("kind=" + word(kind), numbered ? "numbered" : "", list("pictures", pictures)),
                    words.map(PanelForm::panel));
            case Block.Opener(var _, var goals, var contents, var words) -> new Written(
                    "opener", words(list("goals", goals), contents ? "contents" : ""), words.map(PanelForm::opener));
            case Block.Goals(var _, var goals) -> new Written("goals", list("goals", goals), Localized.none());
            case Block.Picture(var _, var asset, var share, var crop, var legend) -> new Written(
                    "picture", words("asset=" + asset, "share=" + share, crop(crop)), legend.map(BlockForm::legend));
            case Block.PictureRow(var _, var pictures, var legends) ->
                new Written("pictures", list("assets", pictures), legends.map(BlockForm::legends));
            case Block.ChartBlock(var _, var kind, var indicators, var years, var legend) -> new Written(
                    "chart",
                    words("kind=" + word(kind), "indicators=" + codes(indicators), "years=" + joined(years)),
                    legend.map(BlockForm::legend));
            case Block.Assessment(var _, var kind, var compared) ->
                new Written("assessment", words("kind=" + word(kind), compared ? "" : "alone"), Localized.none());
            case Block.Index(var _, var kind, var standard) -> new Written(
                    "index", words("kind=" + word(kind), "standard=" + standard), Localized.none());
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
            case "kpi" -> new Block.KpiTableBlock(
                    id,
                    new TableId(settings.get("table")),
                    settings.years("years"),
                    settings.set("rows", RowId::new));
            case "table" -> new Block.FreeTable(id, readLayout(settings), text.map(GridForm::read));
            case "roster" -> {
                var kind = settings.constant("kind", RosterKind.class);
                yield new Block.Roster(
                        id,
                        kind,
                        settings.set("without", part -> part),
                        text.map(form -> GridForm.readItems(form, kind.parts().size())));
            }
            case "panel" -> new Block.Panel(
                    id,
                    settings.constant("kind", PanelKind.class),
                    settings.has("numbered"),
                    settings.list("pictures").stream().map(AssetId::new).toList(),
                    text.map(PanelForm::readPanel));
            case "opener" -> new Block.Opener(
                    id, settings.set("goals", Integer::valueOf), settings.has("contents"),
                    text.map(PanelForm::readOpener));
            case "goals" -> new Block.Goals(id, settings.set("goals", Integer::valueOf));
            case "picture" -> new Block.Picture(
                    id,
                    new AssetId(settings.get("asset")),
                    settings.share("share"),
                    settings.has("crop") ? readCrop(settings) : Crop.NONE,
                    text.map(BlockForm::readLegend));
            case "pictures" -> new Block.PictureRow(
                    id, settings.list("assets").stream().map(AssetId::new).toList(), text.map(BlockForm::readLegends));
            case "chart" -> new Block.ChartBlock(
                    id,
                    settings.constant("kind", Block.ChartBlock.Kind.class),
                    settings.list("indicators").stream().map(IndicatorId::new).toList(),
                    settings.years("years"),
                    text.map(BlockForm::readLegend));
            case "assessment" -> new Block.Assessment(
                    id, settings.constant("kind", AssessmentKind.class), !settings.has("alone"));
            case "index" -> new Block.Index(
                    id, settings.constant("kind", IndexKind.class), settings.get("standard"));
            case "break" -> new Block.PageBreak(id);
            default -> throw new IllegalArgumentException("unknown kind of block: " + written.kind());
        };
    }

    private static String words(String... words) {
        return Stream.of(words).filter(word -> !word.isEmpty()).collect(Collectors.joining(" "));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String joined(Collection<?> items) {
        return items.stream().map(Object::toString).collect(Collectors.joining(","));
    }

    private static String list(String name, Collection<?> items) {
        return items.isEmpty() ? "" : name + "=" + joined(items);
    }

    private static String layout(Block.FreeTable.Layout layout) {
        return words(
                layout.header() ? "" : "headless",
                layout.labels() == 1 ? "" : "labels=" + layout.labels(),
                layout.landscape() ? "landscape" : "");
    }

    private static Block.FreeTable.Layout readLayout(Settings settings) {
        return new Block.FreeTable.Layout(
                !settings.has("headless"), Integer.parseInt(settings.get("labels", "1")), settings.has("landscape"));
    }

    private static String crop(Crop crop) {
        return crop.equals(Crop.NONE)
                ? ""
                : "crop=" + crop.left() + "," + crop.top() + "," + crop.width() + "," + crop.height();
    }

    private static Crop readCrop(Settings settings) {
        List<Double> sides = settings.list("crop").stream().map(Double::valueOf).toList();
        if (sides.size() != 4) {
            throw new IllegalArgumentException("a crop has four sides: " + settings.get("crop"));
        }
        return new Crop(sides.get(0), sides.get(1), sides.get(2), sides.get(3));
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

    private static String legends(List<Block.Legend> legends) {
        return legends.stream().map(BlockForm::legend).collect(Collectors.joining("\n"));
    }

    private static List<Block.Legend> readLegends(String form) {
        List<String> lines = form.lines().toList();
        return IntStream.range(0, (lines.size() + 1) / 2)
                .mapToObj(at -> readLegend(
                        String.join("\n", lines.subList(2 * at, Math.min(lines.size(), 2 * at + 2)))))
                .toList();
    }
}
