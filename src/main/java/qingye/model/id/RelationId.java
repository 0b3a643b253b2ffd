package qingye.model.id;

/// What tells a relation between indicators apart: its kind and the indicators in it.
///
/// @param value letters, digits, `.`, `-` and `_`
public record RelationId(String value) {

    public RelationId {
        Ids.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
