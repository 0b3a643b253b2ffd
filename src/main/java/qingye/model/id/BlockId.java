package qingye.model.id;

/// The stable id of a block; comparison and review hang on it.
///
/// @param value letters, digits, `.`, `-` and `_`
public record BlockId(String value) {

    public BlockId {
        Ids.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
