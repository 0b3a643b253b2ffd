package qingye.exchange.manuscript;

/// Signs set low, as in CO₂: text knows no such mark, but Unicode has the figures and signs of arithmetic so.
public final class Subscripts {

    private static final String SIGNS = "0123456789+-=()";
    private static final String LOW = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎";

    private Subscripts() {}

    /// Sets what can be set low. What cannot is left as it is, and remarked.
    public static String lowered(String text, DraftBuilder builder) {
        var low = new StringBuilder();
        boolean all = true;
        for (int at = 0; at < text.length(); at++) {
            int sign = SIGNS.indexOf(text.charAt(at));
            low.append(sign < 0 ? text.charAt(at) : LOW.charAt(sign));
            all &= sign >= 0 || Character.isWhitespace(text.charAt(at));
        }
        if (!all) {
            builder.remark(Remark.Kind.SUBSCRIPT, text);
        }
        return low.toString();
    }
}
