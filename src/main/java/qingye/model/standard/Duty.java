package qingye.model.standard;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How strictly a requirement asks, in the words of its standard.
public enum Duty {
    /// mainland exchanges: disclose, or explain why the topic is not material
    SHALL,
    /// mainland exchanges: only where a condition holds, which the note of the requirement names
    SHALL_IF,
    /// asked for, but left to the company
    ENCOURAGED,
    /// Hong Kong: no explanation stands in for it
    MANDATORY,
    /// Hong Kong: disclose, or give the reason
    COMPLY_OR_EXPLAIN,
    /// Hong Kong, climate: becomes stricter from year to year, according to the size of the company
    PHASED,
    /// required, without permitted omission
    REQUIRED,
    /// required, or one of the permitted reasons for omission
    OMISSION_OK,
    /// required where the topic is material
    IF_MATERIAL,
    /// required of companies of some industries
    IF_SECTOR,
    /// how to report rather than what
    PRINCIPLE,
    /// nobody asks for it
    VOLUNTARY,
    /// a heading, which asks for nothing itself
    NONE;

    /// The name in files: `shall`, `shall-if`, `comply-or-explain`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The duty of that name.
    public static Optional<Duty> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
