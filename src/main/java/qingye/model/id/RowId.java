package qingye.model.id;

/// The stable id of a row within its KPI table.
///
/// @param value letters, digits, `.`, `-` and `_`
public record RowId(String value) {

    public RowId {
        Ids.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
