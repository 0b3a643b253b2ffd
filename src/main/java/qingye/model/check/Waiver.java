package qingye.model.check;

import java.time.Instant;

/// Somebody looked at a finding and said why the figures stand as they are.
///
/// @param reason why
/// @param by who
/// @param seen the figures the finding was about, as printed then; once they are others, the waiver no longer counts
public record Waiver(String reason, String by, Instant at, String seen) {}
