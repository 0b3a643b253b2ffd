package qingye.model.factor;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How sure it is that a factor is what its document says.
public enum Confidence {
    /// seen in the document or a found copy of it
    HIGH,
    /// seen in part, or well known
    MEDIUM,
    /// to be checked against the document before it is used; shown as unverified wherever it surfaces
    LOW;

    /// Whether people must be told that the factor is unverified.
    public boolean unverified() {
        return this == LOW;
    }

    /// The name in files: `high`, `medium`, `low`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The confidence of that name.
    public static Optional<Confidence> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
