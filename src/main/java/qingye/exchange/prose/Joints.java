package qingye.exchange.prose;

/// What stands between two lines that belong to one paragraph: a blank, but nothing between Chinese characters.
final class Joints {

    private Joints() {}

    /// @param before what ends the line above
    /// @param after what begins the line below
    static String between(CharSequence before, String after) {
        if (before.isEmpty() || after.isEmpty()) {
            return "";
        }
        return isWide(Character.codePointBefore(before, before.length())) || isWide(after.codePointAt(0)) ? "" : " ";
    }

    private static boolean isWide(int sign) {
        return Character.isIdeographic(sign) || sign >= 0x3000 && sign < 0x3100 || sign >= 0xFF00 && sign < 0xFFF0
                || sign == '“' || sign == '”' || sign == '‘' || sign == '’' || sign == '—' || sign == '…';
    }
}
