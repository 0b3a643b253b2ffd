package qingye.export.docx;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;

import qingye.document.Chart;
import qingye.document.Info;

/// Charts in Word's own form, each with its workbook inside, so that they can be edited like any other.
final class Charts {

    private final Info info;

    Charts(Info info) {
        this.info = info;
    }

    /// Puts a chart into a run.
    ///
    /// @param titled whether the title stands in the chart; without it a caption below says what it shows
    /// @param width in EMU
    /// @param height in EMU
    void write(Chart chart, boolean titled, XWPFDocument file, XWPFRun run, int width, int height) throws IOException {
        try {
            XWPFChart drawn = file.createChart(run, width, height);
            if (!chart.categories().isEmpty() && !chart.series().isEmpty()) {
                plot(chart, drawn);
            }
            ChartLook.frame(drawn, titled ? Optional.of(title(chart)) : Optional.empty());
            Furniture.stamp(drawn.getWorkbook().getProperties().getCoreProperties(), info);
        } catch (InvalidFormatException e) {
            throw new IOException("the chart " + chart.title() + " cannot be put into the file", e);
        }
    }

    private String title(Chart chart) {
        if (chart.unit().isEmpty() || chart.title().contains(chart.unit())) {
            return chart.title();
        }
        return info.languageTag().startsWith("zh")
                ? chart.title() + "（" + chart.unit() + "）"
                : chart.title() + " (" + chart.unit() + ")";
    }

    private static void plot(Chart chart, XWPFChart drawn) {
        if (chart.kind() == Chart.Kind.PIE || chart.kind() == Chart.Kind.RING) {
            plotParts(chart, drawn);
            return;
        }
        XDDFCategoryAxis along = drawn.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis up = drawn.createValueAxis(AxisPosition.LEFT);
        up.setCrossBetween(AxisCrossBetween.BETWEEN);
        if (chart.kind() != Chart.Kind.LINE && !hasNegative(chart)) {
            // Left to itself Word may cut bars off where all are nearly equal.
            up.setMinimum(0);
        }
        XDDFChartData data = drawn.createData(type(chart.kind()), along, up);
        int last = chart.categories().size();
        var categories = XDDFDataSourcesFactory.fromArray(chart.categories().toArray(String[]::new),
                drawn.formatRange(new CellRangeAddress(1, last, 0, 0)), 0);
        for (int i = 0; i < chart.series().size(); i++) {
            Chart.Series series = chart.series().get(i);
            int column = i + 1;
            String range = drawn.formatRange(new CellRangeAddress(1, last, column, column));
            var added = data.addSeries(categories, values(series.points(), range, column));
            added.setTitle(series.name(), drawn.setSheetTitle(series.name(), column));
            if (added instanceof XDDFLineChartData.Series line) {
                line.setSmooth(false);
            }
        }
        if (data instanceof XDDFBarChartData bars) {
            bars.setBarDirection(BarDirection.COL);
            bars.setGapWidth(chart.series().size() == 1 ? 120 : 70);
            if (chart.kind() == Chart.Kind.STACKED) {
                bars.setBarGrouping(BarGrouping.STACKED);
                bars.setOverlap((byte) 100);
            }
        }
        if (data instanceof XDDFLineChartData lines) {
            lines.setGrouping(Grouping.STANDARD);
        }
        data.setVaryColors(false);
        drawn.plot(data);
        drawn.displayBlanksAs(DisplayBlanks.GAP);
        if (chart.series().size() > 1) {
            drawn.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
        ChartLook.axes(drawn);
        ChartLook.series(drawn, chart);
    }

    private static void plotParts(Chart chart, XWPFChart drawn) {
        XDDFChartData data = drawn.createData(type(chart.kind()), null, null);
        Chart.Series parts = chart.series().getFirst();
        int last = chart.categories().size();
        var categories = XDDFDataSourcesFactory.fromArray(chart.categories().toArray(String[]::new),
                drawn.formatRange(new CellRangeAddress(1, last, 0, 0)), 0);
        String range = drawn.formatRange(new CellRangeAddress(1, last, 1, 1));
        data.addSeries(categories, values(parts.points(), range, 1))
                .setTitle(parts.name(), drawn.setSheetTitle(parts.name(), 1));
        data.setVaryColors(true);
        drawn.plot(data);
        drawn.getOrAddLegend().setPosition(LegendPosition.RIGHT);
        PartsLook.dress(drawn, chart);
    }

    private static boolean hasNegative(Chart chart) {
        return chart.series().stream()
                .flatMap(series -> series.points().stream())
                .flatMap(point -> point.value().stream())
                .anyMatch(value -> value.signum() < 0);
    }

    private static ChartTypes type(Chart.Kind kind) {
        return switch (kind) {
            case BAR, STACKED -> ChartTypes.BAR;
            case LINE -> ChartTypes.LINE;
            case PIE -> ChartTypes.PIE;
            case RING -> ChartTypes.DOUGHNUT;
        };
    }

    // Places without a value stay null: that is how POI takes a gap.
    @SuppressWarnings("NullAway")
    private static XDDFNumericalDataSource<BigDecimal> values(List<Chart.Point> points, String range, int column) {
        BigDecimal[] values = new BigDecimal[points.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = points.get(i).value().orElse(null);
        }
        return XDDFDataSourcesFactory.fromArray(values, range, column);
    }
}
