package qingye.export.pdf;

import java.util.List;

import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.xobject.PdfFormXObject;

import qingye.document.Drawing;
import qingye.document.Drawing.Shape;

/// Paints a drawing as vectors; its labels stay text.
final class DrawingPainter {

    private final Pass pass;

    DrawingPainter(Pass pass) {
        this.pass = pass;
    }

    /// The drawing as a sheet that can be placed like a picture.
    PdfFormXObject sheet(Drawing drawing) {
        var sheet = new PdfFormXObject(new Rectangle((float) drawing.width(), (float) drawing.height()));
        var canvas = new PdfCanvas(sheet, pass.pdf());
        for (Shape shape : drawing.shapes()) {
            paint(shape, canvas, drawing.height());
        }
        canvas.release();
        return sheet;
    }

    /// The drawing's y runs downwards, paper's upwards.
    private void paint(Shape shape, PdfCanvas canvas, double height) {
        switch (shape) {
            case Drawing.Rectangle it -> canvas.setFillColor(Design.colour(it.fill()))
                    .rectangle(it.x(), height - it.y() - it.height(), it.width(), it.height())
                    .fill();
            case Drawing.Polyline it -> polyline(it, canvas, height);
            case Drawing.Area it -> area(it, canvas, height);
            case Drawing.Circle it -> canvas.setFillColor(Design.colour(it.fill()))
                    .circle(it.x(), height - it.y(), it.radius())
                    .fill();
            case Drawing.Label it -> label(it, canvas, height);
        }
    }

    private static void area(Drawing.Area area, PdfCanvas canvas, double height) {
        canvas.setFillColor(Design.colour(area.fill()));
        trace(area.points(), canvas, height);
        canvas.fill();
    }

    private static void polyline(Drawing.Polyline line, PdfCanvas canvas, double height) {
        canvas.setStrokeColor(Design.colour(line.colour())).setLineWidth((float) line.stroke());
        trace(line.points(), canvas, height);
        canvas.stroke();
    }

    private static void trace(List<Drawing.Point> points, PdfCanvas canvas, double height) {
        boolean first = true;
        for (Drawing.Point point : points) {
            if (first) {
                canvas.moveTo(point.x(), height - point.y());
            } else {
                canvas.lineTo(point.x(), height - point.y());
            }
            first = false;
        }
    }

    private void label(Drawing.Label label, PdfCanvas canvas, double height) {
        String words = Glyphs.clean(label.text());
        PdfFont font = pass.type().weight(label.bold());
        double width = font.getWidth(words, (float) label.size());
        double left = switch (label.anchor()) {
            case START -> label.x();
            case MIDDLE -> label.x() - width / 2;
            case END -> label.x() - width;
        };
        canvas.beginText()
                .setFontAndSize(font, (float) label.size())
                .setFillColor(Design.colour(label.colour()))
                .moveText(left, height - label.y())
                .showText(words)
                .endText();
    }
}
