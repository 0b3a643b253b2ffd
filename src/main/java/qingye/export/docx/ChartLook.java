package qingye.export.docx;

import java.math.BigDecimal;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbl;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.openxmlformats.schemas.drawingml.x2006.chart.STMarkerStyle;
import org.openxmlformats.schemas.drawingml.x2006.chart.STTickMark;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;

import qingye.document.Chart;
import qingye.document.SeriesColours;

/// How charts look: few lines, one typeface, calm colours, and the printed figures at the marks.
final class ChartLook {

    /// Beyond so many marks the printed figures would run into each other.
    private static final int MOST_LABELS = 24;

    static final String INK = "22302A";
    private static final String MUTED = "66736D";
    private static final String HAIRLINE = "D3DDD8";
    private static final int LINE_WIDTH = 6_350;

    private ChartLook() {
    }

    /// The frame around the plot: title, typeface, no border.
    static void frame(XWPFChart drawn, Optional<String> title) {
        drawn.setAutoTitleDeleted(title.isEmpty());
        title.ifPresent(words -> {
            drawn.setTitleText(words);
            drawn.setTitleOverlay(false);
            var run = drawn.getCTChart().getTitle().getTx().getRich().getPArray(0).getRArray(0);
            type(run.isSetRPr() ? run.getRPr() : run.addNewRPr(), 1000, INK, true);
        });
        var space = drawn.getCTChartSpace();
        var corners = space.isSetRoundedCorners() ? space.getRoundedCorners() : space.addNewRoundedCorners();
        corners.setVal(false);
        CTShapeProperties outline = space.isSetSpPr() ? space.getSpPr() : space.addNewSpPr();
        outline.addNewNoFill();
        outline.addNewLn().addNewNoFill();
        text(space.isSetTxPr() ? space.getTxPr() : space.addNewTxPr(), 800, INK);
    }

    /// The axes: a hairline below, light lines across, no tick marks.
    static void axes(XWPFChart drawn) {
        var plot = drawn.getCTChart().getPlotArea();
        for (var axis : plot.getCatAxArray()) {
            (axis.isSetMajorTickMark() ? axis.getMajorTickMark() : axis.addNewMajorTickMark()).setVal(STTickMark.NONE);
            (axis.isSetMinorTickMark() ? axis.getMinorTickMark() : axis.addNewMinorTickMark()).setVal(STTickMark.NONE);
            stroke(axis.isSetSpPr() ? axis.getSpPr() : axis.addNewSpPr(), MUTED, LINE_WIDTH);
            text(axis.isSetTxPr() ? axis.getTxPr() : axis.addNewTxPr(), 800, INK);
        }
        for (var axis : plot.getValAxArray()) {
            (axis.isSetMajorTickMark() ? axis.getMajorTickMark() : axis.addNewMajorTickMark()).setVal(STTickMark.NONE);
            (axis.isSetMinorTickMark() ? axis.getMinorTickMark() : axis.addNewMinorTickMark()).setVal(STTickMark.NONE);
            var lines = axis.isSetMajorGridlines() ? axis.getMajorGridlines() : axis.addNewMajorGridlines();
            stroke(lines.addNewSpPr(), HAIRLINE, LINE_WIDTH);
            (axis.isSetSpPr() ? axis.getSpPr() : axis.addNewSpPr()).addNewLn().addNewNoFill();
            var format = axis.isSetNumFmt() ? axis.getNumFmt() : axis.addNewNumFmt();
            format.setFormatCode("#,##0.##;-#,##0.##");
            format.setSourceLinked(false);
            text(axis.isSetTxPr() ? axis.getTxPr() : axis.addNewTxPr(), 750, MUTED);
        }
    }

    /// Colours and printed figures of every series.
    static void series(XWPFChart drawn, Chart chart) {
        boolean labelled = chart.series().size() * chart.categories().size() <= MOST_LABELS;
        var plot = drawn.getCTChart().getPlotArea();
        for (int i = 0; i < chart.series().size(); i++) {
            String colour = HexFormat.of().withUpperCase().toHexDigits(SeriesColours.of(i), 6);
            List<Chart.Point> points = chart.series().get(i).points();
            switch (chart.kind()) {
                case BAR, STACKED -> {
                    CTBarSer bars = plot.getBarChartArray(0).getSerArray(i);
                    var surface = bars.isSetSpPr() ? bars.getSpPr() : bars.addNewSpPr();
                    surface.addNewSolidFill().addNewSrgbClr().setVal(HexFormat.of().parseHex(colour));
                    if (labelled) {
                        boolean inside = chart.kind() == Chart.Kind.STACKED;
                        label(bars.addNewDLbls(), points, inside ? STDLblPos.CTR : STDLblPos.OUT_END,
                                inside && i % 2 == 0 ? "FFFFFF" : INK);
                    }
                }
                case LINE -> {
                    CTLineSer line = plot.getLineChartArray(0).getSerArray(i);
                    stroke(line.isSetSpPr() ? line.getSpPr() : line.addNewSpPr(), colour, 4 * LINE_WIDTH);
                    var marker = line.isSetMarker() ? line.getMarker() : line.addNewMarker();
                    marker.addNewSymbol().setVal(STMarkerStyle.CIRCLE);
                    marker.addNewSize().setVal((short) 6);
                    var surface = marker.addNewSpPr();
                    surface.addNewSolidFill().addNewSrgbClr().setVal(HexFormat.of().parseHex(colour));
                    surface.addNewLn().addNewNoFill();
                    if (labelled) {
                        label(line.addNewDLbls(), points, i % 2 == 0 ? STDLblPos.T : STDLblPos.B, INK);
                    }
                }
                case PIE, RING -> {
                    // a pie is one series of sectors: see PartsLook
                }
            }
        }
    }

