package qingye.model.id;

/// What tells a finding apart: what is wrong and where, not by which numbers. The same fault found again has the
/// same.
///
/// @param value letters, digits, `.`, `-` and `_`
public record FindingId(String value) {

    public FindingId {
        Ids.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
