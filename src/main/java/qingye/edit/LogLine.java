package qingye.edit;

import java.time.Instant;
import java.util.Optional;

/// A line of the edit log: one change that was committed, in words that a person can read.
///
/// @param at when
/// @param author who
/// @param purpose of the batch it was part of, if any
/// @param kind what was changed: `value`, `dossier`, `indicator` …
/// @param before empty if there was nothing
/// @param after empty if it was removed
public record LogLine(
        Instant at, String author, Optional<Edit.Purpose> purpose, String kind, String before, String after) {}
