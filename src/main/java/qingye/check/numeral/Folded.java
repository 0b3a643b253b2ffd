package qingye.check.numeral;

import java.util.Arrays;
import java.util.Locale;

import qingye.text.Simplified;

/// A line of text in one spelling: simplified characters, small letters, plain forms of full width digits and letters,
/// no blanks but those between Latin words and digits. Every character knows where it stood.
///
/// @param original as written
/// @param text in one spelling
/// @param at for every character of `text` where it stands in `original`; one more for the end
// the places are never handed out
@SuppressWarnings("ArrayRecordComponent")
public record Folded(String original, String text, int[] at) {

    /// By character, where it is known; zero where it was not asked for yet.
    private static final char[] KNOWN = new char[Character.MAX_VALUE + 1];
    private static final char HAN = '\u2E80';
    private static final int WIDE = 0xFEE0;

    /// That text in one spelling.
    public static Folded of(String original) {
        var text = new StringBuilder(original.length());
        var at = new int[original.length() + 1];
        for (int from = 0; from < original.length(); from++) {
            char c = groups(original, from) ? ',' : plain(original.charAt(from));
            if (c == ' ' && !separates(original, from, text)) {
                continue;
            }
            at[text.length()] = from;
            text.append(c);
        }
        at[text.length()] = original.length();
        return new Folded(original, text.toString(), Arrays.copyOf(at, text.length() + 1));
    }

    /// Whether a wide comma parts the thousands of a number in wide digits.
    private static boolean groups(String original, int at) {
        if (original.charAt(at) != '\uFF0C' || at == 0 || at + 3 >= original.length()
                || !wide(original.charAt(at - 1))) {
            return false;
        }
        boolean three = wide(original.charAt(at + 1)) && wide(original.charAt(at + 2))
                && wide(original.charAt(at + 3));
        return three && (at + 4 == original.length() || !wide(original.charAt(at + 4)));
    }

    private static boolean wide(char c) {
        return c >= '\uFF10' && c <= '\uFF19';
    }

    /// Whether the blank there stands between two Latin letters or digits.
    private static boolean separates(String original, int from, StringBuilder before) {
        if (before.isEmpty() || before.charAt(before.length() - 1) == ' '
                || before.charAt(before.length() - 1) >= HAN) {
            return false;
        }
        int next = from;
        while (next < original.length() && plain(original.charAt(next)) == ' ') {
            next++;
        }
        return next < original.length() && plain(original.charAt(next)) < HAN;
    }

    private static char plain(char c) {
        if (c < HAN) {
            return switch (c) {
                case '\u00A0', '\u2002', '\u2003', '\u2009', '\t' -> ' ';
                case '\u2212' -> '-';
                default -> Character.toLowerCase(c);
            };
        }
        char known = KNOWN[c];
        if (known == 0) {
            known = looked(c);
            KNOWN[c] = known;
        }
        return known;
    }

    private static char looked(char c) {
        if (c == '\u3000') {
            return ' ';
        }
        if (c > '\uFF00' && c < '\uFF5F') {
            char narrow = (char) (c - WIDE);
            // punctuation keeps its width: it parts Chinese clauses
            return Character.isLetterOrDigit(narrow) || narrow == '%' || narrow == '+' || narrow == '.'
                    ? Character.toLowerCase(narrow)
                    : c;
        }
        if (Character.isSurrogate(c)) {
            return c;
        }
        String simple = Simplified.of(String.valueOf(c)).toLowerCase(Locale.ROOT);
        return simple.length() == 1 ? simple.charAt(0) : c;
    }

    /// Where the character at `index` of the text stands in the original.
    public int origin(int index) {
        return at[index];
    }

    /// Where what ends before `index` of the text ends in the original.
    public int originEnd(int index) {
        return index == 0 ? at[0] : at[index - 1] + 1;
    }

    /// Where the character at `origin` of the original stands in the text.
    public int index(int origin) {
        int found = Arrays.binarySearch(at, origin);
        return found >= 0 ? found : Math.max(0, -found - 2);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Folded that && original.equals(that.original);
    }

    @Override
    public int hashCode() {
        return original.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
