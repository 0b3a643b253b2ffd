package qingye.export;

/// A character that no bundled font can draw: printing it would leave an empty box in a published report.
public final class UnprintableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int codePoint;
    private final String context;

    /// @param codePoint the character
    /// @param context the words around it, enough to find the place
    public UnprintableException(int codePoint, String context) {
        super("no bundled font has U+%04X (in: %s)".formatted(codePoint, context));
        this.codePoint = codePoint;
        this.context = context;
    }

    /// The character no font can draw.
    public int codePoint() {
        return codePoint;
    }

    /// The words around it.
    public String context() {
        return context;
    }
}
