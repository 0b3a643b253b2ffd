package qingye.model.id;

/// The stable id of a KPI table.
///
/// @param value letters, digits, `.`, `-` and `_`
public record TableId(String value) {

    public TableId {
        Ids.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
