package qingye.model.id;

/// The stable code of an emission or energy factor, of the library or added by a person.
///
/// @param code letters, digits, `.`, `-` and `_`, at most 80 characters
public record FactorId(String code) implements Comparable<FactorId> {

    public FactorId {
        Ids.require(code);
    }

    @Override
    public int compareTo(FactorId other) {
        return code.compareTo(other.code);
    }
}
