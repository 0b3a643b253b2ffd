package qingye.model.id;

/// The stable id of a note.
///
/// @param value letters, digits, `.`, `-` and `_`
public record NoteId(String value) {

    public NoteId {
        Ids.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
