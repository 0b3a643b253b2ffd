package qingye.exchange.source;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/// Takes off a cell what is not part of its text: blanks around it, line breaks within it, note marks behind it.
public final class Cleaning {

    private static final Pattern BLANKS = Pattern.compile("[\\s\u00A0\u3000]+");
    private static final String MARKS = "\u00B9\u00B2\u00B3\u2070\u2074\u2075\u2076\u2077\u2078\u2079";
    /// In the order of the digits, to turn raised digits into marks.
    private static final String RAISED = "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079";

    private Cleaning() {}

    /// The text on one line without blanks around it.
    public static String text(String cell) {
        for (int at = 0; at < cell.length(); at++) {
            if (isOdd(cell, at)) {
                return BLANKS.matcher(cell).replaceAll(" ").strip();
            }
        }
        return cell;
    }

    /// Whether there is anything to clean: a look at each character is far cheaper than the pattern.
    private static boolean isOdd(String cell, int at) {
        char one = cell.charAt(at);
        boolean blank = one == ' ' && at > 0 && at < cell.length() - 1 && cell.charAt(at + 1) != ' ';
        return !blank && (one <= ' ' || one == '\u00A0' || one == '\u3000' || Character.isWhitespace(one));
    }

    /// The first character no text has, if there is one. Line breaks and tabs are text; U+FFFD is what a program leaves
    /// where it lost a character.
    public static OptionalInt control(String cell) {
        int size;
        for (int at = 0; at < cell.length(); at += size) {
            int c = cell.codePointAt(at);
            size = Character.charCount(c);
            if ((c < 0x20 && c != '\n' && c != '\r' && c != '\t')
                    || (c >= 0x7F && c < 0xA0)
                    || c == 0xFFFD
                    || (c >= 0xD800 && c < 0xE000)
                    || (c & 0xFFFE) == 0xFFFE) {
                return OptionalInt.of(c);
            }
        }
        return OptionalInt.empty();
    }

    /// The note marks ¹²³ at the end; none behind a Latin letter, where they are part of the word, as in m².
    public static String mark(String text) {
        int end = text.length();
        while (end > 0 && MARKS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        boolean word = end > 0 && (Character.isLetter(text.charAt(end - 1)) && text.charAt(end - 1) < 0x250);
        return end == 0 || word ? "" : text.substring(end);
    }

    /// The text without the note marks at its end.
    public static String withoutMark(String text) {
        return text.substring(0, text.length() - mark(text).length()).strip();
    }

    /// The same with its digits raised: how a note mark set as superscript is told from the label before it.
    public static String raised(String text) {
        var marks = new StringBuilder();
        text.chars().forEach(c -> marks.append(c >= '0' && c <= '9' ? RAISED.charAt(c - '0') : (char) c));
        return marks.toString();
    }
}
