package qingye.store;

/// The file did not take or give something: a full disk, a removed drive, damage.
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String detail;

    StoreException(Throwable cause) {
        this(said(cause), cause);
    }

    /// @param denied why the file could not be opened again
    public StoreException(Access.Denied denied) {
        super(denied.cause() + ": " + denied.place() + " " + denied.detail());
        detail = denied.detail().isEmpty() ? denied.place().toString() : denied.detail();
    }

    private StoreException(String detail, Throwable cause) {
        super(detail, cause);
        this.detail = detail;
    }

    /// What the system said.
    public String detail() {
        return detail;
    }

    /// What stands at the bottom of a failure: the system's own words.
    static String said(Throwable failure) {
        Throwable deepest = failure;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        String message = deepest.getMessage();
        return message == null ? deepest.getClass().getSimpleName() : message;
    }
}
