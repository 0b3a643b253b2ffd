package qingye.compose;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.Optional;

import qingye.compose.drawing.ChartDrawing;
import qingye.document.Chart;
import qingye.document.Element;
import qingye.model.Figures;
import qingye.model.block.Block;
import qingye.model.id.IndicatorId;
import qingye.model.indicator.Indicator;
import qingye.model.indicator.Value;
import qingye.model.indicator.ValueKey;

/// Composes charts: the present values of their indicators, as figures and as a drawing.
final class ChartComposer {

    private final Figures figures;
    private final Wording wording;

    ChartComposer(Figures figures, Wording wording) {
        this.figures = figures;
        this.wording = wording;
    }

    Element compose(String id, Block.ChartBlock block) {
        Block.Legend legend = wording.legend(block.legend(), id);
        String unit = block.indicators().stream()
                .findFirst()
                .flatMap(figures::indicator)
                .map(indicator -> wording.name(indicator.unit()))
                .orElse("");
        var chart = switch (block.kind()) {
            case BAR -> overYears(Chart.Kind.BAR, block, legend.caption(), unit);
            case STACKED -> overYears(Chart.Kind.STACKED, block, legend.caption(), unit);
            case LINE -> overYears(Chart.Kind.LINE, block, legend.caption(), unit);
            case PIE -> parts(Chart.Kind.PIE, block, legend.caption(), unit);
            case RING -> parts(Chart.Kind.RING, block, legend.caption(), unit);
        };
        return new Element.Graphic(
                id, chart, ChartDrawing.of(chart), Wording.plain(legend.caption()), legend.alternative());
    }

    private Chart overYears(Chart.Kind kind, Block.ChartBlock block, String title, String unit) {
        var series = block.indicators().stream().map(indicator -> series(indicator, block.years())).toList();
        return new Chart(kind, title, unit, block.years().stream().map(this::dated).toList(), series);
    }

    private Chart parts(Chart.Kind kind, Block.ChartBlock block, String title, String unit) {
        if (block.years().isEmpty()) {
            return new Chart(kind, title, unit, List.of(), List.of());
        }
        Year year = block.years().getLast();
        var points = block.indicators().stream().map(indicator -> point(new ValueKey(indicator, year))).toList();
        return new Chart(kind, title, unit, block.indicators().stream().map(this::name).toList(),
                List.of(new Chart.Series(dated(year), points)));
    }

    private String dated(Year year) {
        return wording.furniture("compose.table.year", year.toString());
    }

    private String name(IndicatorId id) {
        return figures.indicator(id).map(Indicator::name).map(wording::name).orElse(id.code());
    }

    private Chart.Series series(IndicatorId id, List<Year> years) {
        return new Chart.Series(name(id), years.stream().map(year -> point(new ValueKey(id, year))).toList());
    }

    private Chart.Point point(ValueKey key) {
        Value value = figures.value(key);
        Optional<BigDecimal> number = value instanceof Value.Amount amount
                ? Optional.of(amount.rounded())
                : Optional.empty();
        return new Chart.Point(number, value.printed());
    }
}