    // Where one number format prints every figure as the tables do, labels follow an edited value; else they are fixed.
    private static void label(CTDLbls labels, List<Chart.Point> points, STDLblPos.Enum position, String colour) {
        Optional<String> format = format(points);
        if (format.isEmpty()) {
            for (int i = 0; i < points.size(); i++) {
                if (points.get(i).value().isPresent()) {
                    fixed(labels.addNewDLbl(), i, points.get(i).printed(), position, colour);
                }
            }
        }
        var code = labels.addNewNumFmt();
        code.setFormatCode(format.orElse("General"));
        code.setSourceLinked(false);
        text(labels.addNewTxPr(), 800, colour);
        labels.addNewDLblPos().setVal(position);
        onlyValue(labels);
    }

    private static void fixed(CTDLbl label, int index, String printed, STDLblPos.Enum position, String colour) {
        label.addNewIdx().setVal(index);
        CTTextBody body = label.addNewTx().addNewRich();
        body.addNewBodyPr();
        var run = body.addNewP().addNewR();
        type(run.addNewRPr(), 800, colour, false);
        run.setT(printed);
        label.addNewDLblPos().setVal(position);
        onlyValue(label);
    }

    /// Shows the value and nothing else; the schema wants all six flags, in this order.
    static void onlyValue(CTDLbls labels) {
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    /// The same of a single label, which the schema gives a type of its own.
    static void onlyValue(CTDLbl label) {
        label.addNewShowLegendKey().setVal(false);
        label.addNewShowVal().setVal(true);
        label.addNewShowCatName().setVal(false);
        label.addNewShowSerName().setVal(false);
        label.addNewShowPercent().setVal(false);
        label.addNewShowBubbleSize().setVal(false);
    }

    private static void stroke(CTShapeProperties shape, String colour, int width) {
        var line = shape.isSetLn() ? shape.getLn() : shape.addNewLn();
        line.setW(width);
        line.addNewSolidFill().addNewSrgbClr().setVal(HexFormat.of().parseHex(colour));
    }

    static void text(CTTextBody body, int size, String colour) {
        body.addNewBodyPr();
        body.addNewLstStyle();
        type(body.addNewP().addNewPPr().addNewDefRPr(), size, colour, false);
    }

    static void type(CTTextCharacterProperties type, int size, String colour, boolean bold) {
        type.setSz(size);
        type.setB(bold);
        type.addNewSolidFill().addNewSrgbClr().setVal(HexFormat.of().parseHex(colour));
        type.addNewLatin().setTypeface("Microsoft YaHei");
        type.addNewEa().setTypeface("Microsoft YaHei");
    }

    /// The format under which every known value comes out as it is printed; empty where no single one does.
    static Optional<String> format(List<Chart.Point> points) {
        List<Chart.Point> known = points.stream().filter(point -> point.value().isPresent()).toList();
        if (known.isEmpty()) {
            return Optional.empty();
        }
        int decimals = decimals(known.getFirst().printed());
        String zeros = decimals == 0 ? "" : "." + "0".repeat(decimals);
        if (all(known, value -> String.format(Locale.ROOT, "%,." + decimals + "f", value))) {
            return Optional.of("#,##0" + zeros);
        }
        boolean even = known.stream().allMatch(point -> point.value().orElseThrow().scale() == decimals);
        if (even && all(known, BigDecimal::toPlainString)) {
            return Optional.of("0" + zeros);
        }
        return Optional.empty();
    }

    private static int decimals(String printed) {
        int point = printed.indexOf('.');
        return point < 0 ? 0 : printed.length() - point - 1;
    }

    private static boolean all(List<Chart.Point> points, Function<BigDecimal, String> print) {
        return points.stream().allMatch(point -> print.apply(point.value().orElseThrow()).equals(point.printed()));
    }
}
