package qingye.export.pdf;

import com.itextpdf.io.font.FontProgram;

import qingye.export.UnprintableException;

/// What of a text gets printed, and whether the bundled typeface can.
final class Glyphs {

    private static final int CONTEXT = 12;

    /// From here on characters are as wide as they are high: radicals, kana, ideographs.
    private static final int FIRST_WIDE = 0x2E80;

    private Glyphs() {
    }

    /// The text without the characters that only steer (byte order marks, joiners, direction marks); tabs and
    /// spaces of fine measure are spaces. Line feeds stay. In a text of Latin letters alone, curly
    /// quotes are straight ones: those of
    /// the bundled typeface are as wide as a Chinese character.
    static String clean(String text) {
        return straightened(steered(text));
    }

    private static String straightened(String text) {
        boolean latin = text.codePoints().anyMatch(Character::isLetter)
                && text.codePoints().allMatch(point -> point < FIRST_WIDE);
        return latin
                ? text.replace('\u2018', '\'').replace('\u2019', '\'').replace('\u201C', '"').replace('\u201D', '"')
                : text;
    }

    private static String steered(String text) {
        if (text.codePoints().noneMatch(point -> steers(point) || isFineSpace(point))) {
            return text;
        }
        var kept = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (point == '\t' || point == 0x2028 || isFineSpace(point)) {
                kept.append(' ');
            } else if (!steers(point)) {
                kept.appendCodePoint(point);
            }
        });
        return kept.toString();
    }

    private static boolean steers(int point) {
        if (point == '\n') {
            return false;
        }
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> point >= 0xFE00 && point <= 0xFE0F;
        };
    }

    /// Thin, hair and figure spaces: few typefaces have them.
    private static boolean isFineSpace(int point) {
        return (point >= 0x2004 && point <= 0x200A) || point == 0x202F || point == 0x205F;
    }

    /// @throws UnprintableException for the first character that one of the fonts lacks
    static void check(String text, FontProgram... fonts) {
        String printed = clean(text);
        for (int i = 0; i < printed.length(); i += Character.charCount(printed.codePointAt(i))) {
            int point = printed.codePointAt(i);
            if (point == '\n') {
                continue;
            }
            for (FontProgram font : fonts) {
                if (font.getGlyph(point) == null) {
                    throw new UnprintableException(point, around(printed, i));
                }
            }
        }
    }

    private static String around(String text, int at) {
        int from = Math.max(0, at - CONTEXT);
        int to = Math.min(text.length(), at + CONTEXT);
        if (Character.isLowSurrogate(text.charAt(from))) {
            from++;
        }
        if (to < text.length() && Character.isLowSurrogate(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to);
    }
}
