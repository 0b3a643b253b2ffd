package qingye.export.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import qingye.document.Drawing;

/// Drawings as pictures of 300 dots to the inch. Letters are filled as outlines of the bundled typeface, so that the
/// same drawing gives the same bytes whatever the machine's settings for text are.
public final class PngDrawing {

    private static final double SCALE = 300 / 72.0;

    private PngDrawing() {}

    /// The drawing as a PNG file.
    public static byte[] of(Drawing drawing) throws IOException {
        int width = (int) Math.ceil(drawing.width() * SCALE);
        int height = (int) Math.ceil(drawing.height() * SCALE);
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, width, height);
        canvas.scale(SCALE, SCALE);
        for (Drawing.Shape shape : drawing.shapes()) {
            paint(shape, canvas);
        }
        canvas.dispose();
        var bytes = new ByteArrayOutputStream();
        // Not through a file: the usual way would keep one for a moment.
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", out);
        }
        return bytes.toByteArray();
    }

    private static void paint(Drawing.Shape shape, Graphics2D canvas) {
        switch (shape) {
            case Drawing.Rectangle it -> {
                canvas.setColor(new Color(it.fill()));
                canvas.fill(new Rectangle2D.Double(it.x(), it.y(), it.width(), it.height()));
            }
            case Drawing.Polyline it -> {
                canvas.setColor(new Color(it.colour()));
                canvas.setStroke(new BasicStroke((float) it.stroke(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
                canvas.draw(path(it.points()));
            }
            case Drawing.Area it -> {
                canvas.setColor(new Color(it.fill()));
                Path2D outline = path(it.points());
                outline.closePath();
                canvas.fill(outline);
            }
            case Drawing.Circle it -> {
                canvas.setColor(new Color(it.fill()));
                canvas.fill(new Ellipse2D.Double(it.x() - it.radius(), it.y() - it.radius(), 2 * it.radius(),
                        2 * it.radius()));
            }
            case Drawing.Label it -> label(it, canvas);
        }
    }

    private static Path2D path(List<Drawing.Point> points) {
        var path = new Path2D.Double();
        path.moveTo(points.getFirst().x(), points.getFirst().y());
        points.subList(1, points.size()).forEach(point -> path.lineTo(point.x(), point.y()));
        return path;
    }

    private static void label(Drawing.Label label, Graphics2D canvas) {
        if (!label.text().isBlank()) {
            canvas.setColor(new Color(label.colour()));
            canvas.fill(LabelOutline.of(label));
        }
    }
}
