package qingye.edit;

/// An edit did not find what it expected: something else was changed in between. Nothing was changed.
public final class StaleEditException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String place;

    /// @param place what the edit wanted to change
    public StaleEditException(String place) {
        super("changed in the meantime: " + place);
        this.place = place;
    }

    /// What the edit wanted to change.
    public String place() {
        return place;
    }
}
