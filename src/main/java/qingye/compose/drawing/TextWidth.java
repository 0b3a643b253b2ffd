package qingye.compose.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// How wide words are about, counted in halves of a Chinese character: enough to share out columns and place labels
/// without asking a font.
public final class TextWidth {

    private static final Pattern PIECES =
            Pattern.compile("(?<=[\\u2E80-\\uFFEF])|(?=[\\u2E80-\\uFFEF])|(?<= )");

    private TextWidth() {}

    /// The width of `words`; a Chinese character counts 2, anything else 1.
    public static double of(String words) {
        return words.codePoints().mapToDouble(TextWidth::of).sum();
    }

    private static double of(int sign) {
        return sign >= 0x2E80 ? 2 : 1.1;
    }

    /// The width in points when set in `size` points.
    public static double of(String words, double size) {
        return of(words) * size / 2;
    }

    /// Breaks words into lines: between Chinese characters anywhere, between other words at blanks; where a line feed
    /// stands, always.
    ///
    /// @param width of the lines in points
    public static List<String> wrapped(String words, double size, double width) {
        var lines = new ArrayList<String>();
        for (String part : words.split("\n", -1)) {
            var line = new StringBuilder();
            for (String piece : PIECES.split(part)) {
                boolean closing = !piece.isEmpty() && "，。；：、）》」』”’！？".indexOf(piece.charAt(0)) >= 0;
                if (!line.isEmpty() && !closing && of(line + piece.stripTrailing(), size) > width) {
                    lines.add(line.toString().strip());
                    line.setLength(0);
                }
                line.append(piece);
            }
            if (!line.toString().isBlank()) {
                lines.add(line.toString().strip());
            }
        }
        return lines;
    }
}
