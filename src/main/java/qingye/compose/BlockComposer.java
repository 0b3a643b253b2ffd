package qingye.compose;

import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import qingye.document.Bytes;
import qingye.document.Chart;
import qingye.document.Element;
import qingye.document.Span;
import qingye.model.Snapshot;
import qingye.model.block.Asset;
import qingye.model.block.Block;
import qingye.model.block.Line;
import qingye.model.block.PictureHeader;
import qingye.model.id.BlockId;
import qingye.model.id.IndicatorId;
import qingye.model.indicator.Indicator;
import qingye.model.indicator.Value;
import qingye.model.indicator.ValueKey;
import qingye.model.text.Localized;
import qingye.text.Traditional;

/// Turns a block of a section into elements of the document.
final class BlockComposer {

    private final Snapshot snapshot;
    private final Wording wording;
    private final Lines lines;
    private final KpiTableComposer kpiTables;
    private final FreeTableComposer freeTables;

    BlockComposer(Snapshot snapshot, Wording wording, NoteMarks notes) {
        this.snapshot = snapshot;
        this.wording = wording;
        this.lines = new Lines(snapshot, wording);
        this.kpiTables = new KpiTableComposer(snapshot.figures(), wording, notes);
        this.freeTables = new FreeTableComposer(lines);
    }

    /// The elements of a block: none where nothing is written yet.
    List<Element> compose(Block block) {
        String id = block.id().value();
        return switch (block) {
            case Block.Paragraph(BlockId _, var style, var text) -> paragraphs(id, style, wording.line(text, id));
            case Block.Bullets(BlockId _, boolean numbered, var items) -> {
                List<Line> chosen = wording.choose(items, Wording::traditional, List.of(), id);
                yield chosen.isEmpty()
                        ? List.of()
                        : List.of(new Element.Bullets(id, numbered, lines.spans(chosen)));
            }
            case Block.Callout(BlockId _, var words) -> callout(id, words);
            case Block.KpiTableBlock(BlockId _, var table, var years) -> snapshot.tables().table(table)
                    .map(found -> List.<Element>of(new Element.TableElement(
                            id, kpiTables.compose(found, years))))
                    .orElseGet(() -> missing(id));
            case Block.FreeTable(BlockId _, var grid) -> freeTable(id, grid);
            case Block.Picture picture -> picture(id, picture);
            case Block.ChartBlock chart -> chart(id, chart);
            case Block.PageBreak _ -> List.of(new Element.PageBreak(id));
        };
    }

    private List<Element> missing(String place) {
        wording.gap(Composed.Kind.TARGET, place);
        return List.of();
    }

    /// A line break typed inside a paragraph begins another printed paragraph.
    private List<Element> paragraphs(String id, Block.Paragraph.Style style, Line line) {
        var printed = switch (style) {
            case BODY -> Element.Paragraph.Style.BODY;
            case LEAD -> Element.Paragraph.Style.LEAD;
        };
        var elements = new ArrayList<Element>();
        var spans = new ArrayList<Span>();
        for (Span span : lines.spans(line)) {
            if (!(span instanceof Span.Text(String text, var marks)) || text.indexOf('\n') < 0) {
                spans.add(span);
                continue;
            }
            String[] parts = text.split("\n", -1);
            for (int at = 0; at < parts.length; at++) {
                if (at > 0) {
                    flush(elements, id, printed, spans);
                }
                if (!parts[at].isEmpty()) {
                    spans.add(new Span.Text(parts[at], marks));
                }
            }
        }
        flush(elements, id, printed, spans);
        return elements;
    }

    private static void flush(
            List<Element> elements, String id, Element.Paragraph.Style style, List<Span> spans) {
        if (!spans.isEmpty()) {
            String own = elements.isEmpty() ? id : id + "." + (elements.size() + 1);
            elements.add(new Element.Paragraph(own, style, spans));
            spans.clear();
        }
    }

    private List<Element> callout(String id, Localized<Block.Callout.Words> words) {
        var chosen = wording.choose(
                words,
                simplified -> new Block.Callout.Words(
                        Wording.traditional(simplified.lead()), Wording.traditional(simplified.items())),
                new Block.Callout.Words(Line.EMPTY, List.of()),
                id);
        boolean blank = chosen.lead().runs().isEmpty() && chosen.items().isEmpty();
        return blank
                ? List.of()
                : List.of(new Element.Callout(id, lines.spans(chosen.lead()), lines.spans(chosen.items())));
    }

    private List<Element> freeTable(String id, Localized<Block.FreeTable.Grid> grid) {
        if (grid.byLanguage().isEmpty()) {
            return List.of();
        }
        var chosen = wording.choose(
                grid,
                simplified -> new Block.FreeTable.Grid(
                        Wording.traditional(simplified.caption()),
                        simplified.rows().stream().map(Wording::traditional).toList()),
                new Block.FreeTable.Grid(Line.EMPTY, List.of(List.of(Line.EMPTY))),
                id);
        return List.of(new Element.TableElement(id, freeTables.compose(chosen)));
    }

    private List<Element> picture(String id, Block.Picture picture) {
        Asset asset = snapshot.chapters().assets().get(picture.asset());
        Optional<PictureHeader> header = asset == null ? Optional.empty() : asset.picture();
        if (asset == null || header.isEmpty()) {
            return missing(id);
        }
        Block.Legend legend = legend(id, picture.legend());
        return List.of(new Element.Picture(
                id,
                Bytes.of(asset.content()),
                header.get().mediaType(),
                header.get().width(),
                header.get().height(),
                picture.share(),
                spans(legend.caption()),
                legend.alternative()));
    }

    private List<Element> chart(String id, Block.ChartBlock block) {
        Block.Legend legend = legend(id, block.legend());
        var series = block.indicators().stream().map(indicator -> series(indicator, block.years())).toList();
        String unit = block.indicators().stream()
                .findFirst()
                .flatMap(snapshot.figures()::indicator)
                .map(indicator -> wording.name(indicator.unit()))
                .orElse("");
        var categories = block.years().stream()
                .map(year -> wording.furniture("compose.table.year", year.toString()))
                .toList();
        var kind = switch (block.kind()) {
            case BAR -> Chart.Kind.BAR;
            case STACKED -> Chart.Kind.STACKED;
            case LINE -> Chart.Kind.LINE;
        };
        var chart = new Chart(kind, legend.caption(), unit, categories, series);
        return List.of(new Element.Graphic(
                id, chart, ChartDrawing.of(chart), spans(legend.caption()), legend.alternative()));
    }

    private Chart.Series series(IndicatorId id, List<Year> years) {
        String name = snapshot.figures().indicator(id)
                .map(Indicator::name)
                .map(wording::name)
                .orElse(id.code());
        return new Chart.Series(name, years.stream().map(year -> point(new ValueKey(id, year))).toList());
    }

    private Chart.Point point(ValueKey key) {
        Value value = snapshot.figures().value(key);
        Optional<BigDecimal> number = value instanceof Value.Amount amount
                ? Optional.of(amount.rounded())
                : Optional.empty();
        return new Chart.Point(number, value.printed());
    }

    private Block.Legend legend(String id, Localized<Block.Legend> legend) {
        return wording.choose(
                legend,
                simplified -> new Block.Legend(
                        Traditional.of(simplified.caption()), Traditional.of(simplified.alternative())),
                new Block.Legend("", ""),
                id);
    }

    private static List<Span> spans(String words) {
        return words.isEmpty() ? List.of() : List.of(Span.of(words));
    }
}
