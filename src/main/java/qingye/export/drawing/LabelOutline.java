package qingye.export.drawing;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import qingye.document.Drawing;

/// The letters of a label as outlines of the bundled typeface: the same on every machine, whatever typefaces it has.
final class LabelOutline {

    /// The letters of the steps of a path, and how many numbers follow each, as a path iterator counts them.
    private static final String STEPS = "MLQCZ";
    private static final int[] NUMBERS = {2, 2, 4, 6, 0};

    private LabelOutline() {}

    /// The same as the path data of SVG.
    static String path(Drawing.Label label) {
        var path = new StringBuilder();
        var at = new double[6];
        for (PathIterator it = of(label).getPathIterator(null); !it.isDone(); it.next()) {
            int step = it.currentSegment(at);
            path.append(STEPS.charAt(step));
            for (int number = 0; number < NUMBERS[step]; number++) {
                path.append(number == 0 ? "" : " ").append(SvgDrawing.length(at[number]));
            }
        }
        return path.toString();
    }

    /// The outline, where the label stands in its drawing; in points.
    static Shape of(Drawing.Label label) {
        // Measured large: outlines of small type are rounded to whole dots.
        Font font = label.bold() ? Typefaces.BOLD : Typefaces.REGULAR;
        var words = font.createGlyphVector(new FontRenderContext(null, true, true), label.text());
        double size = label.size() / font.getSize2D();
        double width = words.getLogicalBounds().getWidth() * size;
        double left = switch (label.anchor()) {
            case START -> label.x();
            case MIDDLE -> label.x() - width / 2;
            case END -> label.x() - width;
        };
        var place = AffineTransform.getTranslateInstance(left, label.y());
        place.scale(size, size);
        return place.createTransformedShape(words.getOutline());
    }

    /// Read once: ten megabytes each.
    private static final class Typefaces {

        private static final float SIZE = 200;
        static final Font REGULAR = load("/fonts/QingyeSansSC-Regular.ttf");
        static final Font BOLD = load("/fonts/QingyeSansSC-Bold.ttf");

        private static Font load(String resource) {
            try (InputStream in = LabelOutline.class.getResourceAsStream(resource)) {
                if (in == null) {
                    throw new IOException(resource + " is missing from the class path");
                }
                return Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(SIZE);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            } catch (FontFormatException broken) {
                throw new IllegalStateException(resource + " is no typeface", broken);
            }
        }
    }
}
