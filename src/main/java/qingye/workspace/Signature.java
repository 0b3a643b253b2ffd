package qingye.workspace;

import java.time.ZonedDateTime;

/// Who would vouch for something now.
///
/// @param by the name that stands in the edit log
/// @param at the present time, where the person is
public record Signature(String by, ZonedDateTime at) {}
