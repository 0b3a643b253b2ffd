package qingye.ui.control;

import java.util.List;
import java.util.Optional;

import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.TextAlignment;
import javafx.scene.transform.Affine;

import qingye.document.Drawing;

/// Paints a drawing on screen, the same shapes that are printed.
public final class DrawingCanvas extends Canvas {

    private final String family;
    private final double scale;
    private Optional<Drawing> shown = Optional.empty();

    /// @param width the drawing is scaled to
    public DrawingCanvas(Drawing drawing, double width, String family) {
        super(width, drawing.height() * width / drawing.width());
        this.family = family;
        this.scale = width / drawing.width();
        show(drawing);
    }

    /// Whether a drawing has the size of this one.
    public boolean fits(Drawing drawing, double width) {
        return width == getWidth() && drawing.height() * width / drawing.width() == getHeight();
    }

    /// Paints another drawing of the same size in its place: only where it is another one.
    public void show(Drawing drawing) {
        GraphicsContext pen = getGraphicsContext2D();
        var whole = new Rectangle2D(0, 0, getWidth() / scale, getHeight() / scale);
        List<Rectangle2D> changed = shown.map(before -> Changes.between(before, drawing)).orElse(List.of(whole));
        shown = Optional.of(drawing);
        for (Rectangle2D part : changed) {
            // whole pixels, so that no edge is painted twice
            double left = Math.floor(part.getMinX() * scale);
            double top = Math.floor(part.getMinY() * scale);
            double width = Math.ceil(part.getMaxX() * scale) - left;
            double height = Math.ceil(part.getMaxY() * scale) - top;
            pen.save();
            pen.setTransform(new Affine());
            pen.beginPath();
            pen.rect(left, top, width, height);
            pen.clip();
            pen.setFill(Color.WHITE);
            pen.fillRect(left, top, width, height);
            pen.scale(scale, scale);
            drawing.shapes().stream().filter(shape -> Changes.extent(shape).intersects(part))
                    .forEach(shape -> paint(pen, shape));
            pen.restore();
        }
    }

    private void paint(GraphicsContext pen, Drawing.Shape shape) {
        switch (shape) {
            case Drawing.Rectangle(double x, double y, double width, double height, int fill) -> {
                pen.setFill(colour(fill));
                pen.fillRect(x, y, width, height);
            }
            case Drawing.Polyline(var points, double stroke, int colour) -> {
                pen.setStroke(colour(colour));
                pen.setLineWidth(stroke);
                pen.setLineCap(StrokeLineCap.ROUND);
                pen.strokePolyline(
                        points.stream().mapToDouble(Drawing.Point::x).toArray(),
                        points.stream().mapToDouble(Drawing.Point::y).toArray(),
                        points.size());
            }
            case Drawing.Area(var points, int fill) -> {
                pen.setFill(colour(fill));
                pen.fillPolygon(
                        points.stream().mapToDouble(Drawing.Point::x).toArray(),
                        points.stream().mapToDouble(Drawing.Point::y).toArray(),
                        points.size());
            }
            case Drawing.Circle(double x, double y, double radius, int fill) -> {
                pen.setFill(colour(fill));
                pen.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
            }
            case Drawing.Label label -> label(pen, label);
        }
    }

    /// Letters are not scaled by the pen: it leaves out level strokes of bold type then.
    private void label(GraphicsContext pen, Drawing.Label label) {
        pen.save();
        pen.setTransform(new Affine());
        pen.setFill(colour(label.colour()));
        pen.setFont(Font.font(family, label.bold() ? FontWeight.BOLD : FontWeight.NORMAL, label.size() * scale));
        pen.setTextBaseline(VPos.BASELINE);
        pen.setTextAlign(switch (label.anchor()) {
            case START -> TextAlignment.LEFT;
            case MIDDLE -> TextAlignment.CENTER;
            case END -> TextAlignment.RIGHT;
        });
        pen.fillText(label.text(), label.x() * scale, Math.rint(label.y() * scale));
        pen.restore();
    }

    private static Color colour(int rgb) {
        return Color.rgb(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
    }
}
