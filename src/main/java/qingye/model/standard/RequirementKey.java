package qingye.model.standard;

import java.util.Optional;

/// Which requirement of which standard; written `gri:2-1`.
///
/// @param standard the id of the standard: small letters, digits and `-`
/// @param code the code of the requirement, as text: `2-1` is no date and `10` no number
public record RequirementKey(String standard, String code) implements Comparable<RequirementKey> {

    private static final int LONGEST = 80;

    public RequirementKey {
        if (standard.isBlank() || standard.indexOf(':') >= 0 || code.isBlank() || code.length() > LONGEST) {
            throw new IllegalArgumentException("not a requirement: " + standard + ":" + code);
        }
    }

    /// The key written like that; nothing where it is none.
    public static Optional<RequirementKey> of(String written) {
        int colon = written.indexOf(':');
        if (colon <= 0 || colon == written.length() - 1 || written.length() - colon > LONGEST
                || written.substring(colon + 1).isBlank() || written.substring(0, colon).isBlank()) {
            return Optional.empty();
        }
        return Optional.of(new RequirementKey(written.substring(0, colon), written.substring(colon + 1)));
    }

    @Override
    public int compareTo(RequirementKey other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return standard + ":" + code;
    }
}
