package qingye.model.id;

/// The SHA-256 of a piece of evidence in lower case hex: the same content has the same id.
///
/// @param value letters, digits, `.`, `-` and `_`
public record EvidenceId(String value) {

    public EvidenceId {
        Ids.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
