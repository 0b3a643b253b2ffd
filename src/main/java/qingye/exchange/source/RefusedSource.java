package qingye.exchange.source;

import java.util.Optional;

import qingye.exchange.log.Place;
import qingye.exchange.log.Refusal;

/// A source that cannot be read at all. Caught where the import is planned and turned into an answer.
public final class RefusedSource extends Exception {

    private static final long serialVersionUID = 1L;

    private final Refusal reason;
    private final transient Optional<Place> place;

    /// @param detail what was found, or what the system said; may be empty
    /// @param place where, if it is in one place
    public RefusedSource(Refusal reason, String detail, Optional<Place> place) {
        super(detail);
        this.reason = reason;
        this.place = place;
    }

    /// The file as a whole.
    public RefusedSource(Refusal reason, String detail) {
        this(reason, detail, Optional.empty());
    }

    /// One place of it.
    public RefusedSource(Refusal reason, String detail, Place place) {
        this(reason, detail, Optional.of(place));
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

    /// Where, if it is in one place.
    public Optional<Place> place() {
        return place;
    }
}
