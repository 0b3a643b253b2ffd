package qingye.model.text;

import java.util.Optional;

/// Words as they can be kept and read back the same: lines end in one way, and no letter is half of one.
public final class Plain {

    private static final char UNREADABLE = '\uFFFD';

    private Plain() {}

    /// The text that stays what it is.
    public static String text(String typed) {
        String lines = typed.indexOf('\r') < 0 ? typed : typed.replace("\r\n", "\n").replace('\r', '\n');
        return lines.chars().anyMatch(letter -> Character.isSurrogate((char) letter)) ? whole(lines) : lines;
    }

    private static String whole(String text) {
        var whole = new StringBuilder(text.length());
        text.codePoints().forEach(letter -> whole.appendCodePoint(
                letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE ? UNREADABLE : letter));
        return whole.toString();
    }

    /// The same in each language; one without a letter is none.
    public static Localized<String> words(Localized<String> typed) {
        Localized<String> plain = typed.map(Plain::text);
        for (Language language : Language.values()) {
            plain = plain.in(language).equals(Optional.of("")) ? plain.without(language) : plain;
        }
        return plain;
    }
}
