package qingye.document;

import java.time.Instant;

/// What the properties of a written file say.
///
/// @param title the report's title with its year
/// @param organisation who publishes it; printed as the author
/// @param languageTag BCP 47, for instance `zh-Hans`
/// @param created the moment to be stamped into the file; fixed by the caller, so that bytes repeat
public record Info(String title, String organisation, String languageTag, Instant created) {}
