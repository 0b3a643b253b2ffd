package qingye.model.standard;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a requirement is answered with.
public enum RequirementKind {
    /// text
    NARRATIVE,
    /// figures
    METRIC,
    /// nothing: it is a heading
    GROUP,
    /// nothing: it is a principle or a formal duty
    RULE;

    /// The name in files, in small letters.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The kind of that name.
    public static Optional<RequirementKind> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    /// Whether a report answers it.
    public boolean answered() {
        return this == NARRATIVE || this == METRIC;
    }
}
