package qingye.export.drawing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;

import qingye.document.Drawing;

/// Writes a drawing as SVG. Colours and lengths are those of the drawing.
public final class SvgDrawing {

    private static final int DECIMALS = 2;
    private static final String FAMILY = "'Qingye Sans SC','Source Han Sans SC','Noto Sans CJK SC',sans-serif";

    private SvgDrawing() {}

    /// What becomes of labels.
    public enum Letters {
        /// they stay text, so that they can be searched and set otherwise
        TEXT,
        /// they become outlines, so that they stand where they were drawn on machines without our typeface
        OUTLINES
    }

    /// The drawing as the text of an SVG file, to be written in UTF-8.
    ///
    /// @param title what the drawing shows, for those who do not see it
    public static String of(Drawing drawing, String title, Letters letters) {
        String width = length(drawing.width());
        String height = length(drawing.height());
        var svg = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        svg.append("""
                <svg xmlns="http://www.w3.org/2000/svg" width="%spt" height="%spt" viewBox="0 0 %s %s" role="img">
                """.formatted(width, height, width, height));
        svg.append("<title>").append(escaped(title)).append("</title>\n");
        svg.append("<rect width=\"").append(width).append("\" height=\"").append(height)
                .append("\" fill=\"#ffffff\"/>\n");
        svg.append("<g font-family=\"").append(FAMILY).append("\">\n");
        drawing.shapes().forEach(shape -> svg.append(element(shape, letters)).append('\n'));
        return svg.append("</g>\n</svg>\n").toString();
    }

    private static String element(Drawing.Shape shape, Letters letters) {
        return switch (shape) {
            case Drawing.Rectangle it -> "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\"/>".formatted(
                    length(it.x()), length(it.y()), length(it.width()), length(it.height()), colour(it.fill()));
            case Drawing.Polyline it -> "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"%s\"/>"
                    .formatted(points(it.points()), colour(it.colour()), length(it.stroke()));
            case Drawing.Area it ->
                "<polygon points=\"%s\" fill=\"%s\"/>".formatted(points(it.points()), colour(it.fill()));
            case Drawing.Circle it -> "<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"%s\"/>".formatted(
                    length(it.x()), length(it.y()), length(it.radius()), colour(it.fill()));
            case Drawing.Label it -> letters == Letters.TEXT ? label(it) : outline(it);
        };
    }

    private static String label(Drawing.Label label) {
        String anchor = switch (label.anchor()) {
            case START -> "start";
            case MIDDLE -> "middle";
            case END -> "end";
        };
        return "<text x=\"%s\" y=\"%s\" text-anchor=\"%s\" font-size=\"%s\"%s fill=\"%s\">%s</text>".formatted(
                length(label.x()), length(label.y()), anchor, length(label.size()),
                label.bold() ? " font-weight=\"bold\"" : "", colour(label.colour()), escaped(label.text()));
    }

    private static String outline(Drawing.Label label) {
        return "<path d=\"%s\" fill=\"%s\"/>".formatted(LabelOutline.path(label), colour(label.colour()));
    }

    private static String points(List<Drawing.Point> points) {
        return points.stream()
                .map(point -> length(point.x()) + "," + length(point.y()))
                .collect(Collectors.joining(" "));
    }

    static String length(double points) {
        BigDecimal rounded = BigDecimal.valueOf(points).setScale(DECIMALS, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    private static String colour(int rgb) {
        return "#%06x".formatted(rgb & 0xFFFFFF);
    }

    /// XML has no place for control characters and halves of characters, not even escaped.
    private static String escaped(String words) {
        var escaped = new StringBuilder();
        words.codePoints().forEach(sign -> {
            switch (sign) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> {
                    boolean half = sign >= 0xD800 && sign <= 0xDFFF;
                    if (sign == '\t' || sign >= 0x20 && !half && sign != 0xFFFE && sign != 0xFFFF) {
                        escaped.appendCodePoint(sign);
                    }
                }
            }
        });
        return escaped.toString();
    }
}
