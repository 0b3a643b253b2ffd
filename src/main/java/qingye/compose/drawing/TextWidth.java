package qingye.compose.drawing;

import java.util.List;

/// How wide words are about, counted in halves of a Chinese character: enough to share out columns and place labels
/// without asking a font.
public final class TextWidth {

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

    /// Breaks words into as few lines as fit, about equally long: between Chinese characters where no mark and, as far
    /// as can be told, no word forbids it, between other words at blanks; where a line feed stands, always.
    ///
    /// @param width of the lines in points
    public static List<String> wrapped(String words, double size, double width) {
        return words.lines().flatMap(part -> LineBreaks.fitting(part, size, width).stream()).toList();
    }

    /// Breaks words into just so many lines, about equally long, or fewer where they cannot be parted so often.
    public static List<String> parted(String words, double size, int lines) {
        return LineBreaks.into(words.replace('\n', ' '), size, lines);
    }
}
