package qingye.export.pdf;

import java.text.BreakIterator;
import java.util.BitSet;
import java.util.Locale;

/// Where a line may end, by the rules of Chinese composition. The whole paragraph is looked at, whatever its runs.
final class LineBreaks {

    /// Must not open a line.
    private static final String NOT_FIRST = "，。、；：！？）】》」』〉〕〗”’…—·～％℃°′″‰%!),.:;?]}¢/²³₂";
    /// Must not close a line.
    private static final String NOT_LAST = "（【《「『〈〔〖“‘([{$￥¥£#";

    /// In longer paragraphs the last line holds more than one character and its full stop.
    private static final int LAST_WORDS = 2;
    private static final int SHORT = 30;

    private static final int SHORT_NUMBER = 6;

    private LineBreaks() {
    }

    /// The offsets in `paragraph` at which a new line may start.
    static BitSet of(String paragraph) {
        var allowed = new BitSet(paragraph.length() + 1);
        BreakIterator lines = BreakIterator.getLineInstance(Locale.SIMPLIFIED_CHINESE);
        lines.setText(paragraph);
        for (int at = lines.next(); at != BreakIterator.DONE; at = lines.next()) {
            if (at == paragraph.length()
                    || (mayBreak(paragraph.codePointBefore(at), paragraph.codePointAt(at))
                            && !partsCount(paragraph, at))) {
                allowed.set(at);
            }
        }
        if (paragraph.length() > SHORT) {
            allowed.clear(paragraph.length() - LAST_WORDS, paragraph.length());
        }
        return allowed;
    }

    private static boolean mayBreak(int before, int after) {
        if (before == '\n') {
            return true;
        }
        if (NOT_FIRST.indexOf(after) >= 0 || NOT_LAST.indexOf(before) >= 0) {
            return false;
        }
        // BreakIterator parts 305-|1 and A1.|1.
        return !((before == '-' || before == '.' || before == '/') && Character.isLetterOrDigit(after) && after < 0x80);
    }

    /// Whether `at` stands between a short number and what it counts, as in `17 号`.
    private static boolean partsCount(String paragraph, int at) {
        if (paragraph.charAt(at - 1) != ' ' || !Character.isIdeographic(paragraph.codePointAt(at))) {
            return false;
        }
        int digits = 0;
        for (int i = at - 2; i >= 0 && digits <= SHORT_NUMBER && isNumeral(paragraph.charAt(i)); i--) {
            digits++;
        }
        return digits > 0 && digits <= SHORT_NUMBER;
    }

    private static boolean isNumeral(char sign) {
        return (sign >= '0' && sign <= '9') || sign == ',' || sign == '.';
    }
}
