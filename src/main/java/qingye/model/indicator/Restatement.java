package qingye.model.indicator;

/// That a published value was changed afterwards.
///
/// @param before what was published, as printed
/// @param reason why it was changed
/// @param effect what follows from it for the reader; may be empty
public record Restatement(String before, String reason, String effect) {}
