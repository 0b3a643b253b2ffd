package qingye.model.id;

/// The stable id of a part of a materiality assessment.
///
/// @param value letters, digits, `.`, `-` and `_`
public record PartId(String value) {

    public PartId {
        Ids.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
