package qingye.export.docx;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbl;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPieSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;

import qingye.document.Chart;
import qingye.document.SeriesColours;

/// How pies and rings look: sectors in the colours of the house, parted by white, with the printed figures.
final class PartsLook {

    private static final int HOLE = 56;
    private static final int GAP = 12_700;

    private PartsLook() {}

    /// Colours and labels of all sectors.
    static void dress(XWPFChart drawn, Chart chart) {
        boolean ring = chart.kind() == Chart.Kind.RING;
        var plot = drawn.getCTChart().getPlotArea();
        CTPieSer sectors;
        if (ring) {
            var drawing = plot.getDoughnutChartArray(0);
            drawing.addNewFirstSliceAng().setVal(0);
            (drawing.isSetHoleSize() ? drawing.getHoleSize() : drawing.addNewHoleSize()).setVal((short) HOLE);
            sectors = drawing.getSerArray(0);
        } else {
            var drawing = plot.getPieChartArray(0);
            drawing.addNewFirstSliceAng().setVal(0);
            sectors = drawing.getSerArray(0);
        }
        List<Chart.Point> points = chart.series().getFirst().points();
        for (int at = 0; at < points.size(); at++) {
            var sector = sectors.addNewDPt();
            sector.addNewIdx().setVal(at);
            sector.addNewBubble3D().setVal(false);
            var surface = sector.addNewSpPr();
            surface.addNewSolidFill().addNewSrgbClr().setVal(colour(at));
            var edge = surface.addNewLn();
            edge.setW(GAP);
            edge.addNewSolidFill().addNewSrgbClr().setVal(HexFormat.of().parseHex("FFFFFF"));
        }
        label(sectors.addNewDLbls(), points, ring);
    }

    private static byte[] colour(int at) {
        return HexFormat.of().parseHex(HexFormat.of().toHexDigits(SeriesColours.of(at), 6));
    }

    // Labels of a ring stand on its sectors, those of a pie beside them.
    private static void label(CTDLbls labels, List<Chart.Point> points, boolean ring) {
        Optional<String> format = ChartLook.format(points);
        for (int at = 0; at < points.size(); at++) {
            if (points.get(at).value().isPresent() && (ring || format.isEmpty())) {
                boolean dark = SeriesColours.isDark(at);
                single(labels.addNewDLbl(), at, points.get(at).printed(), format, ring, dark);
            }
        }
        var code = labels.addNewNumFmt();
        code.setFormatCode(format.orElse("General"));
        code.setSourceLinked(false);
        ChartLook.text(labels.addNewTxPr(), 800, ChartLook.INK);
        if (!ring) {
            labels.addNewDLblPos().setVal(STDLblPos.OUT_END);
        }
        ChartLook.onlyValue(labels);
        labels.addNewShowLeaderLines().setVal(true);
    }

    private static void single(
            CTDLbl label, int at, String printed, Optional<String> format, boolean ring, boolean dark) {
        String colour = ring && dark ? "FFFFFF" : ChartLook.INK;
        label.addNewIdx().setVal(at);
        if (format.isPresent()) {
            var code = label.addNewNumFmt();
            code.setFormatCode(format.get());
            code.setSourceLinked(false);
            ChartLook.text(label.addNewTxPr(), 800, colour);
        } else {
            var body = label.addNewTx().addNewRich();
            body.addNewBodyPr();
            var run = body.addNewP().addNewR();
            ChartLook.type(run.addNewRPr(), 800, colour, false);
            run.setT(printed);
        }
        if (!ring) {
            label.addNewDLblPos().setVal(STDLblPos.OUT_END);
        }
        ChartLook.onlyValue(label);
    }
}
