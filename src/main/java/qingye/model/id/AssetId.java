package qingye.model.id;

/// The SHA-256 of a stored file in lower case hex: the same content has the same id.
///
/// @param value letters, digits, `.`, `-` and `_`
public record AssetId(String value) {

    public AssetId {
        Ids.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
