package qingye.exchange.manuscript;

/// A text that cannot be read at all. Caught where the import is planned and turned into an answer.
public final class RefusedManuscript extends Exception {

    private static final long serialVersionUID = 1L;

    private final Refusal reason;

    /// @param detail what was found, or what the system said; may be empty
    public RefusedManuscript(Refusal reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    /// Why.
    public Refusal reason() {
        return reason;
    }

    /// What was found, or what the system said; may be empty.
    public String detail() {
        String message = getMessage();
        return message == null ? "" : message;
    }
}
