package qingye.compose;

/// How wide words are about, counted in halves of a Chinese character: enough to share out columns and place labels
/// without asking a font.
final class TextWidth {

    private TextWidth() {}

    /// The width of `words`; a Chinese character counts 2, anything else 1.
    static double of(String words) {
        return words.codePoints().mapToDouble(c -> c >= 0x2E80 ? 2 : 1.1).sum();
    }

    /// The width in points when set in `size` points.
    static double of(String words, double size) {
        return of(words) * size / 2;
    }
}
