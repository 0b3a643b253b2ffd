package qingye.model.id;

/// The stable id of an entry of a register.
///
/// @param value letters, digits, `.`, `-` and `_`
public record EntryId(String value) {

    public EntryId {
        Ids.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
