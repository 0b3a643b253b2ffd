package qingye.compose;

import java.util.ArrayList;
import java.util.List;

/// How wide words are about, counted in halves of a Chinese character: enough to share out columns and place labels
/// without asking a font.
final class TextWidth {

    private TextWidth() {}

    /// The width of `words`; a Chinese character counts 2, anything else 1.
    static double of(String words) {
        return words.codePoints().mapToDouble(TextWidth::of).sum();
    }

    private static double of(int sign) {
        return sign >= 0x2E80 ? 2 : 1.1;
    }

    /// The width in points when set in `size` points.
    static double of(String words, double size) {
        return of(words) * size / 2;
    }

    /// Breaks words into lines: between Chinese characters anywhere, between other words at blanks; where a line feed
    /// stands, always.
    ///
    /// @param width of the lines in points
    static List<String> wrapped(String words, double size, double width) {
        var lines = new ArrayList<String>();
        for (String part : words.split("\n", -1)) {
            var line = new StringBuilder();
            for (String piece : part.split("(?<=[\\u2E80-\\uFFEF])|(?=[\\u2E80-\\uFFEF])|(?<= )")) {
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
