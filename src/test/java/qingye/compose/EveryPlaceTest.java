package qingye.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import qingye.document.Chart;
import qingye.document.Element;
import qingye.document.Span;
import qingye.edit.Application;
import qingye.edit.Edit;
import qingye.model.Snapshot;
import qingye.model.block.Block;
import qingye.model.block.Line;
import qingye.model.block.RosterKind;
import qingye.model.form.LineForm;
import qingye.model.id.BlockId;
import qingye.model.id.IndicatorId;
import qingye.model.indicator.Value;
import qingye.model.indicator.ValueKey;
import qingye.model.text.Language;
import qingye.model.text.Localized;

/// One value of the data desk stands in many places: each prints it at its own precision, and all follow it.
class EveryPlaceTest {

    private static final IndicatorId HOURS = new IndicatorId("hours");
    private static final ValueKey KEY = new ValueKey(HOURS, SmallReport.Y2024);

    private static Line line(String form) {
        return LineForm.read(form);
    }

    private static Snapshot report() {
        var report = new SmallReport();
        report.value("hours", SmallReport.Y2023, "100000.00", true);
        report.paragraph("prose", "{hours@2024|unit|decimals=0|about}，较上年{hours@2024/2023|percent}，"
                + "两年合计 {hours@2023-2024}");
        report.add(new Block.Callout(new BlockId("callout"), Localized.zh(
                new Block.Callout.Words(line("公司"), List.of(line("{hours@2024|unit}"))))));
        report.add(new Block.Roster(new BlockId("cards"), RosterKind.CARDS, Set.of(), Localized.zh(
                new Block.Roster.Items(Line.EMPTY, List.of(List.of(
                        line("{hours@2024|decimals=1}"), line("培训"), Line.EMPTY))))));
        report.add(new Block.FreeTable(new BlockId("table"), Localized.zh(new Block.FreeTable.Grid(
                Line.EMPTY, List.of(List.of(line("项"), line("数")), List.of(line("培训"), line("{hours@2024}")))))));
        report.add(new Block.ChartBlock(new BlockId("chart"), Block.ChartBlock.Kind.BAR, List.of(HOURS),
                List.of(SmallReport.Y2023, SmallReport.Y2024), Localized.none()));
        return report.snapshot();
    }

    private static Snapshot changed(Snapshot before, String number) {
        var after = new Value.Amount(new BigDecimal(number), 2, true);
        return Application.apply(before, new Edit.SetValue(KEY, before.figures().value(KEY), after));
    }

    private static String words(Snapshot report, String id) {
        return ReportComposer.compose(report, new Request(Request.Part.REPORT, Language.ZH_HANS, Instant.EPOCH))
                .document().body().stream()
                .filter(element -> element.id().equals(id))
                .map(EveryPlaceTest::words)
                .collect(Collectors.joining());
    }

    private static String words(Element element) {
        return switch (element) {
            case Element.Paragraph it -> Span.plain(it.spans());
            case Element.Callout it -> it.items().stream().map(Span::plain).collect(Collectors.joining("|"));
            case Element.Cards it -> it.cards().stream()
                    .map(card -> Span.plain(card.figure())).collect(Collectors.joining("|"));
            case Element.TableElement it -> it.table().rows().stream()
                    .flatMap(row -> row.cells().stream())
                    .map(cell -> Span.plain(cell.spans()))
                    .collect(Collectors.joining("|"));
            case Element.Graphic it -> it.chart().series().stream()
                    .flatMap(series -> series.points().stream())
                    .map(Chart.Point::printed)
                    .collect(Collectors.joining("|"));
            case Element.Heading _, Element.Bullets _, Element.Picture _, Element.PageBreak _, Element.Box _ -> "";
            case Element.PictureRow _, Element.Diagram _, Element.MiniContents _ -> "";
        };
    }

    @Test
    void followsTheValueAtItsOwnPrecision() {
        Snapshot before = report();
        assertThat(words(before, "prose")).isEqualTo("约194,203小时，较上年增长94.2%，两年合计 294,202.50");
        Snapshot after = changed(before, "88123.456");
        assertThat(words(after, "prose")).isEqualTo("约88,123小时，较上年下降11.9%，两年合计 188,123.46");
        assertThat(words(after, "callout")).isEqualTo("88,123.46小时");
        assertThat(words(after, "cards")).isEqualTo("88,123.5");
        assertThat(words(after, "table")).isEqualTo("项|数|培训|88,123.46");
        assertThat(words(after, "chart")).isEqualTo("100,000.00|88,123.46");
        assertThat(words(after, "staff-block")).contains("|100,000.00|88,123.46|");
    }
}
