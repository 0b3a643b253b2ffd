package qingye.store;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The file did not take or give something: a full disk, a removed drive, damage.
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final int DEEPEST = 30;

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
        Throwable deepest = chain(failure).getLast();
        String message = deepest.getMessage();
        return message == null ? deepest.getClass().getSimpleName() : message;
    }

    /// The failure and what caused it, down to the bottom; cut short where causes go in circles.
    static List<Throwable> chain(Throwable failure) {
        return Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST)
                .toList();
    }
}
