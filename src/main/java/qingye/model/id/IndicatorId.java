package qingye.model.id;

/// The stable code of an indicator: given once, printed nowhere, written into text where a figure stands.
///
/// @param code letters, digits, `.`, `-` and `_`, at most 80 characters
public record IndicatorId(String code) implements Comparable<IndicatorId> {

    public IndicatorId {
        Ids.require(code);
    }

    @Override
    public int compareTo(IndicatorId other) {
        return code.compareTo(other.code);
    }
}
